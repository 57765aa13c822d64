import type { Slide, SlideBlock } from '#domain/deck/slide.ts';
import type { Fault, Parsed } from '#errors/fault.ts';

const IDEAS_AT_MOST = 3;
const STATEMENT_WORDS_AT_MOST = 40;
const references = ['figure', 'question', 'exercise', 'case'] as const;

/**
 * The slides of `slides.md`: divided by lines of `---`, each with a title, its section, at most one block,
 * sources, and notes for whoever speaks. docs/writing-content.md shows one of each.
 */
export function parseSlides(text: string): Parsed<readonly Slide[]> {
	const faults: Fault[] = [];
	const slides: Slide[] = [];
	for (const { lines, first } of divide(text)) {
		const slide = parseSlide(lines, first);
		if (slide.ok) slides.push(slide.value);
		else faults.push(...slide.faults);
	}
	return faults.length > 0 ? { ok: false, faults } : { ok: true, value: slides };
}

interface Chunk {
	readonly lines: readonly string[];
	/** Line of the file, from 1. */
	readonly first: number;
}

function divide(text: string): Chunk[] {
	const chunks: { lines: string[]; first: number }[] = [{ lines: [], first: 1 }];
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (line.trimEnd() === '---') chunks.push({ lines: [], first: index + 2 });
		else chunks.at(-1)!.lines.push(line);
	}
	return chunks.filter(({ lines }) => lines.some((line) => line.trim() !== ''));
}

function parseSlide(lines: readonly string[], first: number): Parsed<Slide> {
	const faults: Fault[] = [];
	const refuse = (index: number, fault: string, next: string) =>
		faults.push({ place: `line ${first + Math.max(index, 0)}`, fault, next });

	const titleAt = lines.findIndex((line) => line.trim() !== '');
	const title = /^# (.+)$/.exec(lines[titleAt] ?? '')?.[1]?.trim();
	if (!title) refuse(titleAt, 'a slide begins without a title', 'Begin it with # and its message.');
	const notesAt = lines.findIndex((line) => line.trim() === 'Notes:');
	const head = lines.slice(titleAt + 1, notesAt < 0 ? undefined : notesAt);
	const notes = notesAt < 0 ? [] : toParagraphs(lines.slice(notesAt + 1));
	if (notes.length === 0)
		refuse(titleAt, 'the slide has no notes', 'End it with a line Notes: and what is to be said.');

	const section = valueOf(head, 'section');
	if (!section)
		refuse(titleAt, 'the slide names no section', 'Write section: and the id of a section below the title.');
	const sources = (valueOf(head, 'sources') ?? '')
		.split(',')
		.map((id) => id.trim())
		.filter((id) => id !== '');
	const content = head.filter((line) => !/^(section|sources):/.test(line));
	const block = parseBlock(content);
	if (typeof block === 'string')
		refuse(
			titleAt,
			block,
			'A slide holds one block: a list, a statement, a quotation, a table, or one reference.',
		);
	if (faults.length > 0 || typeof block === 'string') return { ok: false, faults };
	return { ok: true, value: { title: title!, section: section!, ...(block && { block }), sources, notes } };
}

/** The value of `name: value` on a line of its own. */
function valueOf(lines: readonly string[], name: string): string | undefined {
	const line = lines.find((candidate) => candidate.startsWith(`${name}:`));
	return line?.slice(name.length + 1).trim() || undefined;
}

function toParagraphs(lines: readonly string[]): string[] {
	return lines
		.join('\n')
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
		.filter((paragraph) => paragraph !== '');
}

/** The block, nothing where there is none, or what is wrong. */
function parseBlock(lines: readonly string[]): SlideBlock | undefined | string {
	const groups = lines
		.join('\n')
		.split(/\n\s*\n/)
		.map((group) => group.trim())
		.filter((group) => group !== '');
	if (groups.length === 0) return undefined;
	if (groups.length > 1) return 'the slide holds more than one block';
	const rows = groups[0]!.split('\n').map((row) => row.trim());
	const reference = /^(\w+):\s*(\S+)$/.exec(groups[0]!);
	const kind = references.find((name) => name === reference?.[1]);
	if (kind) return { kind, [kind]: reference![2]! } as SlideBlock;
	if (rows[0]!.startsWith('- ')) return toBullets(rows);
	if (rows[0]!.startsWith('>')) return toQuote(rows);
	if (rows[0]!.startsWith('|')) return toTable(rows);
	const text = rows.join(' ');
	const words = text.split(/\s+/).length;
	if (words > STATEMENT_WORDS_AT_MOST)
		return `its statement has ${words} words, and at most ${STATEMENT_WORDS_AT_MOST} can be read in a room`;
	return { kind: 'statement', text };
}

function toBullets(rows: readonly string[]): SlideBlock | string {
	const items: string[] = [];
	for (const row of rows) {
		if (row.startsWith('- ')) items.push(row.slice(2).trim());
		else items.push(`${items.pop() ?? ''} ${row}`);
	}
	if (items.length > IDEAS_AT_MOST)
		return `it has ${items.length} ideas, and at most ${IDEAS_AT_MOST} can be read in a room`;
	return { kind: 'bullets', items };
}

function toQuote(rows: readonly string[]): SlideBlock | string {
	const lines = rows.map((row) => row.replace(/^>\s?/, '').trim()).filter((row) => row !== '');
	const by = lines.findIndex((line) => /^(--|–|—)\s/.test(line));
	if (by < 1) return 'its quotation does not say whose words they are (a last line “> -- Name, role, day”)';
	return {
		kind: 'quote',
		text: lines
			.slice(0, by)
			.join(' ')
			.replace(/^["“]|["”]$/g, ''),
		by: lines
			.slice(by)
			.join(' ')
			.replace(/^\S+\s/, ''),
	};
}

function toTable(rows: readonly string[]): SlideBlock | string {
	const cells = (row: string) =>
		row
			.replace(/^\||\|$/g, '')
			.split('|')
			.map((cell) => cell.trim());
	const [head, rule, ...body] = rows;
	if (!rule || !/^[|:\-\s]+$/.test(rule)) return 'its table has no line of dashes below the head';
	const table = { head: cells(head!), rows: body.map(cells) };
	if (table.rows.some((row) => row.length !== table.head.length))
		return 'the rows of its table differ in length';
	if (table.head.length > 4 || table.rows.length > 5) return 'its table has more than 4 columns or 5 rows';
	return { kind: 'table', ...table };
}
