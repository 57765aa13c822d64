import { formatScore } from '#domain/words/whole.ts';

import { findPart } from './find-part.ts';
import type { QuestionView } from './question-view.ts';

/** What it returns shows the two numbers of a view: what an answer moves first. */
export function connectScore(): (view: QuestionView) => void {
	const assured = findPart('assured', HTMLElement);
	const possible = findPart('possible', HTMLElement);
	return ({ questionnaire, readiness }) => {
		assured.textContent = formatScore(readiness.assured, questionnaire);
		possible.textContent = formatScore(readiness.possible, questionnaire);
	};
}

/** Brings the panel to life. What it returns shows the bar of a view, and how much of it is open. */
export function connectScorePanel(): (view: QuestionView) => void {
	const panel = findPart('score', HTMLElement);
	const toggle = findPart('score-toggle', HTMLButtonElement);
	toggle.addEventListener('click', () => {
		toggle.ariaExpanded = String(panel.classList.toggle('expanded'));
	});
	const open = findPart('open', HTMLElement);
	const bar = panel.querySelector('.head .track')!;
	return (view) => {
		const { assured, possible } = view.score.readiness;
		open.textContent = `: ${openWords(view)}`;
		drawBar(bar, assured, possible);
	};
}

function openWords({ questionnaire, score: { open } }: QuestionView): string {
	const total = questionnaire.questions.length;
	const words = [
		open.unanswered.length > 0
			? `${open.unanswered.length} of ${total} answers are still open`
			: 'every question has an answer',
		...(open.unknown.length > 0 ? [`${open.unknown.length} not known`] : []),
	];
	return words.join(', ');
}

/** Points are percent of the bar. */
export function drawBar(track: Element, low: number, high: number): void {
	const [interval, tick] = track.children as unknown as [HTMLElement, HTMLElement];
	interval.style.left = tick.style.left = `${low}%`;
	interval.style.right = `${100 - high}%`;
}
