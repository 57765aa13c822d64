import type { Grade } from '../questionnaire/questionnaire.ts';
import type { Demand } from '../scoring/demands.ts';
import { heldScore } from '../scoring/score-sheet.ts';
import { copySheet, endOfAnswer, setLevel, type Sheet } from '../scoring/sheet.ts';
import { Controls } from './controls.ts';
import { DimensionEnd } from './dimension-end.ts';
import { objective, type Situation } from './objective.ts';

/** What a plan would score, as far as can be shown. Points. */
export interface Outcome {
	readonly assured: number;
	/** What actions are ranked by. */
	readonly objective: number;
}

/**
 * A situation with its parts kept, so that trying one answer costs only what depends on that answer:
 * hundreds of answers are tried for one result. It works on a copy of the sheet.
 *
 * There is a `try…` for each thing that is asked about one changed answer, because computing all of them at every
 * try takes several times as long. None of them keeps anything.
 */
export class WhatIf {
	readonly situation: Situation;
	readonly sheet: Sheet;
	/** The situation as it stands, with all that was kept. */
	outcome: Outcome;
	readonly #low: DimensionEnd;
	readonly #high: DimensionEnd;
	readonly #controls: Controls;

	constructor(situation: Situation) {
		const { model, exposure } = situation;
		this.situation = situation;
		this.sheet = copySheet(situation.sheet);
		this.#low = new DimensionEnd(model, this.sheet, 'low');
		this.#high = new DimensionEnd(model, this.sheet, 'high');
		this.#controls = new Controls(model, this.sheet, exposure.high);
		this.outcome = this.#outcome(this.#controls.mean);
	}

	/** The possible score as it stands. */
	get possible(): number {
		return this.#held(this.#high, this.situation.demands);
	}

	/** The assured score before the caps, as it stands. */
	get uncapped(): number {
		return this.#low.uncapped;
	}

	/** The outcome with one answer changed. */
	try(question: number, level: number, grade: Grade): Outcome {
		if (this.#isLeftOut(question)) return this.#with(question, level, grade).outcome;
		this.#change(this.#low, question, level, grade);
		const outcome = this.#outcome(this.#controls.meanWith(question));
		this.#low.restore(question);
		return outcome;
	}

	/** The assured score with one answer changed. */
	tryAssured(question: number, level: number, grade: Grade): number {
		if (this.#isLeftOut(question)) return this.#with(question, level, grade).outcome.assured;
		this.#change(this.#low, question, level, grade);
		const assured = this.#held(this.#low, this.situation.demands);
		this.#low.restore(question);
		return assured;
	}

	/** The assured score before the caps with one answer changed. */
	tryUncapped(question: number, level: number, grade: Grade): number {
		if (this.#isLeftOut(question)) return this.#with(question, level, grade).uncapped;
		this.#change(this.#low, question, level, grade);
		const { uncapped } = this.#low;
		this.#low.restore(question);
		return uncapped;
	}

	/** The possible score with one answer changed. */
	tryPossible(question: number, level: number, grade: Grade): number {
		if (this.#isLeftOut(question)) return this.#with(question, level, grade).possible;
		this.#change(this.#high, question, level, grade);
		const { possible } = this;
		this.#high.restore(question);
		return possible;
	}

	/** Changes one answer and goes on from there. */
	keep(question: number, level: number, grade: Grade): void {
		const { model } = this.situation;
		const risks = this.#isLeftOut(question)
			? model.risks.keys()
			: model.barriersOf[question]!.map(({ risk }) => risk);
		setLevel(model, this.sheet, question, level, grade);
		this.#low.update(model.dimensionOf[question]!);
		this.#high.update(model.dimensionOf[question]!);
		this.#controls.update(risks);
		this.outcome = this.#outcome(this.#controls.mean);
	}

	/** The outcome with the same answers, but another plan's demands and exposure. */
	underPlan(demands: readonly Demand[], exposureHigh: readonly number[]): Outcome {
		const assured = this.#held(this.#low, demands);
		const left = this.#controls.meanUnder(exposureHigh);
		return { assured, objective: objective(this.situation.model, assured, left) };
	}

	/**
	 * One "not applicable" less can have the others of its dimension accepted, and they are in risks of their own:
	 * then nearly everything is computed anew.
	 */
	#isLeftOut(question: number): boolean {
		return this.sheet.state[question] === 'notApplicable';
	}

	#with(question: number, level: number, grade: Grade): WhatIf {
		const changed = new WhatIf({ ...this.situation, sheet: this.sheet });
		changed.keep(question, level, grade);
		return changed;
	}

	#change(end: DimensionEnd, question: number, level: number, grade: Grade): void {
		end.change(question, endOfAnswer(this.situation.model, end.side, level, grade));
	}

	#outcome(meanResidual: number): Outcome {
		const { model, demands } = this.situation;
		const assured = this.#held(this.#low, demands);
		return { assured, objective: objective(model, assured, meanResidual) };
	}

	#held(end: DimensionEnd, demands: readonly Demand[]): number {
		return heldScore(this.situation.model, this.sheet, end.side, demands, end.uncapped, end.weakest);
	}
}
