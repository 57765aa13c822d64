import type { MustDo } from '#domain/actions/must-do.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';

import type { Page } from './page.ts';
import type { Assessed } from './report.ts';
import { points, questionName } from './words.ts';

/** What holds the score down whatever else is done, and what lifts it: to be done before anything else. */
export function writeLift(page: Page, { questionnaire, result }: Assessed): void {
	const { mustDo, afterMustDo } = result.actions;
	const weakest = result.caps.flatMap((cap) => ('dimension' in cap ? [cap] : []));
	if (mustDo.length + weakest.length === 0) return;
	page.heading('Do first: what holds the score down, and what lifts it');
	for (const step of mustDo) {
		const rule = questionnaire.caps.critical.find(({ question }) => question === step.question)!;
		page.item(
			capWords(step),
			rule.consequence,
			liftWords(questionnaire, step),
			step.state === 'certain' ? 'risk' : 'person',
		);
	}
	for (const cap of weakest) {
		const { name } = questionnaire.dimensions.find(({ id }) => id === cap.dimension)!;
		const rule = questionnaire.caps.weakest.find((candidate) => candidate.cap === cap.cap)!;
		page.item(
			capWords(cap),
			`The weakest dimension is under ${rule.below}.`,
			`Lift: raise "${name}" to ${rule.below} or more.`,
			cap.state === 'certain' ? 'risk' : 'person',
		);
	}
	if (mustDo.length > 0) {
		const [assured, possible] = [afterMustDo.assured, afterMustDo.possible].map((score) =>
			points(questionnaire, score),
		);
		page.line(
			`With the critical questions lifted and seen working: assured ${assured}, possible ${possible}.`,
		);
	}
}

function capWords({ cap, state }: Pick<MustDo, 'cap' | 'state'>): string {
	return state === 'certain' ? `At most ${cap}:` : `Perhaps at most ${cap}:`;
}

function liftWords(questionnaire: Questionnaire, { question, needs, levels }: MustDo): string {
	const { move } = questionnaire.questions.find(({ id }) => id === question)!;
	if (levels === 0) return `Lift: show that ${questionName(questionnaire, question)} is at level ${needs}.`;
	return `Lift: ${move} (${question} to level ${needs}).`;
}
