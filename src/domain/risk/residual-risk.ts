import type { Model } from '../questionnaire/model.ts';
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
	const values = sheet[side];
	let open = 1;
	let openAtBest = 1;
	for (const barrier of model.risks[risk]!.barriers) {
		const value = barrierValue(barrier.questions, values, sheet.counts);
		if (value === undefined) continue;
		open *= 1 - barrier.strength * value;
		openAtBest *= 1 - barrier.strength;
	}
	const inPlace = openAtBest === 1 ? 0 : (1 - open) / (1 - openAtBest);
	return 1 - model.questionnaire.settings.controlsRemoveAtMost * inPlace;
}

/** The weakest of the parts that count; none where no part counts. */
export function barrierValue(
	questions: readonly number[],
	values: readonly number[],
	counts: readonly boolean[],
): number | undefined {
	let weakest: number | undefined;
	for (const question of questions) {
		if (counts[question] && (weakest === undefined || values[question]! < weakest)) weakest = values[question]!;
	}
	return weakest;
}
