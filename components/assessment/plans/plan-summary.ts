import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { scorePlan } from '#domain/scoring/score-plan.ts';

/** How far a plan has come, for the list of plans. */
export interface PlanSummary {
	/** Questions with an answer; "don't know" is one. */
	readonly answered: number;
	readonly questions: number;
	/** Readiness in points; absent while there is nothing that it could be computed from. */
	readonly score?: { readonly assured: number; readonly possible: number };
	/** What to do with it next. */
	readonly next: 'plan' | 'questions';
}

export function summarisePlan(questionnaire: Questionnaire, plan: PlanDocument): PlanSummary {
	const { score } = scorePlan(questionnaire, plan);
	const questions = questionnaire.questions.length;
	const answered = questions - score.open.unanswered.length;
	const { assured, possible } = score.readiness;
	return {
		answered,
		questions,
		...(answered > 0 && { score: { assured, possible } }),
		next: plan.plan.touchpoints.length === 0 ? 'plan' : 'questions',
	};
}
