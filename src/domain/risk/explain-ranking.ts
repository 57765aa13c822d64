import type { RiskScore } from '../scoring/score-plan.ts';
import { overlap } from './overlaps.ts';

/** Risks in the order in which they are shown, and what that order does not say. */
export interface Ranking {
	/** Ids, largest high end first; ties by low end, then as the questionnaire has them. */
	readonly order: readonly string[];
	/** Those that may be the largest: no other one is larger in every case. In the same order. */
	readonly mayBeLargest: readonly string[];
	/** How many pairs of neighbours in the order cannot be told apart. */
	readonly overlapping: number;
}

/** Sorts risks by what may be left, and says which cannot be told apart: overlapping intervals have no order. */
export function rankRisks(risks: Readonly<Record<string, RiskScore>>): Ranking {
	const order = Object.keys(risks).sort(
		(a, b) => risks[b]!.high - risks[a]!.high || risks[b]!.low - risks[a]!.low,
	);
	const surelyLeft = Math.max(0, ...Object.values(risks).map(({ low }) => low));
	const interval = (id: string) => [risks[id]!.low, risks[id]!.high] as const;
	return {
		order,
		mayBeLargest: order.filter((id) => risks[id]!.high > 0 && risks[id]!.high >= surelyLeft),
		overlapping: order.slice(1).filter((id, index) => overlap(interval(order[index]!), interval(id))).length,
	};
}
