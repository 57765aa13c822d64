import type { ChartRow, IntervalsSpec } from '#domain/chart/chart-spec.ts';

import { rangeText } from '../words.ts';
import type { ChartSize } from './chart-svg.ts';
import { fitLines, textWidth } from './fit-text.ts';
import type { Markup } from './markup.ts';
import { LINE, type Pen, TEXT } from './pen.ts';

const BAR = 18;
const GAP = 24;
/** The least and the most that a row is high. */
const ROW = { least: LINE, most: 72 };
/** Names take this part of the width at most. */
const NAMES = 0.4;

/** Rows from low to high with their names before and their numbers behind them. Rows that have no room are counted. */
export function drawIntervals(spec: IntervalsSpec, pen: Pen, { width, height }: ChartSize): Markup[] {
	const { rows, max, decimals, ends } = spec;
	const axis = ends.some(Boolean) ? LINE : 0;
	const room = Math.max(1, Math.floor((height - axis) / ROW.least));
	const shown = rows.length > room ? rows.slice(0, room - 1) : rows;
	const left = rows.length - shown.length;
	const pitch = Math.min(ROW.most, (height - axis - (left > 0 ? ROW.least : 0)) / Math.max(shown.length, 1));
	const values = shown.map(({ low, high }) => rangeText(low, high, decimals));
	const names = Math.min(NAMES * width, widest(shown.map(({ label }) => label)));
	const from = names + GAP;
	const to = width - widest(values, BOLD) - GAP;
	const at = (value: number) => from + ((to - from) * value) / max;
	const middle = (index: number) => pitch * (index + 0.5);
	const bottom = pitch * shown.length;
	return [
		pen.rule(at(0), 0, at(0), bottom),
		pen.rule(at(max), 0, at(max), bottom),
		...shown.flatMap((row, index) => [
			...nameOf(row, names, pitch, middle(index), pen),
			...marksOf(row, middle(index), at, pen),
			pen.text(values[index]!, width, middle(index) + TEXT / 3, { anchor: 'end', bold: true }),
		]),
		...(axis > 0 ? endsOf(ends, from, to, bottom + TEXT, pen) : []),
		...(left > 0
			? [pen.text(`and ${left} more, in the table`, 0, bottom + axis + TEXT, { tone: 'second' })]
			: []),
	];
}

/** Bold letters are wider by this. */
const BOLD = 1.06;

function widest(texts: readonly string[], factor = 1): number {
	return Math.max(0, ...texts.map((text) => factor * textWidth(text, TEXT)));
}

function nameOf({ label }: ChartRow, width: number, pitch: number, middle: number, pen: Pen): Markup[] {
	const lines = fitLines(label, width, TEXT, pitch >= 2 * LINE ? 2 : 1);
	return pen.lines(lines, 0, middle + TEXT / 3 - ((lines.length - 1) * LINE) / 2);
}

function marksOf(row: ChartRow, y: number, at: (value: number) => number, pen: Pen): Markup[] {
	const { low, high, tick, ring, tone } = row;
	const length = Math.max(at(high) - at(low), 6);
	return [
		pen.bar(Math.min(at(low), at(high) - length), y - BAR / 2, length, BAR, tone),
		...(ring ? [pen.ring(at(ring[0]), at(ring[1]), y)] : []),
		...(tick === undefined ? [] : [pen.tick(at(tick), y, BAR * 0.8)]),
	];
}

function endsOf(
	[low, high]: readonly [string, string],
	from: number,
	to: number,
	y: number,
	pen: Pen,
): Markup[] {
	const half = (to - from) / 2 - GAP / 2;
	return [
		pen.text(fitLines(low, half, TEXT, 1)[0]!, from, y, { tone: 'second' }),
		pen.text(fitLines(high, half, TEXT, 1)[0]!, to, y, { anchor: 'end', tone: 'second' }),
	];
}
