import type { Model } from '../questionnaire/model.ts';
import type { Demand } from './demands.ts';
import { geometricMean } from './geometric-mean.ts';
import { isBelow } from './round.ts';
import type { Sheet } from './sheet.ts';

/** Which end of the intervals: what can be shown, or what may be true. */
export type Side = 'low' | 'high';

/** Everything on the way from a sheet to one end of the score; scores in points, 0 to 100. */
export interface SideScore {
	readonly dimensions: readonly number[];
	/** Before both families of caps. */
	readonly uncapped: number;
	readonly score: number;
}

/** One end of the score: dimensions, their geometric mean, then the caps. Source: method §1.2, §1.3. */
export function scoreSide(model: Model, sheet: Sheet, side: Side, demands: readonly Demand[]): SideScore {
	const shares = model.dimensions.map((_, dimension) => dimensionShare(model, sheet, side, dimension));
	const { dimensionFloor } = model.questionnaire.settings;
	const uncapped = 100 * geometricMean(shares, model.dimensionWeight, dimensionFloor);
	const score = heldScore(model, sheet, side, demands, uncapped, Math.min(...shares));
	return { dimensions: shares.map((share) => share * 100), uncapped, score };
}

/** A score held down by both families of caps. `weakest` is the smallest dimension share, 0 to 1. */
export function heldScore(
	model: Model,
	sheet: Sheet,
	side: Side,
	demands: readonly Demand[],
	uncapped: number,
	weakest: number,
): number {
	return Math.min(uncapped, criticalCap(model, sheet, side, demands), weakestCap(model, weakest * 100));
}

/** Weighted arithmetic mean of a dimension's questions, 0 to 1. */
export function dimensionShare(model: Model, sheet: Sheet, side: Side, dimension: number): number {
	return shareOfSum(dimensionSum(model, sheet, side, dimension), side);
}

/** A dimension added up: weight times value, and weight, of the questions that count. */
export interface DimensionSum {
	readonly total: number;
	/** 0 where nothing can be said of the dimension. */
	readonly weight: number;
}

export function dimensionSum(model: Model, sheet: Sheet, side: Side, dimension: number): DimensionSum {
	const values = sheet[side];
	let total = 0;
	let weight = 0;
	if (sheet.dimensionUnknown[dimension]) return { total, weight };
	for (const question of model.dimensions[dimension]!.questions) {
		if (!sheet.counts[question]) continue;
		total += model.weight[question]! * values[question]!;
		weight += model.weight[question]!;
	}
	return { total, weight };
}

/** The mean that a sum comes to; a dimension of which nothing is known is [0, 1]. */
export function shareOfSum({ total, weight }: DimensionSum, side: Side): number {
	if (weight === 0) return side === 'low' ? 0 : 1;
	return total / weight;
}

/** Whether an end of the answer is under what the plan demands. */
export function fallsShort(model: Model, sheet: Sheet, side: Side, demand: Demand): boolean {
	return isBelow(sheet[side][demand.question]! * model.questionnaire.settings.topLevel, demand.needs);
}

/** Lowest cap of the critical questions that fall short. A demand that may not hold never lowers the high end. */
function criticalCap(model: Model, sheet: Sheet, side: Side, demands: readonly Demand[]): number {
	let cap = Infinity;
	for (const demand of demands) {
		if (demand.cap < cap && (side === 'low' || demand.certain) && fallsShort(model, sheet, side, demand))
			cap = demand.cap;
	}
	return cap;
}

/** The cap that a weakest dimension of so many points brings. */
export function weakestCap(model: Model, weakest: number): number {
	let cap = Infinity;
	for (const rule of model.questionnaire.caps.weakest) {
		if (rule.cap < cap && isBelow(weakest, rule.below)) cap = rule.cap;
	}
	return cap;
}
