import { rangeText, valueText } from '#charts/words.ts';
import type { BandsSpec, ChartAxis, RadarSpec, ScatterSpec } from '#domain/chart/chart-spec.ts';
import type { Tone } from '#domain/workshop/reference.ts';

import type { ChartParts } from '../draft.ts';
import {
	categoryAxis,
	FIRST,
	INK,
	INK2,
	legend,
	line,
	NO_LINE,
	NOTHING,
	PAPER,
	RULE,
	SECOND,
	shape,
	solid,
	Source,
	TONES,
	valueAxis,
	valueLabels,
	wordLabels,
} from './chart-xml.ts';
import type { Cell } from './workbook.ts';

const marker = (size: number, fill: string, edge: string) =>
	`<c:marker><c:symbol val="circle"/><c:size val="${size}"/>${shape(solid(fill) + line(edge, 1))}</c:marker>`;

/** Two outlines: the low end solid, the high end dashed. */
export function radarChart({ rows, columns, max, decimals }: RadarSpec): ChartParts {
	const source = new Source([
		['', columns.low, columns.high],
		...rows.map(({ label, low, high }) => [`${label}: ${rangeText(low, high, decimals)}`, low, high]),
	]);
	const series = (order: number, look: string, mark: string) =>
		`<c:ser><c:idx val="${order}"/><c:order val="${order}"/>${source.name(order + 1)}${look}${mark}${source.categories()}${source.numbers(order + 1)}</c:ser>`;
	const plot =
		'<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>' +
		series(0, shape(line(FIRST, 2.75)), marker(6, FIRST, FIRST)) +
		series(1, shape(line(INK2, 2, 'dash')), marker(6, PAPER, INK2)) +
		'<c:axId val="101"/><c:axId val="102"/></c:radarChart>' +
		categoryAxis({ id: 101, cross: 102, position: 'b', size: 14 }).replace(
			'<c:numFmt',
			`<c:majorGridlines>${shape(line(RULE, 0.75))}</c:majorGridlines><c:numFmt`,
		) +
		valueAxis({ id: 102, cross: 101, position: 'l' }, { min: 0, max, unit: max / 4, place: 'none' });
	return source.finish(plot, { legend: legend() });
}

/** Points with their names beside them; with sizes, bubbles. */
export function scatterChart({ x, y, size, points }: ScatterSpec): ChartParts {
	const sheet: Cell[][] = [
		['', x.label, y.label, ...(size === undefined ? [] : [size])],
		...points.map((point): Cell[] => [
			point.label,
			point.x,
			point.y,
			...(size === undefined ? [] : [point.size]),
		]),
	];
	const source = new Source(sheet);
	const bubbles = size !== undefined;
	const tones = points.map(({ tone }) => (tone ? TONES[tone - 1]! : FIRST));
	const dots = tones
		.map((colour, index) => {
			const inside = bubbles
				? `<c:invertIfNegative val="0"/><c:bubble3D val="0"/>${shape(solid(colour) + line(INK2, 1))}`
				: `${marker(10, colour, INK2)}<c:bubble3D val="0"/>`;
			return `<c:dPt><c:idx val="${index}"/>${inside}</c:dPt>`;
		})
		.join('');
	const labels = wordLabels(
		points.map(({ label }) => label),
		'r',
		14,
	);
	const series =
		`<c:ser><c:idx val="0"/><c:order val="0"/>${source.name(2)}` +
		(bubbles
			? `${shape(solid(FIRST) + line(INK2, 1))}<c:invertIfNegative val="0"/>`
			: `${shape(NO_LINE)}${marker(10, FIRST, INK2)}`) +
		`${dots}${labels}${source.numbers(1, 'xVal')}${source.numbers(2, 'yVal')}` +
		(bubbles ? `${source.numbers(3, 'bubbleSize')}<c:bubble3D val="0"/>` : '<c:smooth val="0"/>') +
		'</c:ser>';
	const plot =
		(bubbles
			? `<c:bubbleChart><c:varyColors val="0"/>${series}<c:bubbleScale val="45"/><c:showNegBubbles val="0"/><c:sizeRepresents val="area"/><c:axId val="101"/><c:axId val="102"/></c:bubbleChart>`
			: `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}<c:axId val="101"/><c:axId val="102"/></c:scatterChart>`) +
		numberAxis(x, 101, 102, 'b') +
		numberAxis(y, 102, 101, 'l');
	return source.finish(plot);
}

function numberAxis(axis: ChartAxis, id: number, cross: number, position: 'b' | 'l'): string {
	return valueAxis(
		{ id, cross, position, title: axisText(axis), crosses: 'min' },
		{ min: axis.min, max: axis.max, format: formatOf(axis) },
		'midCat',
	);
}

const formatOf = ({ decimals }: ChartAxis) => (decimals === 0 ? '#,##0' : 'General');

function axisText({ label, ends }: ChartAxis): string {
	return ends ? `${ends[0]} ← ${label} → ${ends[1]}` : label;
}

/**
 * A line over areas that are stacked: a first one without colour up to the lowest value, then the widths between one
 * edge and the next. Low and high of each band stand in the sheet as they are, and the widths are formulas.
 */
export function bandsChart({ x, y, at, line: middle, bands }: BandsSpec): ChartParts {
	// Edges from the lowest to the highest: the low ends inwards, then the high ends outwards.
	const edges = [
		...bands.map(({ label, low }) => ({ name: `${label}, low`, values: low })),
		...bands.toReversed().map(({ label, high }) => ({ name: `${label}, high`, values: high })),
	];
	const names = edges.slice(1).map((_, index) => {
		const band = Math.min(index, edges.length - 2 - index);
		return bands[band]!.label;
	});
	const firstWidth = 2 + edges.length;
	const sheet: Cell[][] = [
		['', middle.label, ...edges.map(({ name }) => name), ...names],
		...at.map((place, row): Cell[] => [
			valueText(place, x.decimals),
			middle.values[row],
			...edges.map(({ values }) => values[row]),
			...edges.slice(1).map(({ values }, index) => ({
				formula: `${letter(index + 3)}${row + 2}-${letter(index + 2)}${row + 2}`,
				value: Number((values[row]! - edges[index]!.values[row]!).toFixed(9)),
			})),
		]),
	];
	const source = new Source(sheet);
	const area = (order: number, column: number, look: string) =>
		`<c:ser><c:idx val="${order}"/><c:order val="${order}"/>${source.name(column)}${look}${source.categories()}${source.numbers(column)}</c:ser>`;
	const areas = names.map((_, index) => {
		const depth = Math.min(index, names.length - 1 - index);
		const alpha = Math.round((0.18 + (0.35 * depth) / Math.max(1, bands.length - 1)) * 100_000);
		const colour = `<a:schemeClr val="accent1"><a:alpha val="${alpha}"/></a:schemeClr>`;
		return area(index + 1, firstWidth + index, shape(solid(colour) + NO_LINE));
	});
	const lineOrder = names.length + 1;
	const every = Math.max(1, Math.ceil(at.length / 13));
	const categories = categoryAxis({ id: 101, cross: 102, position: 'b', title: axisText(x), every });
	const plot =
		(bands.length > 0
			? `<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>${area(0, 2, NOTHING)}${areas.join('')}<c:axId val="101"/><c:axId val="102"/></c:areaChart>`
			: '') +
		`<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/><c:ser><c:idx val="${lineOrder}"/><c:order val="${lineOrder}"/>${source.name(1)}${shape(line(INK, 2.5))}<c:marker><c:symbol val="none"/></c:marker>${source.categories()}${source.numbers(1)}<c:smooth val="0"/></c:ser><c:marker val="1"/><c:axId val="101"/><c:axId val="102"/></c:lineChart>` +
		categories +
		valueAxis(
			{ id: 102, cross: 101, position: 'l', title: axisText(y) },
			{ min: y.min, max: y.max, format: formatOf(y) },
			'midCat',
		);
	// Each band has two areas around the middle; the second of them, and what carries them all, are not in the legend.
	const hidden = [0, ...names.map((_, index) => index + 1).filter((order) => order > bands.length)];
	return source.finish(plot, { legend: legend(bands.length > 0 ? hidden : []) });
}

const letter = (index: number) => String.fromCharCode(65 + index);

/** Bars of single values, with the value at each end. */
export function barsChart(
	rows: readonly { readonly label: string; readonly value: number; readonly tone: Tone }[],
	unit: string,
): ChartParts {
	const source = new Source([['', unit], ...rows.map(({ label, value }) => [label, value])]);
	const tones = rows
		.map(
			({ tone }, index) =>
				`<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${shape(solid(toneColours[tone]))}</c:dPt>`,
		)
		.join('');
	const values = rows.map(({ value }) => value);
	const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
	const plot =
		`<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>${source.name(1)}${shape(solid(FIRST))}<c:invertIfNegative val="0"/>${tones}${valueLabels(16, '#,##0.##')}${source.categories()}${source.numbers(1)}</c:ser><c:gapWidth val="60"/><c:axId val="101"/><c:axId val="102"/></c:barChart>` +
		categoryAxis({ id: 101, cross: 102, position: 'l', size: rows.length > 8 ? 13 : 16 }, true) +
		valueAxis(
			{ id: 102, cross: 101, position: 'b', crosses: 'max', title: unit },
			{ min: least * 1.15, max: most * 1.15 || 1, place: 'none' },
		).replace(/<c:majorGridlines>.*?<\/c:majorGridlines>/, '');
	return source.finish(plot);
}

/** What a figure's tones look like. The row's name says the same in words. */
export const toneColours: Readonly<Record<Tone, string>> = { machine: FIRST, human: SECOND, plain: INK2 };
