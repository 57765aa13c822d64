import { capState } from '../actions/must-do.ts';
import type { Model } from '../questionnaire/model.ts';
import type { Demand } from './demands.ts';
import { fallsShort, type SideScore, weakestCap } from './score-sheet.ts';
import type { Sheet } from './sheet.ts';

/** A cap that holds the score down, or may. Points. */
export type Cap = CriticalCap | WeakestCap;

export interface CriticalCap {
	readonly question: string;
	/** Level that lifts it. */
	readonly needs: number;
	readonly cap: number;
	readonly state: 'certain' | 'possible';
}

export interface WeakestCap {
	readonly dimension: string;
	readonly cap: number;
	readonly state: 'certain' | 'possible';
}

/** Every cap that binds or may bind: critical questions in the order of the rules, then the weakest dimension. */
export function listCaps(
	model: Model,
	sheet: Sheet,
	demands: readonly Demand[],
	low: SideScore,
	high: SideScore,
): Cap[] {
	const critical = demands
		.filter((demand) => fallsShort(model, sheet, 'low', demand))
		.map((demand): CriticalCap => {
			const state = capState(demand, fallsShort(model, sheet, 'high', demand));
			return { question: demand.rule.question, needs: demand.needs, cap: demand.cap, state };
		});
	return [...critical, ...weakestCaps(model, low, high)];
}

/** One entry where both ends agree, else the possible cap of the low end and the certain one of the high end. */
function weakestCaps(model: Model, low: SideScore, high: SideScore): WeakestCap[] {
	const capLow = weakestCap(model, Math.min(...low.dimensions));
	const capHigh = weakestCap(model, Math.min(...high.dimensions));
	const entry = ({ dimensions }: SideScore, cap: number, state: WeakestCap['state']): WeakestCap[] =>
		cap === Infinity
			? []
			: [{ dimension: model.dimensions[dimensions.indexOf(Math.min(...dimensions))]!.id, cap, state }];
	if (capLow === capHigh) return entry(low, capLow, 'certain');
	return [...entry(low, capLow, 'possible'), ...entry(high, capHigh, 'certain')];
}
