import type { Answers } from '../plan/plan-document.ts';
import type { WeighedPlan } from '../plan/weigh-plan.ts';
import { scoreSide } from './score-sheet.ts';
import { toSheet } from './sheet.ts';

/** The two ends of the readiness alone, for a screen that shows them before all else. `scorePlan` says the same. */
export function scoreReadiness(
	{ model, demands }: WeighedPlan,
	answers: Answers,
): { readonly assured: number; readonly possible: number } {
	const sheet = toSheet(model, answers, demands);
	return {
		assured: scoreSide(model, sheet, 'low', demands).score,
		possible: scoreSide(model, sheet, 'high', demands).score,
	};
}
