import type { Answer, Answers } from '../plan/plan-document.ts';
import type { Model } from '../questionnaire/model.ts';
import type { Grade } from '../questionnaire/questionnaire.ts';
import type { Demand } from './demands.ts';

/** How a question stands: answered with a level, not known, not yet answered, or left out with a reason. */
export type AnswerState = 'level' | 'unknown' | 'open' | 'notApplicable';

/**
 * The answers by position of the question, as intervals from 0 to 1.
 * Arrays are written to by what-if computations on their own copies only.
 */
export interface Sheet {
	readonly low: number[];
	readonly high: number[];
	/** The answered level, or -1. */
	readonly level: number[];
	readonly grade: Grade[];
	readonly state: AnswerState[];
	/** False where "not applicable" was accepted: the weight is shared among the rest. */
	readonly counts: boolean[];
	/** Dimensions in which too much is "not applicable" to say anything: they are [0, 1]. */
	readonly dimensionUnknown: boolean[];
	/** Questions that the plan makes critical: there "not applicable" is never accepted. */
	readonly demanded: readonly boolean[];
}

/**
 * Answers to intervals, with nothing filled in: l = max(0, x − a)/4, u = min(4, x + b)/4.
 * "Not applicable" is refused on a question that the plan makes critical and in a dimension where it is
 * said too often; it then counts as not known. Source: method §1.1, §1.11a.
 */
export function toSheet(model: Model, answers: Answers, demands: readonly Demand[]): Sheet {
	const { questions, settings } = model.questionnaire;
	const states = questions.map(({ id }) => stateOf(Object.hasOwn(answers, id) ? answers[id] : undefined));
	const demanded = questions.map(() => false);
	for (const { question } of demands) demanded[question] = true;
	const sheet: Sheet = {
		low: questions.map(() => 0),
		high: questions.map(() => 1),
		level: questions.map(() => -1),
		grade: questions.map(() => settings.gradeWhereNone),
		state: states,
		counts: questions.map(() => true),
		dimensionUnknown: model.dimensions.map(() => false),
		demanded,
	};
	for (const [question, { id }] of questions.entries()) {
		const answer = answers[id];
		if (states[question] === 'level' && answer && 'level' in answer) {
			setLevel(model, sheet, question, answer.level, answer.grade ?? settings.gradeWhereNone);
		}
	}
	for (const dimension of model.dimensions.keys()) settleLeftOut(model, sheet, dimension);
	return sheet;
}

/** Decides which "not applicable" answers of a dimension are accepted; again, whenever one comes or goes. */
export function settleLeftOut(model: Model, sheet: Sheet, dimension: number): void {
	const { questions } = model.dimensions[dimension]!;
	const left = questions.filter((question) => sheet.state[question] === 'notApplicable').length;
	const tooMany = left > model.questionnaire.settings.notApplicableAtMost * questions.length;
	sheet.dimensionUnknown[dimension] = tooMany;
	for (const question of questions) {
		sheet.counts[question] =
			tooMany || sheet.demanded[question]! || sheet.state[question] !== 'notApplicable';
	}
}

function stateOf(answer: Answer | undefined): AnswerState {
	if (!answer) return 'open';
	if ('level' in answer) return 'level';
	return 'unknown' in answer ? 'unknown' : 'notApplicable';
}

/** Writes an answer into a sheet. */
export function setLevel(model: Model, sheet: Sheet, question: number, level: number, grade: Grade): void {
	sheet.low[question] = endOfAnswer(model, 'low', level, grade);
	sheet.high[question] = endOfAnswer(model, 'high', level, grade);
	sheet.level[question] = level;
	sheet.grade[question] = grade;
	const was = sheet.state[question];
	sheet.state[question] = 'level';
	if (was === 'notApplicable') settleLeftOut(model, sheet, model.dimensionOf[question]!);
}

/** One end of an answer, 0 to 1. A document at level 3 widens it by half a level downwards: 0.625 to 0.75. */
export function endOfAnswer(model: Model, side: 'low' | 'high', level: number, grade: Grade): number {
	const { topLevel } = model.questionnaire.settings;
	const { down, up } = model.grades[grade];
	return (side === 'low' ? Math.max(0, level - down) : Math.min(topLevel, level + up)) / topLevel;
}

/** A copy for a what-if. */
export function copySheet(sheet: Sheet): Sheet {
	return {
		low: [...sheet.low],
		high: [...sheet.high],
		level: [...sheet.level],
		grade: [...sheet.grade],
		state: [...sheet.state],
		counts: [...sheet.counts],
		dimensionUnknown: [...sheet.dimensionUnknown],
		demanded: sheet.demanded,
	};
}
