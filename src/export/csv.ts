import { toWritable } from './writable.ts';

/** Nothing is an empty cell: never a zero that nobody measured. */
export type Cell = string | number | undefined;

/** What a spreadsheet takes for a formula, also behind blanks that it skips, and in full-width characters. */
const FORMULA = /^[\s\ufeff\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * A table for spreadsheets (RFC 4180), whose first row names the columns. It begins with the mark of UTF-8, without
 * which they take it for something else. Text is never a formula: an apostrophe in front stops them from computing it.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
	return `\ufeff${rows.map((row) => `${row.map(toField).join(',')}\r\n`).join('')}`;
}

function toField(cell: Cell): string {
	if (typeof cell !== 'string') return String(cell ?? '');
	const text = toWritable(cell);
	const harmless = FORMULA.test(text) ? `'${text}` : text;
	return /[",\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
