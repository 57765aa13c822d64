import { breakable, shorten } from '../../words/shorten.ts';
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

/**
 * What stands below a title of two lines, its table's head taken off, in lines of a table in type that can be read from
 * the last row of a room: 390 pixels of a slide of 1280 by 720, at 36 for a line. See `src/styles/slides.css`.
 */
const ROOM_LINES = 10.8;
/** What a row takes beside its text, and what a sentence and each line of it take, in the same lines. */
const ROW_PADDING = 0.43;
const SENTENCE_PADDING = 0.55;
const SENTENCE_LINE = 1.36;
/** What a title of one line leaves. */
const SHORT_TITLE = 1.4;
/** Characters in a line of a title, with room for its page, and of a sentence. */
const TITLE_WIDTH = 42;
const SENTENCE_WIDTH = 64;
export const ROWS_AT_MOST = 7;
/** Marks after which a word without a space may be broken, so that no column is wider than the slide. */
const WORD = 20;

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
		row.map((cell, index) =>
			breakable(shorten(cell, columns[index]!.width * (columns[index]!.lines ?? 2)), WORD),
		),
	);
	const title = message.length <= TITLE_WIDTH ? SHORT_TITLE : 0;
	const all = inPages(cut, columns, (page) => {
		const sentence = page === 0 ? (below ?? '') : '';
		const rest = page === atMost - 1 ? 20 : 0;
		return ROOM_LINES + title - sentenceLines(sentence.length + rest);
	});
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

function sentenceLines(characters: number): number {
	return characters === 0 ? 0 : SENTENCE_PADDING + SENTENCE_LINE * Math.ceil(characters / SENTENCE_WIDTH);
}

function inPages(
	rows: readonly (readonly string[])[],
	columns: readonly Column[],
	roomOn: (page: number) => number,
): string[][][] {
	const pages: string[][][] = [];
	let taken = Infinity;
	for (const row of rows) {
		const lines =
			ROW_PADDING +
			Math.max(...row.map((cell, index) => Math.ceil(Math.max(1, cell.length) / columns[index]!.width)));
		const page = pages.at(-1);
		if (page && taken + lines <= roomOn(pages.length - 1) && page.length < ROWS_AT_MOST) {
			page.push([...row]);
			taken += lines;
		} else {
			pages.push([[...row]]);
			taken = lines;
		}
	}
	return pages;
}
