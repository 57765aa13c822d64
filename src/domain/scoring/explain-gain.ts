import type { NextMove } from '../actions/next-moves.ts';
import type { PlanChange } from '../actions/change-plan.ts';
import { objective } from '../actions/objective.ts';
import type { Answers, PlanDocument } from '../plan/plan-document.ts';
import { modelOf } from '../questionnaire/model.ts';
import type { Grade, Level, Questionnaire } from '../questionnaire/questionnaire.ts';
import { type Score, scorePlan } from './score-plan.ts';

/** What actions are ranked by, taken apart. Points; the mean is 0 to 1. */
export interface ObjectiveParts {
	readonly assured: number;
	/** Mean over all risks of what is left at the prudent end. */
	readonly meanResidual: number;
	readonly objective: number;
}

/** What one change buys: the plan scored without it and with it. Source: method §1.9. */
export interface GainExplanation {
	readonly before: ObjectiveParts;
	readonly after: ObjectiveParts;
	readonly gain: number;
	/** Score with the change, for showing what moves. */
	readonly score: Score;
}

/** Scores two versions of a plan and takes both apart. */
export function explainGain(
	questionnaire: Questionnaire,
	without: PlanDocument,
	changed: PlanDocument,
): GainExplanation {
	const before = objectiveParts(questionnaire, scorePlan(questionnaire, without).score);
	const { score } = scorePlan(questionnaire, changed);
	const after = objectiveParts(questionnaire, score);
	return { before, after, gain: after.objective - before.objective, score };
}

export function objectiveParts(questionnaire: Questionnaire, score: Score): ObjectiveParts {
	const model = modelOf(questionnaire);
	const meanResidual = model.risks.reduce(
		(sum, { risk, weight }) => sum + weight * score.risks[risk.id]!.high,
		0,
	);
	const { assured } = score.readiness;
	return { assured, meanResidual, objective: objective(model, assured, meanResidual) };
}

/** The plan once a question is at a level, with the evidence named or what is there already if that is better. */
export function withLevel(
	questionnaire: Questionnaire,
	document: PlanDocument,
	question: string,
	level: number,
	grade: Grade,
): PlanDocument {
	const { grades } = modelOf(questionnaire);
	const old = Object.hasOwn(document.answers, question) ? document.answers[question] : undefined;
	const had = old && 'level' in old ? (old.grade ?? questionnaire.settings.gradeWhereNone) : grade;
	const best = grades[had].rank > grades[grade].rank ? had : grade;
	const answers: Answers = { ...document.answers, [question]: { level: level as Level, grade: best } };
	return { ...document, answers };
}

/** The plan before each step of the path of next moves, and after the last: one more than there are steps. */
export function walkMoves(
	questionnaire: Questionnaire,
	document: PlanDocument,
	moves: readonly NextMove[],
): PlanDocument[] {
	const { grade } = questionnaire.settings.nextMoves;
	const path = [document];
	for (const { question, to } of moves)
		path.push(withLevel(questionnaire, path.at(-1)!, question, to, grade));
	return path;
}

/** The plan with one touchpoint in another mode, with another share, or taken out. */
export function withPlanChange(document: PlanDocument, { touchpoint: id, change }: PlanChange): PlanDocument {
	const touchpoints = document.plan.touchpoints.flatMap((touchpoint) => {
		if (touchpoint.id !== id) return [touchpoint];
		return 'remove' in change ? [] : [{ ...touchpoint, ...change }];
	});
	return { ...document, plan: { ...document.plan, touchpoints } };
}
