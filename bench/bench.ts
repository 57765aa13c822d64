/** One thing measured, and what it is held against: a floor (the least that is possible) or a peer. */
export interface BenchRow {
	what: string;
	value: number;
	/** `ms`, `kB`, `plans/s`. */
	unit: string;
	/** What the value is held against, in words: `JSON.parse of the same file`. */
	against?: string;
	/** The same measure of that, in the same unit. */
	reference?: number;
}

/** What a `*.bench.ts` file exports. */
export interface Bench {
	name: string;
	run: () => Promise<readonly BenchRow[]>;
}

/**
 * The median time of one call, in milliseconds. The first calls are not counted: they warm the code up.
 *
 * @param work What to time; what it returns is awaited.
 */
export async function medianMs(work: () => unknown, { runs = 15, warmUp = 3 } = {}): Promise<number> {
	const times: number[] = [];
	for (let index = -warmUp; index < runs; index++) {
		const started = performance.now();
		await work();
		if (index >= 0) times.push(performance.now() - started);
	}
	times.sort((a, b) => a - b);
	const middle = (times.length - 1) / 2;
	return ((times[Math.floor(middle)] ?? NaN) + (times[Math.ceil(middle)] ?? NaN)) / 2;
}

/** The value below which a share of them lies, 0 to 1. Of none: not a number. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
}
