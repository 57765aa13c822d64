import type { LedgerTotals } from '../plan/ledger.ts';
import type { Plan } from '../plan/plan-document.ts';
import type { Model } from '../questionnaire/model.ts';
import type { Interval, PlanDriver } from '../questionnaire/questionnaire.ts';

/** Exposure to each risk with no controls, in the order of the model's risks; shares of the worst plan, 0 to 1. */
export interface Exposure {
	/** With every open fact of the plan at its best. */
	readonly low: readonly number[];
	/** With every open fact of the plan at its worst. */
	readonly high: readonly number[];
}

/**
 * How much could go wrong with no controls: X = w·T + (1−w)·P, with T a mean over volume mixed with the worst
 * touchpoint (a mean alone can be diluted by padding), and P what the plan as a whole adds.
 * An open fact of the plan counts from its best to its worst. Source: method §1.4, §1.11a.
 */
export function measureExposure(model: Model, plan: Plan, totals: LedgerTotals): Exposure {
	return { low: exposureAt(model, plan, totals, 0), high: exposureAt(model, plan, totals, 1) };
}

/** One end of the exposure: 0 with every open fact at its best, 1 at its worst. */
export function exposureAt(model: Model, plan: Plan, totals: LedgerTotals, end: 0 | 1): number[] {
	const drivers = planDrivers(model, plan, totals);
	const { worstTouchpointShare } = model.questionnaire.settings;
	return model.risks.map(({ risk }, index) => {
		if (totals.automated === 0) return 0;
		const mean = totals.weighted[index]! / totals.volume;
		const touchpoints = (1 - worstTouchpointShare) * mean + worstTouchpointShare * totals.worst[index]!;
		let whole = 0;
		for (const driver in risk.planDrivers) {
			whole += risk.planDrivers[driver as PlanDriver]! * drivers[driver as PlanDriver][end];
		}
		// Sums corrected by differences can miss 0 by a rounding error.
		return Math.max(0, risk.touchpointWeight * touchpoints + (1 - risk.touchpointWeight) * whole);
	});
}

export type PlanDrivers = Readonly<Record<PlanDriver, Interval>>;

/** The plan's own drivers, each 0 to 1, as intervals: an open fact is [0, 1]. */
export function planDrivers(model: Model, plan: Plan, totals: LedgerTotals): PlanDrivers {
	const { headcountCutWorst, rolloutMonths } = model.questionnaire.settings;
	const span = rolloutMonths.slowest - rolloutMonths.fastest;
	const autonomy = totals.volume > 0 ? Math.max(0, totals.autonomyVolume / totals.volume) : 0;
	return {
		autonomy: [autonomy, autonomy],
		headcount: known(plan.headcountCut, (cut) => Math.min(1, cut / headcountCutWorst)),
		speed: known(plan.rolloutMonths, (months) => clip(1 - (months - rolloutMonths.fastest) / span)),
		supplier: known(plan.singleSupplier, (single) => (single ? 1 : 0)),
	};
}

function known<T>(fact: T | undefined, toValue: (fact: T) => number): Interval {
	if (fact === undefined) return [0, 1];
	const value = toValue(fact);
	return [value, value];
}

function clip(value: number): number {
	return Math.min(1, Math.max(0, value));
}
