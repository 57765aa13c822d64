import { type Ledger, type LedgerTotals, totalsWith } from '../plan/ledger.ts';
import type { PlanDocument, Touchpoint } from '../plan/plan-document.ts';
import { compareText, type Model } from '../questionnaire/model.ts';
import type { Mode } from '../questionnaire/questionnaire.ts';
import { exposureAt, measureExposure } from '../risk/exposure.ts';
import { findDemands } from '../scoring/demands.ts';
import { toSheet } from '../scoring/sheet.ts';
import { WhatIf } from './what-if.ts';

/** A smaller or safer plan, and what it would be worth. */
export interface PlanChange {
	readonly touchpoint: string;
	readonly change: { readonly mode: Mode } | { readonly share: number } | { readonly remove: true };
	/** Gain in what actions are ranked by, in points. */
	readonly gain: number;
	/** The assured score with the change. */
	readonly assured: number;
}

/**
 * Each touchpoint in a safer mode, with a lower share, or taken out, and the plan scored again. Often the
 * cheapest way to less risk, so it stands beside the moves on controls. Source: method §1.9, list 4.
 */
export function findPlanChanges(now: WhatIf, document: PlanDocument, ledger: Ledger): PlanChange[] {
	const { model, sheet } = now.situation;
	// Only "not applicable" depends on the plan; without any, the same sheet serves every version.
	const leftOut = sheet.state.includes('notApplicable');
	const under = (totals: LedgerTotals) => {
		const demands = findDemands(model, document.plan, totals);
		if (!leftOut) return now.underPlan(demands, exposureAt(model, document.plan, totals, 1));
		const exposure = measureExposure(model, document.plan, totals);
		return new WhatIf({ model, demands, exposure, sheet: toSheet(model, document.answers, demands) }).outcome;
	};
	return document.plan.touchpoints
		.flatMap((touchpoint, index) =>
			saferVersions(model, touchpoint).flatMap(({ change, version }): PlanChange[] => {
				const { assured, objective } = under(totalsWith(model, ledger, index, version));
				const gain = objective - now.outcome.objective;
				return gain > 0 ? [{ touchpoint: touchpoint.id, change, gain, assured }] : [];
			}),
		)
		.sort((a, b) => b.gain - a.gain || compareText(a.touchpoint, b.touchpoint));
}

interface SaferVersion {
	readonly change: PlanChange['change'];
	readonly version?: Touchpoint;
}

function saferVersions(model: Model, touchpoint: Touchpoint): SaferVersion[] {
	if (touchpoint.volumePerMonth <= 0 || touchpoint.share <= 0 || model.autonomy[touchpoint.mode] === 0)
		return [];
	const { modes, settings } = model.questionnaire;
	const share = touchpoint.share * settings.changePlan.shareFactor;
	return [
		...modes
			.filter(({ id }) => model.autonomy[id] < model.autonomy[touchpoint.mode])
			.map(({ id }) => ({ change: { mode: id }, version: { ...touchpoint, mode: id } })),
		{ change: { share }, version: { ...touchpoint, share } },
		{ change: { remove: true } },
	];
}
