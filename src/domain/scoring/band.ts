import type { Band } from '../questionnaire/questionnaire.ts';
import { isBelow } from './round.ts';

/** Position of the band that a score falls into: the last whose first point it reaches. */
export function bandOf(bands: readonly Band[], score: number): number {
	return bands.findLastIndex((band) => !isBelow(score, band.from));
}
