/**
 * Rounds to nine decimals, for comparing with a threshold only: 75 computes as 75.00000000000001,
 * and a plan must not change its band by what a computer does to the last digit.
 */
export function toComparable(value: number): number {
	return Math.round(value * 1e9) / 1e9;
}

export function isBelow(value: number, threshold: number): boolean {
	return toComparable(value) < threshold;
}

/** Below this a gain is rounding error; two gains nearer than this are a tie, and the smaller id goes first. */
export const ROUNDING = 1e-12;
