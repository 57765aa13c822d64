import type { Interval } from '../questionnaire/questionnaire.ts';
import { type Hold, holdOfAssured, holdOfPossible } from '../verdict/read-hold.ts';
import { geometricFactor } from './geometric-mean.ts';
import type { Scored } from './score-plan.ts';

/** One dimension on the way to the overall score. */
export interface DimensionPart {
	readonly dimension: string;
	/** Points, 0 to 100. */
	readonly score: Interval;
	/** Share in the mean; all add up to 1. */
	readonly weight: number;
	/** What it multiplies the score by, 0 to 1: max(score, floor) ^ weight. */
	readonly factor: Interval;
}

/** How the overall score comes about: a geometric mean, then caps. Source: method §1.2, §1.3. */
export interface OverallExplanation {
	readonly parts: readonly DimensionPart[];
	/** Points that a dimension counts as at least. */
	readonly floor: number;
	/** Points, before the caps. */
	readonly uncapped: Interval;
	readonly assured: Hold;
	readonly possible: Hold;
}

export function explainOverall({ score, situation: { model } }: Scored): OverallExplanation {
	const { dimensionFloor } = model.questionnaire.settings;
	return {
		parts: model.dimensions.map(({ id }, index) => {
			const { low, high } = score.dimensions[id]!;
			const weight = model.dimensionWeight[index]!;
			const factor = (points: number) => geometricFactor(points / 100, weight, dimensionFloor);
			return { dimension: id, score: [low, high], weight, factor: [factor(low), factor(high)] };
		}),
		floor: dimensionFloor * 100,
		uncapped: score.readiness.uncapped,
		assured: holdOfAssured(score),
		possible: holdOfPossible(score),
	};
}
