import type { PlanChange } from '#domain/actions/change-plan.ts';
import type { NextMove } from '#domain/actions/next-moves.ts';

import type { Page } from './page.ts';
import type { Assessed } from './report.ts';
import { gain, percent, questionName } from './words.ts';

const SHOWN = 3;

/** What does not fit together, the next moves, and a smaller or safer plan. */
export function writeMoves(page: Page, assessed: Assessed): void {
	const { questionnaire, result } = assessed;
	if (result.contradictions.length > 0) page.heading('What does not fit together');
	for (const { rule, says, next } of result.contradictions) page.item(`${rule}:`, says, next, 'person');

	const next = joinSteps(result.actions.next).slice(0, SHOWN);
	if (next.length > 0) page.heading('Next moves, with what each is worth in points');
	for (const { question, to, gain: worth } of next) {
		const { move, effort } = questionnaire.questions.find(({ id }) => id === question)!;
		const cost = questionnaire.settings.effort[effort].name;
		page.item(
			gain(worth),
			`${move}.`,
			`${questionName(questionnaire, question)}, to level ${to}. Effort: ${cost}.`,
			'machine',
		);
	}

	const changes = result.actions.changePlan.slice(0, SHOWN);
	if (changes.length > 0) page.heading('Or change the plan, with what each is worth in points');
	for (const change of changes)
		page.item(gain(change.gain), changeWords(assessed, change), undefined, 'machine');
}

type Move = Pick<NextMove, 'question' | 'to' | 'gain'>;

/** Steps of one question that follow each other are one move to the last level. */
function joinSteps(steps: readonly Move[]): Move[] {
	const moves: Move[] = [];
	for (const { question, to, gain } of steps) {
		const last = moves.at(-1);
		if (last?.question === question) moves[moves.length - 1] = { question, to, gain: last.gain + gain };
		else moves.push({ question, to, gain });
	}
	return moves;
}

function changeWords({ questionnaire, plan }: Assessed, { touchpoint, change }: PlanChange): string {
	const { name, share } = plan.plan.touchpoints.find(({ id }) => id === touchpoint)!;
	if ('mode' in change) {
		const mode = questionnaire.modes.find(({ id }) => id === change.mode)!;
		return `${name}: change the mode to "${mode.name}".`;
	}
	if ('share' in change) return `${name}: automate ${percent(change.share)}% instead of ${percent(share)}%.`;
	return `${name}: take it out of the plan.`;
}
