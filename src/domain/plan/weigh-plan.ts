import { type Model, modelOf } from '../questionnaire/model.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { type Exposure, measureExposure } from '../risk/exposure.ts';
import { type Demand, findDemands } from '../scoring/demands.ts';
import { type Ledger, toLedger } from './ledger.ts';
import type { Plan } from './plan-document.ts';

/** What a plan brings with it before any answer is looked at; it stays the same while only answers change. */
export interface WeighedPlan {
	readonly model: Model;
	readonly ledger: Ledger;
	readonly exposure: Exposure;
	readonly demands: readonly Demand[];
}

export function weighPlan(questionnaire: Questionnaire, plan: Plan): WeighedPlan {
	const model = modelOf(questionnaire);
	const ledger = toLedger(model, plan);
	return {
		model,
		ledger,
		exposure: measureExposure(model, plan, ledger.totals),
		demands: findDemands(model, plan, ledger.totals),
	};
}
