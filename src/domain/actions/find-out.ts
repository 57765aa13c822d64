import { compareText } from '../questionnaire/model.ts';
import type { WhatIf } from './what-if.ts';

/** An answer that is not known, and what knowing it would be worth. */
export interface FindOut {
	readonly question: string;
	/** Points by which the interval is expected to shrink, each level taken as equally likely. */
	readonly shrinks: number;
	/** The same for each effort point. */
	readonly perEffort: number;
}

/** What to find out first: W = (U − L) − mean over the levels of (U − L) with the answer known. Source: method §1.9, list 3. */
export function findOut(now: WhatIf): FindOut[] {
	const { model, sheet } = now.situation;
	const { topLevel, findOutEffort, findOut: setting } = model.questionnaire.settings;
	const width = now.possible - now.outcome.assured;
	return model.questionnaire.questions
		.flatMap((question, position): FindOut[] => {
			if (sheet.state[position] === 'level' || !sheet.counts[position]) return [];
			let mean = 0;
			for (let level = 0; level <= topLevel; level += 1) {
				const assured = now.tryAssured(position, level, setting.grade);
				mean += (now.tryPossible(position, level, setting.grade) - assured) / (topLevel + 1);
			}
			const shrinks = Math.max(0, width - mean);
			return [{ question: question.id, shrinks, perEffort: shrinks / findOutEffort }];
		})
		.sort((a, b) => b.shrinks - a.shrinks || compareText(a.question, b.question));
}
