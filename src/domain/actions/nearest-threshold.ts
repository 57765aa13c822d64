import { isBelow, ROUNDING, toComparable } from '../scoring/round.ts';
import { fallsShort } from '../scoring/score-sheet.ts';
import { WhatIf } from './what-if.ts';

/** One answer that would move the assured score over the threshold. */
export interface Tip {
	readonly question: string;
	/** Level now; none where it is not known. */
	readonly from?: number;
	readonly to: number;
}

/** How far the assured score is from the nearest edge of a band, and what would carry it over. */
export interface NearestThreshold {
	/** First point of the upper band. */
	readonly threshold: number;
	/** Points between the assured score and the threshold, 0 or more. */
	readonly distance: number;
	/** Up: the band above is near. Down: the band below is near. */
	readonly direction: 'up' | 'down';
	/** Single answers that would tip it: raised and seen working, or one level lower. */
	readonly tips: readonly Tip[];
	/** Where no single answer is enough: answers that would tip it together, or none within reach. */
	readonly together: readonly Tip[];
}

/** The edge of a band nearest to the assured score, and the answers that would tip it. */
export function findNearestThreshold(now: WhatIf): NearestThreshold {
	const score = toComparable(now.outcome.assured);
	const edges = now.situation.model.questionnaire.settings.bands
		.map((band) => band.from)
		.filter((from) => from > 0);
	const threshold = edges.reduce((best, edge) =>
		Math.abs(edge - score) < Math.abs(best - score) ? edge : best,
	);
	const direction = score < threshold ? 'up' : 'down';
	const tips = direction === 'up' ? tipsUp(now, threshold) : tipsDown(now, threshold);
	const together =
		direction === 'up' && tips.length === 0 ? routeUp(new WhatIf(now.situation), threshold) : [];
	return { threshold, distance: Math.abs(threshold - score), direction, tips, together };
}

function tipsUp(whatIf: WhatIf, threshold: number): Tip[] {
	const { model, sheet } = whatIf.situation;
	const { topLevel, clearing } = model.questionnaire.settings;
	const reaches = (position: number, level: number) =>
		!isBelow(whatIf.tryAssured(position, level, clearing.grade), threshold);
	return model.questionnaire.questions.flatMap((question, position): Tip[] => {
		if (!sheet.counts[position] || !reaches(position, topLevel)) return [];
		const from = sheet.level[position]!;
		let to = Math.max(0, from);
		while (!reaches(position, to)) to += 1;
		return [tip(question.id, from, to)];
	});
}

function tipsDown(whatIf: WhatIf, threshold: number): Tip[] {
	const { model, sheet } = whatIf.situation;
	return model.questionnaire.questions.flatMap((question, position): Tip[] => {
		const from = sheet.level[position]!;
		if (sheet.state[position] !== 'level' || from < 1) return [];
		const assured = whatIf.tryAssured(position, from - 1, sheet.grade[position]!);
		return isBelow(assured, threshold) ? [tip(question.id, from, from - 1)] : [];
	});
}

/** Clears what holds the score under the threshold, then climbs where the score gains most, up to a limit of answers. */
function routeUp(whatIf: WhatIf, threshold: number): Tip[] {
	const { model, demands, sheet: before } = whatIf.situation;
	const { clearing, threshold: setting } = model.questionnaire.settings;
	const changed = new Set<number>();
	const raise = (position: number, level: number) => {
		whatIf.keep(position, level, clearing.grade);
		changed.add(position);
	};
	for (const demand of demands) {
		if (demand.cap >= threshold || !fallsShort(model, before, 'low', demand)) continue;
		raise(demand.question, Math.max(demand.needs, before.level[demand.question]!));
	}
	while (changed.size <= setting.routeAtMost) {
		if (!isBelow(whatIf.outcome.assured, threshold)) {
			return [...changed].map((position) =>
				tip(
					model.questionnaire.questions[position]!.id,
					before.level[position]!,
					whatIf.sheet.level[position]!,
				),
			);
		}
		const best = bestClimb(whatIf);
		if (best === undefined) return [];
		raise(best, oneHigher(whatIf, best));
	}
	return [];
}

function bestClimb(whatIf: WhatIf): number | undefined {
	const { model } = whatIf.situation;
	const { grade } = model.questionnaire.settings.clearing;
	const now = whatIf.uncapped;
	let best: number | undefined;
	let bestGain = 0;
	for (const position of model.byId) {
		if (!whatIf.sheet.counts[position] || whatIf.sheet.low[position] === 1) continue;
		// By the uncapped score: under a cap no single answer gains anything, and the climb would stop.
		const gain = whatIf.tryUncapped(position, oneHigher(whatIf, position), grade) - now;
		if (gain > bestGain + ROUNDING) {
			best = position;
			bestGain = gain;
		}
	}
	return best;
}

/** One level up, or the same level shown; from not known (-1) it is level 1, as level 0 shows nothing. */
function oneHigher({ sheet, situation: { model } }: WhatIf, position: number): number {
	return Math.min(model.questionnaire.settings.topLevel, Math.max(0, sheet.level[position]!) + 1);
}

function tip(question: string, from: number, to: number): Tip {
	return from < 0 ? { question, to } : { question, from, to };
}
