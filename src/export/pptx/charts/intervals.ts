import type { ChartParts } from '../draft.ts';
import {
	categoryAxis,
	FIRST,
	INK,
	INK2,
	line,
	NO_LINE,
	NOTHING,
	plotPlace,
	shape,
	solid,
	Source,
	valueAxis,
	wordLabels,
} from './chart-xml.ts';
import type { Cell } from './workbook.ts';

/** A bar from low to high, its label, and what is drawn over it. */
export interface Interval {
	readonly label: string;
	readonly low: number;
	readonly high: number;
	/** Stands at the end of the row. */
	readonly text: string;
	/** As XML. */
	readonly colour?: string;
	readonly tick?: number;
	readonly ring?: readonly [number, number];
}

interface Options {
	readonly names: { readonly low: string; readonly high: string; readonly mark: string };
	readonly min: number;
	readonly max: number;
	readonly unit?: number;
	readonly decimals: number;
	readonly axis?: string;
	/** Of the whole chart, in inches. */
	readonly width: number;
}

/** The most of a chart's width that the names of its rows take; longer ones are wrapped. */
const MOST_NAMES = 0.36;
/** A letter's width, as a share of its size, in the widest of the fonts that may stand in for a brand's. */
const LETTER = 0.58;
/** How wide a tick is, and a ring whose two ends are one: a share of the axis. */
const MARK = 0.006;

/**
 * Bars that float: a first series without colour up to low, a second from low to high, a third without colour that
 * carries the text. Rings, or else ticks, are a second stack on axes of their own, wider than the bars. The sheet has
 * low and high as they are; the widths are formulas, so whoever changes a number changes the drawing.
 */
export function intervalsChart(rows: readonly Interval[], options: Options): ChartParts {
	const { min, max } = options;
	const { mark } = options.names;
	const size = rows.length > 12 ? 11 : rows.length > 8 ? 13 : 15;
	const longest = Math.max(0, ...rows.map(({ label }) => label.length));
	const names = Math.min(MOST_NAMES, widthOf(longest + 1, size) / options.width);
	const plot = 1 - names - 0.02;
	const unit = options.unit ?? (max - min) / 4;
	const room = (max - min) * roomFor(rows, Math.min(14, size), options.width * plot);
	// Not so long that there is another line, through the texts.
	const end = round(max + Math.min(room, 0.99 * unit));
	const hasRings = rows.some(({ ring }) => ring);
	const hasMarks = hasRings || rows.some(({ tick }) => tick !== undefined);
	const least = (max - min) * MARK;
	const sheet: Cell[][] = [
		[
			'',
			options.names.low,
			options.names.high,
			'Before the bar',
			'Bar',
			'Bar below zero',
			'Rest',
			...(hasMarks ? [`${mark}, from`, `${mark}, to`, 'Before the mark', mark] : []),
		],
		...rows.map((row, index): Cell[] => [
			row.label,
			row.low,
			row.high,
			...barCells(row, index + 2, end, least),
			...(hasMarks ? markCells(hasRings ? row.ring : toRange(row.tick), index + 2, least) : []),
		]),
	];
	const source = new Source(sheet);
	const series = (order: number, name: number, values: number, look: string, more = '') =>
		`<c:ser><c:idx val="${order}"/><c:order val="${order}"/>${source.name(name)}${look}<c:invertIfNegative val="0"/>${more}${source.categories()}${source.numbers(values)}</c:ser>`;
	const tones = rows
		.map(({ colour }, index) =>
			colour === undefined
				? ''
				: `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${shape(solid(colour) + line(INK2, 0.75))}</c:dPt>`,
		)
		.join('');
	const chart = (inside: string, gap: number, axes: readonly [number, number]) =>
		`<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${inside}<c:gapWidth val="${gap}"/><c:overlap val="100"/><c:axId val="${axes[0]}"/><c:axId val="${axes[1]}"/></c:barChart>`;
	const bar = shape(solid(FIRST) + line(INK2, 0.75));
	const bars = chart(
		series(0, 3, 3, NOTHING) +
			series(1, 4, 4, bar, tones) +
			series(2, 5, 5, bar, tones) +
			series(
				3,
				6,
				6,
				NOTHING,
				wordLabels(
					rows.map(({ text }) => text),
					'inEnd',
					Math.min(14, size),
				),
			),
		75,
		[101, 102],
	);
	const open = hasRings ? shape(`<a:noFill/>${line(INK, 1.75)}`) : shape(solid(INK) + NO_LINE);
	const marks = hasMarks
		? chart(series(4, 9, 9, NOTHING) + series(5, 10, 10, open), hasRings ? 130 : 40, [103, 104])
		: '';
	const scale = {
		min,
		max: end,
		unit,
		format: axisFormat(options),
		place: 'nextTo',
	} as const;
	const axes =
		categoryAxis({ id: 101, cross: 102, position: 'l', size }, true) +
		valueAxis(
			{
				id: 102,
				cross: 101,
				position: 'b',
				crosses: 'max',
				...(options.axis !== undefined && { title: options.axis }),
			},
			scale,
		) +
		(hasMarks
			? categoryAxis({ id: 103, cross: 104, position: 'l', hidden: true }, true) +
				valueAxis({ id: 104, cross: 103, position: 't', hidden: true, crosses: 'max' }, scale)
			: '');
	// Programs that place the plot themselves wrap or leave out names although there is room for them.
	const place = plotPlace(names, 0.02, plot, options.axis === undefined ? 0.88 : 0.8);
	return source.finish(bars + marks + axes, { place });
}

/** The axis goes on behind its end, to make room; its numbers do not. A condition would take the minus from others. */
function axisFormat({ min, max, decimals }: Options): string {
	const format = decimals === 0 ? '0' : 'General';
	return min < 0 ? format : `[>${max}]"";${format}`;
}

/** How much longer the axis is made, so that the texts at its end lie beside the bars. @param width Of the plot, in inches. */
function roomFor(rows: readonly Interval[], size: number, width: number): number {
	const longest = Math.max(0, ...rows.map(({ text }) => text.length));
	const share = Math.min(0.4, widthOf(longest + 2, size) / width);
	return round(share / (1 - share));
}

/** Of so many letters, in inches. @param size In points. */
function widthOf(letters: number, size: number): number {
	return (letters * LETTER * size) / 72;
}

/** A stack of bars grows from zero both ways, so a bar has a part on either side of it. */
function barCells({ low, high }: Interval, y: number, end: number, least: number): Cell[] {
	const dot = high === low ? least : 0;
	return [
		{ formula: `MAX(B${y},0)+MIN(C${y},0)`, value: round(Math.max(low, 0) + Math.min(high, 0)) },
		{
			formula: `MAX(C${y},0)-MAX(B${y},0)+IF(B${y}=C${y},${least},0)`,
			value: round(Math.max(high, 0) - Math.max(low, 0) + dot),
		},
		{ formula: `MIN(B${y},0)-MIN(C${y},0)`, value: round(Math.min(low, 0) - Math.min(high, 0)) },
		{ formula: `${end}-MAX(C${y},0)`, value: round(end - Math.max(high, 0)) },
	];
}

/** From, to, and the two widths that are drawn. A mark without width gets the least that can be seen, around it. */
function markCells(range: readonly [number, number] | undefined, y: number, least: number): Cell[] {
	if (!range) return [undefined, undefined, undefined, undefined];
	const [from, to] = range;
	const width = Math.max(to - from, least);
	const before = Math.max(0, (from + to - width) / 2);
	return [
		from,
		to,
		{ formula: `MAX(0,(H${y}+I${y}-K${y})/2)`, value: round(before) },
		{ formula: `MAX(I${y}-H${y},${least})`, value: round(width) },
	];
}

function toRange(tick: number | undefined): readonly [number, number] | undefined {
	return tick === undefined ? undefined : [tick, tick];
}

/** Without the noise of binary fractions. */
function round(value: number): number {
	return Number(value.toFixed(9));
}
