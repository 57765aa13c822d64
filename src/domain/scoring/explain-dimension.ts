import type { Grade, Interval } from '../questionnaire/questionnaire.ts';
import { dimensionShare } from './score-sheet.ts';
import type { Scored } from './score-plan.ts';
import type { AnswerState } from './sheet.ts';

/** One answer on the way to a dimension's score. */
export interface AnswerPart {
	readonly question: string;
	readonly state: AnswerState;
	/** What was answered; none unless `state` is `level`. */
	readonly level?: number;
	readonly grade?: Grade;
	/** Low and high end in points, 0 to 100. */
	readonly value: Interval;
	readonly weight: number;
	/** False where "not applicable" was accepted: it is left out, and its weight is shared among the rest. */
	readonly counts: boolean;
}

/** How a dimension's score comes about: the weighted mean of its answers. Source: method §1.2. */
export interface DimensionExplanation {
	readonly dimension: string;
	readonly parts: readonly AnswerPart[];
	/** Weights of the answers that count. */
	readonly weights: number;
	/** How many questions count, and how many of these have a level. */
	readonly counted: number;
	readonly known: number;
	/** True where too much is "not applicable" to say anything: 0 to 100. */
	readonly tooLittle: boolean;
	/** Points, 0 to 100. */
	readonly score: Interval;
}

export function explainDimension(
	{ situation: { model, sheet } }: Scored,
	dimension: string,
): DimensionExplanation {
	const index = model.dimensions.findIndex(({ id }) => id === dimension);
	const { questions } = model.dimensions[index]!;
	const parts = questions.map((position): AnswerPart => {
		const state = sheet.state[position]!;
		return {
			question: model.questionnaire.questions[position]!.id,
			state,
			...(state === 'level' && { level: sheet.level[position]!, grade: sheet.grade[position]! }),
			value: [sheet.low[position]! * 100, sheet.high[position]! * 100],
			weight: model.weight[position]!,
			counts: sheet.counts[position]!,
		};
	});
	const counted = parts.filter(({ counts }) => counts);
	return {
		dimension,
		parts,
		weights: counted.reduce((total, { weight }) => total + weight, 0),
		counted: counted.length,
		known: counted.filter(({ state }) => state === 'level').length,
		tooLittle: sheet.dimensionUnknown[index]!,
		score: [
			dimensionShare(model, sheet, 'low', index) * 100,
			dimensionShare(model, sheet, 'high', index) * 100,
		],
	};
}
