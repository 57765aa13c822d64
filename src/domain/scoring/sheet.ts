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
	readonly dimensionUnknown: readonly boolean[];
}

/**
 * Answers to intervals, with nothing filled in: l = max(0, x − a)/4, u = min(4, x + b)/4.
 * "Not applicable" is refused on a question that the plan makes critical and in a dimension where it is
 * said too often; it then counts as not known. Source: method §1.1, §1.11a.
 */
export function toSheet(model: Model, answers: Answers, demands: readonly Demand[]): Sheet {
	const { questions, settings } = model.questionnaire;
	const states = questions.map(({ id }) => stateOf(Object.hasOwn(answers, id) ? answers[id] : undefined));
	const dimensionUnknown = model.dimensions.map((dimension) => {
		const left = dimension.questions.filter((question) => states[question] === 'notApplicable').length;
		return left > settings.notApplicableAtMost * dimension.questions.length;
	});
	const sheet: Sheet = {
		low: questions.map(() => 0),
		high: questions.map(() => 1),
		level: questions.map(() => -1),
		grade: questions.map(() => settings.gradeWhereNone),
		state: states,
		counts: states.map((state) => state !== 'notApplicable'),
		dimensionUnknown,
	};
	for (const [question, { id }] of questions.entries()) {
		const answer = answers[id];
		if (states[question] === 'level' && answer && 'level' in answer) {
			setLevel(model, sheet, question, answer.level, answer.grade ?? settings.gradeWhereNone);
		}
		if (dimensionUnknown[model.dimensionOf[question]!]) sheet.counts[question] = true;
	}
	for (const demand of demands) sheet.counts[demand.question] = true;
	return sheet;
}

function stateOf(answer: Answer | undefined): AnswerState {
	if (!answer) return 'open';
	if ('level' in answer) return 'level';
	return 'unknown' in answer ? 'unknown' : 'notApplicable';
}

/** Writes an answer into a sheet. */
export function setLevel(model: Model, sheet: Sheet, question: number, level: number, grade: Grade): void {
	const { topLevel } = model.questionnaire.settings;
	const { down, up } = model.grades[grade];
	sheet.low[question] = Math.max(0, level - down) / topLevel;
	sheet.high[question] = Math.min(topLevel, level + up) / topLevel;
	sheet.level[question] = level;
	sheet.grade[question] = grade;
	sheet.state[question] = 'level';
	sheet.counts[question] = true;
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
		dimensionUnknown: sheet.dimensionUnknown,
	};
}
