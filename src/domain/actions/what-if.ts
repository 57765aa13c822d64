import type { Grade } from '../questionnaire/questionnaire.ts';
import { remainingShare } from '../risk/residual-risk.ts';
import type { Demand } from '../scoring/demands.ts';
import { geometricFactor, product } from '../scoring/geometric-mean.ts';
import { dimensionShare, heldScore } from '../scoring/score-sheet.ts';
import { type AnswerState, copySheet, setLevel, type Sheet } from '../scoring/sheet.ts';
import { meanResidual, objective, type Situation } from './objective.ts';

/** What a plan would score. Points. */
export interface Outcome {
	readonly assured: number;
	/** The assured score before the caps. */
	readonly uncapped: number;
	readonly possible: number;
	/** What actions are ranked by. */
	readonly objective: number;
}

/**
 * A situation with its parts kept, so that trying one answer costs only what depends on that answer:
 * hundreds of answers are tried for one result. It works on a copy of the sheet.
 */
export class WhatIf {
	readonly situation: Situation;
	readonly sheet: Sheet;
	/** The situation as it stands, with all that was kept. */
	outcome: Outcome;
	readonly #low: Dimensions;
	readonly #high: Dimensions;
	readonly #remaining: number[];

	constructor(situation: Situation) {
		const { model } = situation;
		this.situation = situation;
		this.sheet = copySheet(situation.sheet);
		this.#low = { shares: [], factors: [] };
		this.#high = { shares: [], factors: [] };
		for (const dimension of model.dimensions.keys()) this.#updateDimension(dimension);
		this.#remaining = model.risks.map((_, risk) => remainingShare(model, risk, this.sheet, 'low'));
		this.outcome = this.#outcome();
	}

	/** The outcome with one answer changed. Nothing is kept. */
	try(position: number, level: number, grade: Grade): Outcome {
		const { model } = this.situation;
		const before = pick(this.sheet, position);
		setLevel(model, this.sheet, position, level, grade);
		this.#update(position);
		const outcome = this.#outcome();
		put(this.sheet, position, before);
		this.#update(position);
		return outcome;
	}

	/** Changes one answer and goes on from there. */
	keep(position: number, level: number, grade: Grade): void {
		setLevel(this.situation.model, this.sheet, position, level, grade);
		this.#update(position);
		this.outcome = this.#outcome();
	}

	/** The assured score and the objective with the same answers, but another plan's demands and exposure. */
	underPlan(demands: readonly Demand[], exposureHigh: readonly number[]): Omit<Outcome, 'possible'> {
		const { model } = this.situation;
		const uncapped = 100 * product(this.#low.factors);
		const assured = heldScore(model, this.sheet, 'low', demands, uncapped, smallest(this.#low.shares));
		const left = meanResidual(model, exposureHigh, this.#remaining);
		return { assured, uncapped, objective: objective(model, assured, left) };
	}

	#update(position: number): void {
		const { model } = this.situation;
		this.#updateDimension(model.dimensionOf[position]!);
		for (const risk of model.risksOf[position]!) this.#remaining[risk] = remainingShare(model, risk, this.sheet, 'low');
	}

	#updateDimension(dimension: number): void {
		const { model } = this.situation;
		const { dimensionFloor } = model.questionnaire.settings;
		const weight = model.dimensionWeight[dimension]!;
		const low = dimensionShare(model, this.sheet, 'low', dimension);
		const high = dimensionShare(model, this.sheet, 'high', dimension);
		this.#low.shares[dimension] = low;
		this.#low.factors[dimension] = geometricFactor(low, weight, dimensionFloor);
		this.#high.shares[dimension] = high;
		this.#high.factors[dimension] = geometricFactor(high, weight, dimensionFloor);
	}

	#outcome(): Outcome {
		const { model, demands, exposure } = this.situation;
		const uncapped = 100 * product(this.#high.factors);
		const possible = heldScore(model, this.sheet, 'high', demands, uncapped, smallest(this.#high.shares));
		return { ...this.underPlan(demands, exposure.high), possible };
	}
}

/** One end of the dimensions: shares, 0 to 1, and what each contributes to the geometric mean. */
interface Dimensions {
	readonly shares: number[];
	readonly factors: number[];
}

function smallest(values: readonly number[]): number {
	let least = values[0]!;
	for (let index = 1; index < values.length; index += 1) if (values[index]! < least) least = values[index]!;
	return least;
}

interface Entry {
	readonly low: number;
	readonly high: number;
	readonly level: number;
	readonly grade: Grade;
	readonly state: AnswerState;
	readonly counts: boolean;
}

function pick(sheet: Sheet, at: number): Entry {
	return {
		low: sheet.low[at]!,
		high: sheet.high[at]!,
		level: sheet.level[at]!,
		grade: sheet.grade[at]!,
		state: sheet.state[at]!,
		counts: sheet.counts[at]!,
	};
}

function put(sheet: Sheet, at: number, entry: Entry): void {
	sheet.low[at] = entry.low;
	sheet.high[at] = entry.high;
	sheet.level[at] = entry.level;
	sheet.grade[at] = entry.grade;
	sheet.state[at] = entry.state;
	sheet.counts[at] = entry.counts;
}
