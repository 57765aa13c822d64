import type { BarrierModel, Model } from '../questionnaire/model.ts';
import type { Side } from '../scoring/score-sheet.ts';
import type { Sheet } from '../scoring/sheet.ts';

/**
 * What controls leave of a risk, as a share of its exposure: 1 − κ·N, with
 * N = [1 − Π(1 − η·v)] / [1 − Π(1 − η)] over the barriers, and v of the weakest part where a barrier needs several.
 * `side` is the end of the answers: the low end leaves the most risk.
 * A part that does not apply is left out, as in the dimensions; a barrier without parts is left out too.
 * κ below 1: layers share people, supplier and data, so no set of controls takes everything. Source: method §1.5.
 */
export function remainingShare(model: Model, risk: number, sheet: Sheet, side: Side): number {
	return remainingOf(model, measureOpening(model.risks[risk]!.barriers, sheet, side));
}

/** How open barriers leave the way to a risk, 0 to 1: Π(1 − η·v), and the same with all of them at their best. */
export interface Opening {
	readonly now: number;
	readonly atBest: number;
}

export function measureOpening(barriers: readonly BarrierModel[], sheet: Sheet, side: Side): Opening {
	let now = 1;
	let atBest = 1;
	for (const barrier of barriers) {
		const gap = barrierGap(barrier, sheet, side);
		if (gap === undefined) continue;
		now *= gap;
		atBest *= 1 - barrier.strength;
	}
	return { now, atBest };
}

export function remainingOf({ questionnaire }: Model, { now, atBest }: Opening): number {
	const inPlace = atBest === 1 ? 0 : (1 - now) / (1 - atBest);
	return 1 - questionnaire.settings.controlsRemoveAtMost * inPlace;
}

/** What one barrier lets through, 1 − η·v; none where no part of it counts. */
export function barrierGap(
	{ questions, strength }: BarrierModel,
	sheet: Sheet,
	side: Side,
): number | undefined {
	const value = barrierValue(questions, sheet[side], sheet.counts);
	return value === undefined ? undefined : 1 - strength * value;
}

/** The weakest of the parts that count; none where no part counts. */
export function barrierValue(
	questions: readonly number[],
	values: readonly number[],
	counts: readonly boolean[],
): number | undefined {
	let weakest: number | undefined;
	for (const question of questions) {
		if (counts[question] && (weakest === undefined || values[question]! < weakest))
			weakest = values[question]!;
	}
	return weakest;
}
