import type { ChartPoint, ScatterSpec } from '#domain/chart/chart-spec.ts';
import type { PlanDocument, Touchpoint } from '#domain/plan/plan-document.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { nameInSentence } from '#domain/words/shorten.ts';

import { toneOf } from './risk-chart.ts';
import { valueText } from './words.ts';

/** What of a touchpoint counts as its stakes: the rule of the critical questions, where one high mark is enough. */
const STAKES = ['emotion', 'consequence', 'irreversibility'] as const;
/** Marks that count as high in the rules. */
const HIGH = 3;

/** Every touchpoint with a volume: how much of it a machine takes part in, against what is at stake there. */
export function touchpointScatter(questionnaire: Questionnaire, { plan }: PlanDocument): ScatterSpec {
	const { topLevel } = questionnaire.settings;
	const points = plan.touchpoints
		.filter(({ volumePerMonth }) => volumePerMonth > 0)
		.map((touchpoint): ChartPoint => {
			const stakes = stakesOf(touchpoint);
			return {
				id: touchpoint.id,
				label: touchpoint.name.trim() || touchpoint.id,
				x: machineShare(touchpoint) * 100,
				y: stakes,
				size: touchpoint.volumePerMonth,
				tone: toneOf(stakes / (topLevel + 1)),
			};
		});
	return {
		kind: 'scatter',
		title: 'What is automated, and what is at stake',
		sentence: touchpointSentence(points),
		reading:
			'Area: contacts a month. Stakes: the highest of emotion, consequence of an error and irreversibility.',
		x: { label: 'Share with a machine, %', min: 0, max: 100, decimals: 0 },
		y: { label: `Stakes, 0 to ${topLevel}`, min: 0, max: topLevel, decimals: 0, ends: ['low', 'high'] },
		size: 'Contacts a month',
		points,
	};
}

export function stakesOf(touchpoint: Touchpoint): number {
	return Math.max(...STAKES.map((attribute) => touchpoint[attribute]));
}

/** Where people do the work alone, no share of it is the machine's, whatever the plan says. */
function machineShare({ mode, share }: Touchpoint): number {
	return mode === 'human' ? 0 : share;
}

/** Which touchpoint with high stakes is automated most. */
export function touchpointSentence(points: readonly ChartPoint[]): string {
	if (points.length === 0) return 'The plan names no touchpoint with a volume.';
	const [most] = points.filter(({ x, y }) => x > 0 && y >= HIGH).sort((a, b) => b.x - a.x);
	if (!most) return 'Where much is at stake, nothing is automated.';
	return `Of what has high stakes, “${nameInSentence(most.label, 60)}” is automated most: ${valueText(most.x, 0)}% of it.`;
}
