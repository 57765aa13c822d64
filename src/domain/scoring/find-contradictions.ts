import { type LedgerTotals, meetsCondition } from '../plan/ledger.ts';
import type { PlanDocument } from '../plan/plan-document.ts';
import type { Condition, Verity } from '../questionnaire/condition.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { factHolds } from './demands.ts';

/** A rule that fired. */
export interface Contradiction {
	readonly rule: string;
	readonly says: string;
	readonly rationale: string;
	readonly next: string;
	/** The answers that it looks at. */
	readonly questions: readonly string[];
	/** The touchpoints that it looks at. */
	readonly touchpoints: readonly string[];
}

/** What does not fit together. What is open fires no rule. */
export function findContradictions(
	questionnaire: Questionnaire,
	document: PlanDocument,
	totals: LedgerTotals,
): Contradiction[] {
	return questionnaire.contradictions
		.filter((rule) => rule.when.every((condition) => conditionHolds(document, totals, condition) === true))
		.map(({ id, says, rationale, next, when }) => ({
			rule: id,
			says,
			rationale,
			next,
			questions: when.flatMap((condition) => ('question' in condition ? [condition.question] : [])),
			touchpoints: when.flatMap((condition) => matching(document, condition)),
		}));
}

function conditionHolds(document: PlanDocument, totals: LedgerTotals, condition: Condition): Verity {
	if ('touchpoint' in condition) return matching(document, condition).length > 0;
	if ('fact' in condition) return factHolds(document.plan, totals, condition);
	const answer = Object.hasOwn(document.answers, condition.question)
		? document.answers[condition.question]
		: undefined;
	if (!answer || !('level' in answer)) return 'unknown';
	const { atLeast = -Infinity, atMost = Infinity } = condition;
	return answer.level >= atLeast && answer.level <= atMost;
}

function matching({ plan }: PlanDocument, condition: Condition): string[] {
	if (!('touchpoint' in condition)) return [];
	return plan.touchpoints.filter((touchpoint) => meetsCondition(touchpoint, condition)).map(({ id }) => id);
}
