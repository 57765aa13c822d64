import type { ChartSpec } from './chart-spec.ts';
import { rangeText, valueText } from './words.ts';

/** A chart's data for reading: a head, and one row for each thing drawn. The first cell names the row. */
export interface ChartTable {
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

export function toTable({ title, columns, rows, decimals }: ChartSpec): ChartTable {
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
