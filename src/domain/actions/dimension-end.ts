import type { Model } from '../questionnaire/model.ts';
import { geometricFactor, product } from '../scoring/geometric-mean.ts';
import { type DimensionSum, dimensionSum, shareOfSum, type Side } from '../scoring/score-sheet.ts';
import type { Sheet } from '../scoring/sheet.ts';

/**
 * One end of all dimensions, with their sums kept: to change one answer for a moment costs the same however many
 * questions there are.
 */
export class DimensionEnd {
	readonly side: Side;
	readonly #model: Model;
	readonly #sheet: Sheet;
	readonly #sums: DimensionSum[] = [];
	/** 0 to 1. */
	readonly #shares: number[] = [];
	/** What each contributes to the geometric mean. */
	readonly #factors: number[] = [];
	// What `change` has changed, as it was.
	#value = 0;
	#share = 0;
	#factor = 0;

	constructor(model: Model, sheet: Sheet, side: Side) {
		this.side = side;
		this.#model = model;
		this.#sheet = sheet;
		for (const dimension of model.dimensions.keys()) this.update(dimension);
	}

	/** Score before the caps, in points. */
	get uncapped(): number {
		return 100 * product(this.#factors);
	}

	/** Smallest share of a dimension, 0 to 1. */
	get weakest(): number {
		let least = this.#shares[0]!;
		for (let index = 1; index < this.#shares.length; index += 1) {
			if (this.#shares[index]! < least) least = this.#shares[index]!;
		}
		return least;
	}

	/** Adds a dimension up again, after its answers have changed. */
	update(dimension: number): void {
		const sum = dimensionSum(this.#model, this.#sheet, this.side, dimension);
		this.#sums[dimension] = sum;
		this.#setShare(dimension, shareOfSum(sum, this.side));
	}

	/** Writes one end of one answer into the sheet, until `restore`. The question must count. */
	change(question: number, value: number): void {
		const dimension = this.#model.dimensionOf[question]!;
		const values = this.#sheet[this.side];
		const { total, weight } = this.#sums[dimension]!;
		this.#value = values[question]!;
		this.#share = this.#shares[dimension]!;
		this.#factor = this.#factors[dimension]!;
		values[question] = value;
		if (weight > 0) {
			const change = this.#model.weight[question]! * (value - this.#value);
			this.#setShare(dimension, (total + change) / weight);
		}
	}

	restore(question: number): void {
		const dimension = this.#model.dimensionOf[question]!;
		this.#sheet[this.side][question] = this.#value;
		this.#shares[dimension] = this.#share;
		this.#factors[dimension] = this.#factor;
	}

	#setShare(dimension: number, share: number): void {
		const { dimensionWeight, questionnaire } = this.#model;
		this.#shares[dimension] = share;
		this.#factors[dimension] = geometricFactor(
			share,
			dimensionWeight[dimension]!,
			questionnaire.settings.dimensionFloor,
		);
	}
}
