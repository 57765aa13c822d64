import type { BrandFont } from '#domain/brand/brand.ts';

/** A place on a slide, in inches. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

/** Height of a line, in sizes of its type; what a paragraph keeps from the next one, likewise. */
export const LINE = 1.22;
export const GAP = 0.45;
const POINTS = 72;

/** How wide each face runs, against Arial. */
const WIDTHS: Readonly<Record<BrandFont, number>> = {
	Arial: 1,
	Calibri: 0.92,
	Cambria: 0.98,
	Georgia: 1.05,
	Tahoma: 1,
	'Times New Roman': 0.94,
	'Trebuchet MS': 1,
	Verdana: 1.17,
};

/** Rough width of a text in its own size, a little on the wide side: what is too wide by guess still fits in truth. */
export function widthOf(text: string, font: BrandFont): number {
	let width = 0;
	for (const character of text) {
		if (/[ilj.,:;|!'’‘()[\]ftr -]/.test(character)) width += 0.34;
		else if (/[mwMW@%…—]/.test(character)) width += 0.9;
		else if (/[A-Z&]/.test(character)) width += 0.71;
		else if (character <= '\u024f') width += 0.56;
		else if (character >= '\u1100') width += 1.05;
		else width += 0.66;
	}
	return width * WIDTHS[font];
}

/** Lines that a paragraph takes, where each is so many sizes wide. A word that is longer than a line is broken. */
export function countLines(text: string, width: number, font: BrandFont): number {
	let lines = 1;
	let used = 0;
	for (const word of text.split(' ')) {
		const length = widthOf(word, font);
		if (used > 0 && used + 0.34 + length > width) {
			lines += 1;
			used = 0;
		} else if (used > 0) used += 0.34;
		used += length;
		if (used > width) {
			lines += Math.floor(used / width);
			used %= width;
		}
	}
	return lines;
}

/** Height of paragraphs under each other, in inches. */
export function heightOf(
	paragraphs: readonly string[],
	size: number,
	width: number,
	font: BrandFont,
): number {
	const lines = paragraphs.reduce(
		(total, text) => total + countLines(text, (width * POINTS) / size, font),
		0,
	);
	return ((lines * LINE + (paragraphs.length - 1) * GAP) * size) / POINTS;
}

/** The largest size of type, in points, in which paragraphs fit a box; never more than `most`, never less than 6. */
export function fitSize(paragraphs: readonly string[], { w, h }: Box, most: number, font: BrandFont): number {
	for (let size = most; size > 6; size -= size > 14 ? 1 : 0.5)
		if (heightOf(paragraphs, size, w, font) <= h) return size;
	return 6;
}

/** What a cell keeps free at its sides, and above and below its text, in inches. */
const CELL_SIDES = 0.22;
const CELL_ENDS = 0.14;
/** How much wider bold is. */
const BOLD = 1.12;
/** A longer word may be broken. */
const WORD_AT_MOST = 22;

/**
 * The largest size in which the rows of a table fit and no usual word is broken, and how high each row then is, in
 * inches. The first row and the first column are bold, and so wider.
 */
export function fitTable(
	rows: readonly (readonly string[])[],
	widths: readonly number[],
	{ h }: Box,
	most: number,
	font: BrandFont,
): { readonly size: number; readonly heights: readonly number[] } {
	const inner = widths.map((width, column) => (width - CELL_SIDES) / (column === 0 ? BOLD : 1));
	const longest = inner.map((_, column) =>
		Math.max(
			...rows.map((row, y) => longestWord(row[column] ?? '', font) * (y === 0 && column > 0 ? BOLD : 1)),
		),
	);
	for (let size = most; ; size -= size > 14 ? 1 : 0.5) {
		const heights = rows.map(
			(row) =>
				Math.max(...row.map((cell, column) => heightOf([cell], size, inner[column]!, font))) + CELL_ENDS,
		);
		const fits =
			heights.reduce((total, height) => total + height, 0) <= h &&
			longest.every((width, column) => (width * size) / POINTS <= inner[column]!);
		if (size <= 6 || fits) return { size, heights };
	}
}

/** Width of the longest word that is not to be broken, in sizes of type. */
export function longestWord(text: string, font: BrandFont): number {
	return Math.max(
		0,
		...text.split(/\s/).map((word) => widthOf(word.length > WORD_AT_MOST ? '' : word, font)),
	);
}
