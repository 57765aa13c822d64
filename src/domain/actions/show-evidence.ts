import { compareText } from '../questionnaire/model.ts';
import type { WhatIf } from './what-if.ts';

/** An answer that would count for more if it could be shown. */
export interface ShowEvidence {
	readonly question: string;
	/** Points that the assured score gains; 0 while a cap holds it. */
	readonly assured: number;
	/** Gain in what actions are ranked by, in points. */
	readonly gain: number;
}

/** Same answer, best evidence: what the assured score gains while the possible score stays. Source: method §1.9, list 5. */
export function findShowEvidence(now: WhatIf): ShowEvidence[] {
	const { model, sheet } = now.situation;
	const { grade } = model.questionnaire.settings.showEvidence;
	return model.questionnaire.questions
		.flatMap((question, position): ShowEvidence[] => {
			const level = sheet.level[position]!;
			const current = sheet.grade[position]!;
			if (sheet.state[position] !== 'level' || model.grades[current].rank >= model.grades[grade].rank)
				return [];
			// A guess may also be too low: that is for finding out, not for showing.
			if (model.grades[current].up > 0) return [];
			const shown = now.try(position, level, grade);
			const gain = shown.objective - now.outcome.objective;
			return gain > 0
				? [{ question: question.id, assured: Math.max(0, shown.assured - now.outcome.assured), gain }]
				: [];
		})
		.sort((a, b) => b.assured - a.assured || b.gain - a.gain || compareText(a.question, b.question));
}
