import type { Model } from '../questionnaire/model.ts';
import { barrierGap, measureOpening, type Opening, remainingOf } from '../risk/residual-risk.ts';
import type { Sheet } from '../scoring/sheet.ts';
import { meanResidual } from './objective.ts';

/**
 * What the low ends of the answers leave of all risks, kept so that one changed answer costs no more than the
 * barriers in which it has a part.
 */
export class Controls {
	readonly #model: Model;
	readonly #sheet: Sheet;
	readonly #exposure: readonly number[];
	/** Of each risk: what each of its barriers lets through. */
	readonly #gaps: (number | undefined)[][] = [];
	readonly #openings: Opening[] = [];
	/** Of each risk: the share of its exposure that is left. */
	readonly #remaining: number[] = [];
	#mean = 0;

	/** @param exposure Of each risk, 0 to 1. */
	constructor(model: Model, sheet: Sheet, exposure: readonly number[]) {
		this.#model = model;
		this.#sheet = sheet;
		this.#exposure = exposure;
		this.update(model.risks.keys());
	}

	/** Mean of the risks that are left, 0 to 1. */
	get mean(): number {
		return this.#mean;
	}

	/** The same under another plan's exposure. */
	meanUnder(exposure: readonly number[]): number {
		return meanResidual(this.#model, exposure, this.#remaining);
	}

	/** Computes risks again, after answers in the sheet have changed for good. */
	update(risks: Iterable<number>): void {
		for (const risk of risks) {
			const { barriers } = this.#model.risks[risk]!;
			this.#gaps[risk] = barriers.map((barrier) => barrierGap(barrier, this.#sheet, 'low'));
			this.#openings[risk] = measureOpening(barriers, this.#sheet, 'low');
			this.#remaining[risk] = remainingOf(this.#model, this.#openings[risk]);
		}
		this.#mean = this.meanUnder(this.#exposure);
	}

	/** The mean with the answer to one question as it is in the sheet for the moment. Keeps nothing. */
	meanWith(question: number): number {
		let mean = this.#mean;
		for (const { risk, barriers } of this.#model.barriersOf[question]!) {
			const now = this.#openingWith(risk, barriers);
			if (now === this.#openings[risk]!.now) continue;
			const remaining = remainingOf(this.#model, { now, atBest: this.#openings[risk]!.atBest });
			mean += this.#model.risks[risk]!.weight * this.#exposure[risk]! * (remaining - this.#remaining[risk]!);
		}
		return mean;
	}

	#openingWith(risk: number, changed: readonly number[]): number {
		const { barriers } = this.#model.risks[risk]!;
		let { now } = this.#openings[risk]!;
		for (const index of changed) {
			const before = this.#gaps[risk]![index];
			const after = barrierGap(barriers[index]!, this.#sheet, 'low');
			if (before === undefined || after === undefined || after === before) continue;
			// What was wholly shut cannot be divided out again.
			if (before === 0) return measureOpening(barriers, this.#sheet, 'low').now;
			now *= after / before;
		}
		return now;
	}
}
