import { resultCharts } from '#charts/result-charts.ts';
import { assess } from '#domain/assess.ts';
import type { Brand } from '#domain/brand/brand.ts';
import type { PlanDocument } from '#domain/plan/plan-document.ts';
import { toReported } from '#domain/plan/share-plan.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { ReportMaterial } from '#domain/report/material.ts';

export interface ReportChoice {
	/** Whether notes, dates and reasons of the answers, and where the plan comes from, are in it. */
	readonly notes: boolean;
	readonly brand: Brand;
	/** The reader's day, ISO 8601. */
	readonly date: string;
}

/** What a report and the files beside it are made from: with what was chosen, and nothing else. */
export function toMaterial(
	questionnaire: Questionnaire,
	plan: PlanDocument,
	{ notes, brand, date }: ReportChoice,
): ReportMaterial {
	const document = toReported(plan, { notes });
	return {
		questionnaire,
		document,
		result: assess(questionnaire, document),
		charts: resultCharts(questionnaire, document),
		brand,
		date,
	};
}
