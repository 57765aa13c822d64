import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { type Ranking, rankRisks } from '#domain/risk/explain-ranking.ts';
import type { Score } from '#domain/scoring/score-plan.ts';

import type { ChartRow, IntervalsSpec, Tone } from '#domain/chart/chart-spec.ts';
import { countWord, listWords } from '#domain/words/lists.ts';
import { valueText } from './words.ts';

/** Every risk before and after controls, sorted by what may be left. */
export function riskIntervals(questionnaire: Questionnaire, score: Score): IntervalsSpec {
	const ranking = rankRisks(score.risks);
	const rows = ranking.order.map((id): ChartRow => {
		const { low, high, exposure, exposureLow } = score.risks[id]!;
		return {
			id,
			label: riskName(questionnaire, id),
			low,
			high,
			ring: [exposureLow, exposure],
			tone: toneOf(high),
		};
	});
	const openFacts = rows.some(({ ring }) => ring && ring[0] !== ring[1]);
	return {
		kind: 'intervals',
		title: 'What is left of each risk',
		sentence: riskSentence(rows, ranking),
		reading: `Ring: the plan before your controls${openFacts ? ', drawn long where facts of the plan are open' : ''}. Bar: after them, from what may be true to what you can show. 0 to 1 is a share of the worst plan we can describe, for each risk by itself; it is not a probability, and it does not say which harm is worse.`,
		max: 1,
		decimals: 2,
		columns: { label: 'Risk', low: 'Left, at least', high: 'Left, at most', ring: 'Before controls' },
		ends: ['0', '1'],
		rows,
	};
}

/** Quarters of the axis. Only a hint for the eye: the position says the same, and exactly. */
export function toneOf(value: number): Tone {
	return value < 0.25 ? 1 : value < 0.5 ? 2 : value < 0.75 ? 3 : 4;
}

const NAMED_AT_MOST = 5;

/** What may be the largest, and that overlapping bars have no order. */
export function riskSentence(rows: readonly ChartRow[], { mayBeLargest }: Ranking): string {
	const largest = mayBeLargest.map((id) => rows.find((row) => row.id === id)!);
	const [only] = largest;
	if (!only) return 'Nothing is automated in this plan, so it brings none of these risks.';
	if (largest.length === 1) {
		return `“${only.label}” is the largest, however the unknowns turn out: up to ${valueText(only.high, 2)} of its worst case is left.`;
	}
	const names = listWords(largest.slice(0, NAMED_AT_MOST).map(({ label }) => `“${label}”`));
	if (largest.length === rows.length) {
		return `Any of the ${countWord(rows.length)} risks may be the largest. Their bars overlap, so their order says nothing yet.`;
	}
	const rest = largest.length - NAMED_AT_MOST;
	const all =
		rest > 0
			? `Any of ${countWord(largest.length)} risks may be the largest, among them ${names}.`
			: largest.length === 2
				? `Either of these two may be the largest: ${names}.`
				: `Any of these ${countWord(largest.length)} may be the largest: ${names}.`;
	return `${all} Their bars overlap, so their order says nothing yet.`;
}

function riskName({ risks }: Questionnaire, id: string): string {
	return risks.find((risk) => risk.id === id)?.name ?? id;
}
