import type { Minutes } from '../workshop/minutes.ts';

/**
 * Whole minutes for parts of which each takes something from least to most, so that together they take `target`: all
 * are shortened from the usual towards the least, or stretched towards the most, each in proportion to its room. Less
 * than all their least, and more than all their most, is not given: what is over or left shows in the sum.
 */
export function shareMinutes(parts: readonly Minutes[], target: number): number[] {
	const sum = (column: keyof Minutes) => parts.reduce((total, part) => total + part[column], 0);
	const [from, to] = target < sum('usual') ? (['least', 'usual'] as const) : (['usual', 'most'] as const);
	const low = sum(from);
	const room = sum(to) - low;
	const share = room === 0 ? 0 : Math.min(1, Math.max(0, (target - low) / room));
	return roundTogether(parts.map((part) => part[from] + share * (part[to] - part[from])));
}

/** What a part takes of which no range is known: what is planned. */
export function fixedMinutes(minutes: number): Minutes {
	return { least: minutes, usual: minutes, most: minutes };
}

/** Whole numbers with the same sum, as far as it is whole: those that lose most by rounding down are rounded up. */
function roundTogether(values: readonly number[]): number[] {
	const down = values.map(Math.floor);
	const sum = Math.round(values.reduce((total, value) => total + value, 0));
	const missing = sum - down.reduce((total, value) => total + value, 0);
	const up = new Set(
		values
			.map((value, index) => ({ index, lost: value - down[index]! }))
			.sort((a, b) => b.lost - a.lost || a.index - b.index)
			.slice(0, missing)
			.map(({ index }) => index),
	);
	return down.map((value, index) => (up.has(index) ? value + 1 : value));
}
