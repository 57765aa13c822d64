import type { Fault } from '#errors/fault.ts';

/** A share, a sum of money or a large count: what somebody in the room may ask the source of. */
const FIGURE =
	/(?:[$€£]|\b(?:SEK|USD|EUR|CAD|A\$)\s?)?\d(?:[\d.,]*\d)?\s?(?:%|per cent\b|percentage points?\b|million\b|billion\b|bn\b)|(?:[$€£]|\b(?:SEK|USD|EUR|CAD)\s?)\d(?:[\d.,]*\d)?/g;
const YEAR = /\b(?:19|20)\d\d\b/;
export const INVENTED = /\binvent|\bexample\b|\bsuppose\b|\bimagine\b/i;

/**
 * A paragraph that brings a figure names its source, and it or one before it in the section says when it was so.
 * Not a second time for the same figure, and not where the section has said that the figures are invented.
 */
export function checkFigures(body: string, at: (line: number) => string): Fault[] {
	const faults: Fault[] = [];
	const known = new Set<string>();
	let invented = false;
	let dated = false;
	for (const { text, line } of toParagraphs(body)) {
		if (text.startsWith('#')) invented = false;
		if (text.startsWith('## ')) dated = false;
		dated ||= YEAR.test(text);
		invented ||= INVENTED.test(text);
		const figures = [...text.matchAll(FIGURE)].map(([figure]) => figure.replace(/\s+/g, ' '));
		const sourced = text.includes('<Cite ');
		const fresh = figures.find((figure) => !known.has(figure));
		if (!invented && fresh !== undefined) {
			const refuse = (lacks: string, next: string) =>
				faults.push({
					place: at(line),
					fault: `the paragraph has a figure (${fresh}) and no ${lacks}`,
					next,
				});
			if (!sourced) refuse('source', 'Add <Cite id="…" />, or say that it is an example.');
			if (!dated) refuse('date', 'Say from when the figure is.');
		}
		if (sourced) for (const figure of figures) known.add(figure);
	}
	return faults;
}

function toParagraphs(body: string): { text: string; line: number }[] {
	const paragraphs: { text: string; line: number }[] = [];
	let open = false;
	for (const [index, line] of body.split(/\r?\n/).entries()) {
		const isText = line.trim() !== '';
		if (isText && open && !line.startsWith('#')) paragraphs.at(-1)!.text += `\n${line}`;
		else if (isText) paragraphs.push({ text: line, line: index + 1 });
		open = isText && !line.startsWith('#');
	}
	return paragraphs;
}
