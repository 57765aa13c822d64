import { weighPlan } from '#domain/plan/weigh-plan.ts';
import { scoreReadiness } from '#domain/scoring/score-readiness.ts';
import { openPlanStore } from '#storage/open-plan-store.ts';

import { readFragment } from '../plan-fragment.ts';
import { PlanWork } from '../plan-work.ts';
import { findPart } from './find-part.ts';
import { type PackedQuestionnaire, unpackQuestionnaire } from './pack-questionnaire.ts';
import { QuestionRun } from './question-run.ts';
import { runQuestions } from './run-questions.ts';

/** What the page shows while there is no question to show, by the ids of its parts. */
type Screen = 'opening' | 'no-plan' | 'failed' | 'run';

/** Opens the plan that the address names, and asks its questions; or says why there are none to ask. */
export async function openQuestions(): Promise<void> {
	const [id, place] = readFragment(location.hash);
	// Another plan is another page. The listener comes first: the address may change while the plan is being read.
	addEventListener('hashchange', () => {
		if (readFragment(location.hash)[0] !== id) location.reload();
	});
	findPart('try-again', HTMLButtonElement).addEventListener('click', () => location.reload());
	try {
		const { textContent } = findPart('questionnaire', HTMLScriptElement);
		await open(JSON.parse(textContent) as PackedQuestionnaire, id, place);
	} catch (error) {
		show('failed');
		throw error;
	}
}

async function open(packed: PackedQuestionnaire, id: string, place: string): Promise<void> {
	const questions = packed.questions.id.map((known) => ({ id: known }));
	const opening = openPlanStore([{ version: packed.version, questions }]);
	// The database takes its time, so it begins first. Meanwhile the engine runs once, as it is slowest at the first run.
	const questionnaire = unpackQuestionnaire(packed);
	scoreReadiness(weighPlan(questionnaire, { touchpoints: [] }), {});
	const store = await opening;
	const outcome = id ? await store.read(id) : ({ kind: 'missing' } as const);
	if (outcome.kind !== 'found') {
		const { showNoPlan } = await import('./show-no-plan.ts');
		showNoPlan(findPart('no-plan', HTMLElement), { outcome, lasts: store.lasts });
		return show('no-plan');
	}
	const form = new URLSearchParams(location.search).get('form') === 'short' ? 'short' : 'all';
	const work = new PlanWork(outcome.document, outcome.revision, store);
	runQuestions(new QuestionRun(questionnaire, work, place, form), store);
	show('run');
}

function show(screen: Screen): void {
	for (const part of findPart('questions', HTMLElement).children) {
		if (part instanceof HTMLElement) part.hidden = part.id !== screen;
	}
}
