import type { BandsSpec, ChartSpec, RowsSpec, ScatterSpec } from '#domain/chart/chart-spec.ts';

import { rangeText, valueText } from './words.ts';

/** A chart's data for reading: a head, and one row for each thing drawn. The first cell names the row. */
export interface ChartTable {
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

export function toTable(spec: ChartSpec): ChartTable {
	switch (spec.kind) {
		case 'radar':
		case 'intervals':
			return rowsTable(spec);
		case 'scatter':
			return scatterTable(spec);
		case 'bands':
			return bandsTable(spec);
	}
}

function rowsTable({ title, columns, rows, decimals }: RowsSpec): ChartTable {
	const { label, low, high, ring, note } = columns;
	return {
		caption: title,
		head: [label, ...(ring === undefined ? [] : [ring]), low, high, ...(note === undefined ? [] : [note])],
		rows: rows.map((row) => [
			row.label,
			...(ring === undefined ? [] : [row.ring ? rangeText(...row.ring, decimals) : '']),
			valueText(row.low, decimals),
			valueText(row.high, decimals),
			...(note === undefined ? [] : [row.note ?? '']),
		]),
	};
}

function scatterTable({ title, x, y, size, points }: ScatterSpec): ChartTable {
	return {
		caption: title,
		head: ['', x.label, y.label, ...(size === undefined ? [] : [size])],
		rows: points.map((point) => [
			point.label,
			valueText(point.x, x.decimals),
			valueText(point.y, y.decimals),
			...(size === undefined ? [] : [point.size === undefined ? '' : String(point.size)]),
		]),
	};
}

function bandsTable({ title, x, y, at, line, bands }: BandsSpec): ChartTable {
	return {
		caption: title,
		head: [x.label, line.label, ...bands.map(({ label }) => label)],
		rows: at.map((place, index) => [
			valueText(place, x.decimals),
			valueText(line.values[index]!, y.decimals),
			...bands.map(({ low, high }) => rangeText(low[index]!, high[index]!, y.decimals)),
		]),
	};
}
