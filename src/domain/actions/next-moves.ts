import type { Grade } from '../questionnaire/questionnaire.ts';
import { ROUNDING } from '../scoring/round.ts';
import type { Situation } from './objective.ts';
import { WhatIf } from './what-if.ts';

/** One step of the path: raise one answer by one level. */
export interface NextMove {
	readonly question: string;
	/** Level after the step. */
	readonly to: number;
	/** Gain in what actions are ranked by, in points. */
	readonly gain: number;
	/** Gain for each effort point. */
	readonly perEffort: number;
	/** Value of the objective after this step. */
	readonly objective: number;
}

/**
 * The path of best steps: each candidate is applied and the plan scored again, the best gain for its effort is
 * taken, and so on. What is not known is found out first and is no candidate. Source: method §1.9, list 2.
 */
export function findNextMoves(situation: Situation): NextMove[] {
	const { model } = situation;
	const { steps, grade } = model.questionnaire.settings.nextMoves;
	const whatIf = new WhatIf(situation);
	const path: NextMove[] = [];
	for (let step = 0; step < steps; step += 1) {
		const best = bestStep(whatIf, grade);
		if (!best) break;
		const { position, ...move } = best;
		whatIf.keep(position, move.to, gradeAfter(whatIf, position, grade));
		path.push({ question: model.questionnaire.questions[position]!.id, ...move });
	}
	return path;
}

type Step = Omit<NextMove, 'question'> & { readonly position: number };

function bestStep(whatIf: WhatIf, grade: Grade): Step | undefined {
	const { model } = whatIf.situation;
	const { sheet, outcome } = whatIf;
	let best: Step | undefined;
	for (const position of model.byId) {
		const level = sheet.level[position]!;
		if (sheet.state[position] !== 'level' || level >= model.questionnaire.settings.topLevel) continue;
		const { objective } = whatIf.try(position, level + 1, gradeAfter(whatIf, position, grade));
		const gain = objective - outcome.objective;
		const perEffort = gain / model.effort[position]!;
		if (gain > ROUNDING && (!best || perEffort > best.perEffort + ROUNDING)) {
			best = { position, to: level + 1, gain, perEffort, objective };
		}
	}
	return best;
}

/** The evidence that a step brings, or what is there already if that is better. */
function gradeAfter({ sheet, situation: { model } }: WhatIf, position: number, grade: Grade): Grade {
	const current = sheet.grade[position]!;
	return model.grades[current].rank >= model.grades[grade].rank ? current : grade;
}
