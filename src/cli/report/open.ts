import type { OpenItems } from '#domain/scoring/score-plan.ts';

import type { Page } from './page.ts';
import type { Assessed } from './report.ts';
import { questionName } from './words.ts';

const FACTS: Readonly<Record<OpenItems['plan'][number], string>> = {
	headcountCut: 'the share of jobs to be cut',
	rolloutMonths: 'the months of the roll-out',
	singleSupplier: 'whether there is one supplier only',
	touchpoints: 'touchpoints with a volume',
};

const FIND_OUT_SHOWN = 3;
/** Less than this is nothing once it is rounded. */
const WORTH_FINDING_OUT = 0.05;

/** Everything that is not known: it widens the score, and is never left out in silence. */
export function writeOpen(page: Page, { questionnaire, result: { open, actions } }: Assessed): void {
	const names = (ids: readonly string[]) => ids.map((id) => questionName(questionnaire, id)).join('; ');
	const isAll = (ids: readonly string[]) => ids.length === questionnaire.questions.length;
	const kinds: readonly [string, string][] = [
		[
			'Not answered:',
			isAll(open.unanswered) ? `all ${open.unanswered.length} questions` : names(open.unanswered),
		],
		["Don't know:", names(open.unknown)],
		['Does not apply:', names(open.notApplicable)],
		['Refused as "does not apply", and open:', names(open.refused)],
		['Not said about the plan:', open.plan.map((fact) => FACTS[fact]).join('; ')],
	];
	const found = kinds.filter(([, text]) => text !== '');
	page.heading('What is open');
	if (found.length === 0) page.line('Nothing: every question has an answer.');
	for (const [mark, text] of found) page.item(mark, `${text}.`);
	const first = actions.findOut
		.filter(({ shrinks }) => shrinks >= WORTH_FINDING_OUT)
		.slice(0, FIND_OUT_SHOWN);
	for (const { question, shrinks } of first) {
		page.item(
			'Find out:',
			`${questionName(questionnaire, question)}; it narrows the result by about ${shrinks.toFixed(1)} points.`,
		);
	}
}
