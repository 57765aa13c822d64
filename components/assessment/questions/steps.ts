import { toFragment } from '../plan-fragment.ts';
import { findAll, findPart } from './find-part.ts';
import type { QuestionView } from './question-view.ts';

/** What it returns shows a view in the steps: the plan, each dimension, the results. */
export function connectSteps(): (view: QuestionView) => void {
	const steps = findAll<HTMLAnchorElement>(findPart('steps', HTMLElement), 'a').map((link) => ({
		link,
		ring: link.querySelector('.done')!,
		words: link.querySelector('.visually-hidden')!,
	}));
	const progress = findPart('progress', HTMLProgressElement);
	const undescribed = findPart('undescribed', HTMLElement);
	const describe = findPart('describe', HTMLAnchorElement);
	const progressText = findPart('progress-text', HTMLElement);

	return (view) => {
		const { described } = view;
		undescribed.hidden = described;
		for (const link of [describe, steps[0]!.link, steps.at(-1)!.link]) link.hash = toFragment(view.plan);
		const complete = view.score.status === 'complete';
		const shown = [
			{ place: '', done: Number(described), of: 1, words: described ? '(done)' : '(has no touchpoints yet)' },
			...view.dimensions.map(({ questions, answered }) => ({
				// Whoever comes to a dimension goes on where it is open.
				place: (questions.find(({ id }) => !view.answerTo(id)) ?? questions[0]!).id,
				done: answered,
				of: questions.length,
				words: `(${answered} of ${questions.length} answered)`,
			})),
			{ place: '', done: Number(complete), of: 1, words: '' },
		];
		const current = 1 + view.questionnaire.dimensions.findIndex(({ id }) => id === view.question?.dimension);
		for (const [index, { place, done, of, words }] of shown.entries()) {
			const step = steps[index]!;
			if (place) step.link.href = toFragment(view.plan, place);
			step.link.classList.toggle('full', done === of);
			if (index === current && view.question) step.link.setAttribute('aria-current', 'step');
			else step.link.removeAttribute('aria-current');
			// The circle is 100 units long.
			step.ring.setAttribute('stroke-dasharray', `${(100 * done) / of} 100`);
			step.words.textContent = words;
		}
		progress.value = view.answered;
		progressText.textContent = `${view.answered} of ${view.questionnaire.questions.length} answered`;
	};
}
