import { isBelow } from './round.ts';

/** A score as whole points. It is not rounded into a band that it does not reach: 39.7 is 39 where a band begins at 40. */
export function wholePoints(bands: readonly { readonly from: number }[], score: number): number {
	const rounded = Math.round(score);
	const crosses = bands.some(({ from }) => from === rounded && isBelow(score, from));
	return crosses ? rounded - 1 : rounded;
}
