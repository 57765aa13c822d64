import { contentSchema } from '#schemas/content-schemas.ts';

import type { ContentFile } from './content-files.ts';
import { listTexts, type Passage } from './passages.ts';

const schemas = new Map<string, ReturnType<typeof contentSchema>>();

/** All words of a file that people read. */
export function readPassages({ path, schema: kind }: ContentFile, text: string): Passage[] {
	if (path.endsWith('.md')) return listParagraphs(text.split(/\r?\n/).map(dropSlideField), 1);
	if (kind && !schemas.has(kind)) schemas.set(kind, contentSchema(kind));
	const schema = kind && schemas.get(kind);
	if (!path.endsWith('.mdx')) return schema ? listTexts(text, schema) : [];
	const lines = text.split(/\r?\n/);
	const end = lines.indexOf('---', 1);
	if (end < 0) return [];
	const head = schema ? listTexts(lines.slice(1, end).join('\n'), schema, 2) : [];
	return [...head, ...listParagraphs(lines.slice(end + 1), end + 2)];
}

/** A line of a slide that holds an id and no words. */
function dropSlideField(line: string): string {
	return /^(section|sources|figure|question|exercise|case):/.test(line) ? '' : line;
}

/** A passage for each paragraph: a quotation may go over several lines. */
function listParagraphs(lines: readonly string[], firstLine: number): Passage[] {
	const paragraphs: { lines: string[]; first: number }[] = [];
	for (const [index, line] of lines.entries()) {
		if (line.trim() === '' || index === 0) paragraphs.push({ lines: [], first: firstLine + index });
		paragraphs.at(-1)!.lines.push(line);
	}
	return paragraphs.flatMap(({ lines: own, first }) => {
		const source = own.join('\n');
		const text = source
			.replace(/<\/?[A-Z]\w*[^>]*>/g, ' ')
			.replace(/\]\([^)]*\)/g, '] ')
			.replace(/`[^`]*`/g, ' ');
		return /\p{L}/u.test(text) ? [{ text, source, line: first }] : [];
	});
}
