import { findPlanChanges, type PlanChange } from './actions/change-plan.ts';
import { type FindOut, findOut } from './actions/find-out.ts';
import { findMustDo, type MustDo } from './actions/must-do.ts';
import { findNearestThreshold, type NearestThreshold } from './actions/nearest-threshold.ts';
import { findNextMoves, type NextMove } from './actions/next-moves.ts';
import { findShowEvidence, type ShowEvidence } from './actions/show-evidence.ts';
import { WhatIf } from './actions/what-if.ts';
import type { PlanDocument } from './plan/plan-document.ts';
import type { Questionnaire } from './questionnaire/questionnaire.ts';
import { type Contradiction, findContradictions } from './scoring/find-contradictions.ts';
import { type Score, scorePlan } from './scoring/score-plan.ts';

export interface Actions {
	readonly mustDo: readonly MustDo[];
	/** The score once all of `mustDo` is done and seen working. */
	readonly afterMustDo: { readonly assured: number; readonly possible: number };
	readonly next: readonly NextMove[];
	readonly findOut: readonly FindOut[];
	readonly changePlan: readonly PlanChange[];
	readonly showEvidence: readonly ShowEvidence[];
}

/** Everything that is said about a plan. Plain data: it can be written as JSON and read back unchanged. */
export interface Result extends Score {
	/** What actions are ranked by, as the plan stands, in points. */
	readonly objective: number;
	readonly actions: Actions;
	readonly contradictions: readonly Contradiction[];
	readonly nearestThreshold: NearestThreshold;
}

/**
 * From plan document to result: the one way, for screens, exports and the command line alike.
 * Same input, same output. The document must belong to the questionnaire's version.
 *
 * @throws RangeError where it does not, as another version's numbers would say nothing about these answers.
 */
export function assess(questionnaire: Questionnaire, document: PlanDocument): Result {
	if (document.questionnaire !== questionnaire.version) {
		throw new RangeError(
			`The answers belong to questionnaire ${document.questionnaire}, not ${questionnaire.version}.`,
		);
	}
	const { score, situation, ledger } = scorePlan(questionnaire, document);
	const { list, after } = findMustDo(situation);
	const now = new WhatIf(situation);
	return {
		...score,
		objective: now.outcome.objective,
		actions: {
			mustDo: list,
			afterMustDo: after,
			next: findNextMoves(situation),
			findOut: findOut(now),
			changePlan: findPlanChanges(now, document, ledger),
			showEvidence: findShowEvidence(now),
		},
		contradictions: findContradictions(questionnaire, document, ledger.totals),
		nearestThreshold: findNearestThreshold(now),
	};
}
