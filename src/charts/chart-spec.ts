import type { Interval } from '#domain/questionnaire/questionnaire.ts';

/**
 * What a chart shows, as plain data: the screen, the picture and the table are all made from it, so they cannot
 * disagree. A closed set: a drawing that does not know a kind is a type error.
 */
export type ChartSpec = RadarSpec | IntervalsSpec;

interface Common {
	/** Name of the chart, a few words. */
	readonly title: string;
	/** What it shows, in one or two sentences made from the data. */
	readonly sentence: string;
	/** How to read its marks, and what its axis is. */
	readonly reading: string;
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
}

export interface RadarSpec extends Common {
	readonly kind: 'radar';
	readonly rows: readonly ChartRow[];
}

export interface IntervalsSpec extends Common {
	readonly kind: 'intervals';
	readonly rows: readonly ChartRow[];
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
	/** A value that is known exactly, drawn as a tick. */
	readonly tick?: number;
	/** Before controls; a circle where both ends are equal, else an open bar. */
	readonly ring?: Interval;
	/** Neutral where none is given. */
	readonly tone?: Tone;
	/** A remark in words. */
	readonly note?: string;
}
