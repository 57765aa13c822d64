import { shorten } from '../../words/shorten.ts';
import { formatVolume } from '../../words/whole.ts';
import type { DeckBlock } from '../deck.ts';
import { type MadeSlide, statement } from './material.ts';

/** A column: its name, and how many characters of it stand in one line. */
export interface Column {
	readonly name: string;
	readonly width: number;
	/** How many lines a cell may take before it is cut; 2 where nothing is said. */
	readonly lines?: number;
}

/** Rows of one line that fit below a title of two lines, in type that can be read from the last row of a room. */
const ROOM_LINES = 7;
/** What a row takes beside its text, in lines. */
const ROW_PADDING = 0.4;
/** What a sentence below the table takes. */
const SENTENCE_LINES = 2;
export const ROWS_AT_MOST = 6;

/** A table over as many slides as it takes, or as there are; what is left over is counted on the last one. */
export function tableSlides({
	message,
	columns,
	rows,
	atMost = Infinity,
	below,
	more,
}: {
	readonly message: string;
	readonly columns: readonly Column[];
	readonly rows: readonly (readonly string[])[];
	readonly atMost?: number | undefined;
	/** A sentence below the first table. */
	readonly below?: string;
	/** What one of the rows is called, and several of them. */
	readonly more: readonly [one: string, many: string];
}): MadeSlide[] {
	const cut = rows.map((row) =>
		row.map((cell, index) => shorten(cell, columns[index]!.width * (columns[index]!.lines ?? 2))),
	);
	const all = inPages(cut, columns, below !== undefined || rows.length > ROWS_AT_MOST);
	const pages = all.slice(0, atMost);
	const left = rows.length - pages.flat().length;
	return pages.map((page, index): MadeSlide => {
		const says = [
			...(index === 0 && below !== undefined ? [below] : []),
			...(left > 0 && index === pages.length - 1
				? [`And ${formatVolume(left)} more ${left === 1 ? more[0] : more[1]}.`]
				: []),
		].join(' ');
		const table: DeckBlock = { kind: 'table', head: columns.map(({ name }) => name), rows: page };
		return {
			message,
			blocks: says === '' ? [table] : [table, statement(says)],
			...(pages.length > 1 && { page: { number: index + 1, of: pages.length } }),
		};
	});
}

function inPages(
	rows: readonly (readonly string[])[],
	columns: readonly Column[],
	sentence: boolean,
): string[][][] {
	const room = ROOM_LINES - (sentence ? SENTENCE_LINES : 0);
	const pages: string[][][] = [];
	let taken = Infinity;
	for (const row of rows) {
		const lines =
			ROW_PADDING +
			Math.max(...row.map((cell, index) => Math.ceil(Math.max(1, cell.length) / columns[index]!.width)));
		const page = pages.at(-1);
		if (page && taken + lines <= room && page.length < ROWS_AT_MOST) {
			page.push([...row]);
			taken += lines;
		} else {
			pages.push([[...row]]);
			taken = lines;
		}
	}
	return pages;
}
