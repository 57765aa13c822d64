import type { ResultCharts } from '#domain/deck/result/material.ts';
import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { explainDimension } from '#domain/scoring/explain-dimension.ts';
import { scorePlan } from '#domain/scoring/score-plan.ts';
import { coverageWords } from '#domain/verdict/wording.ts';

import { dimensionIntervals, dimensionRadar } from './dimension-charts.ts';
import { riskIntervals } from './risk-chart.ts';
import { touchpointScatter } from './touchpoint-scatter.ts';

/** The charts of a plan's result, for decks and reports. */
export function resultCharts(questionnaire: Questionnaire, document: PlanDocument): ResultCharts {
	const scored = scorePlan(questionnaire, document);
	const coverage = Object.fromEntries(
		questionnaire.dimensions.map(({ id }) => [id, coverageWords(explainDimension(scored, id))]),
	);
	return {
		shape: dimensionRadar(questionnaire, scored.score),
		dimensions: dimensionIntervals(questionnaire, scored.score, { coverage }),
		risks: riskIntervals(questionnaire, scored.score),
		touchpoints: touchpointScatter(questionnaire, document),
	};
}
