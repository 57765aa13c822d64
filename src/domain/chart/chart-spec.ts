import type { Interval } from '../questionnaire/questionnaire.ts';

/**
 * What a chart shows, as plain data: screen, picture, presentation and table are all made from it, so they cannot
 * disagree. A closed set: a drawing that does not know a kind is a type error.
 */
export type ChartSpec = RowsSpec | ScatterSpec | BandsSpec;
/** Charts with one row or corner for each thing. */
export type RowsSpec = RadarSpec | IntervalsSpec;

interface Common {
	/** Name of the chart, a few words. */
	readonly title: string;
	/** What it shows, in one or two sentences made from the data. */
	readonly sentence: string;
	/** How to read its marks, and what its axis is. */
	readonly reading: string;
}

interface CommonRows extends Common {
	/** Largest value of the axis; the smallest is 0. */
	readonly max: number;
	/** Decimals in which its values are written. */
	readonly decimals: 0 | 2;
	/** What the columns of its table are called. */
	readonly columns: {
		readonly label: string;
		readonly low: string;
		readonly high: string;
		readonly ring?: string;
		readonly note?: string;
	};
	readonly rows: readonly ChartRow[];
}

export interface RadarSpec extends CommonRows {
	readonly kind: 'radar';
}

export interface IntervalsSpec extends CommonRows {
	readonly kind: 'intervals';
	/** What the two ends of the axis mean. */
	readonly ends: readonly [low: string, high: string];
}

/** How far along the risk scale a bar lies, in quarters. */
export type Tone = 1 | 2 | 3 | 4;

export interface ChartRow {
	readonly id: string;
	readonly label: string;
	readonly low: number;
	readonly high: number;
	/** A value that is known exactly, drawn as a tick. In a native chart of PowerPoint only where no row has a ring. */
	readonly tick?: number;
	/** Before controls; a circle where both ends are equal, else an open bar. */
	readonly ring?: Interval;
	/** Neutral where none is given. */
	readonly tone?: Tone;
	/** A remark in words. */
	readonly note?: string;
}

export interface ChartAxis {
	/** With its unit. */
	readonly label: string;
	readonly min: number;
	readonly max: number;
	readonly decimals: 0 | 2;
	/** Words at the two ends, where numbers alone would not say what they mean. */
	readonly ends?: readonly [low: string, high: string];
}

/** Points between two axes; with sizes, bubbles. */
export interface ScatterSpec extends Common {
	readonly kind: 'scatter';
	readonly x: ChartAxis;
	readonly y: ChartAxis;
	/** What the area of a bubble stands for; none: all points are alike. */
	readonly size?: string;
	readonly points: readonly ChartPoint[];
}

export interface ChartPoint {
	readonly id: string;
	readonly label: string;
	readonly x: number;
	readonly y: number;
	/** 0 or more; drawn as an area. */
	readonly size?: number;
	readonly tone?: Tone;
}

/** A line with the bands around it in which the value may lie. */
export interface BandsSpec extends Common {
	readonly kind: 'bands';
	readonly x: ChartAxis;
	readonly y: ChartAxis;
	/** Places on the x axis, rising; every series has one value for each. */
	readonly at: readonly number[];
	readonly line: { readonly label: string; readonly values: readonly number[] };
	/** From the widest to the narrowest. */
	readonly bands: readonly {
		readonly label: string;
		readonly low: readonly number[];
		readonly high: readonly number[];
	}[];
}
