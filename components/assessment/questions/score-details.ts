import type { Cap } from '#domain/scoring/list-caps.ts';
import { formatPoints, formatVolume } from '#domain/words/whole.ts';

import { toFragment } from '../plan-fragment.ts';
import { findAll, findPart } from './find-part.ts';
import type { QuestionView } from './question-view.ts';
import { drawBar } from './score-panel.ts';

/** What it returns shows what stands behind the score of a view: the biggest risk, the caps, the dimensions. */
export function connectScoreDetails(): (view: QuestionView) => void {
	const rows = findAll<HTMLElement>(document, '#dimensions li').map((row) => ({
		numbers: row.querySelector('.num')!,
		track: row.querySelector('.track')!,
	}));
	let shownCaps = '';
	return (view) => {
		showRisk(view);
		// A list that is made anew loses the focus of whoever is in it.
		const caps = JSON.stringify(view.score.caps);
		if (caps !== shownCaps) showCaps(view);
		shownCaps = caps;
		for (const [index, { id }] of view.questionnaire.dimensions.entries()) {
			const { low, high } = view.score.dimensions[id]!;
			rows[index]!.numbers.textContent = `${formatPoints(low)} to ${formatPoints(high)}`;
			drawBar(rows[index]!.track, low, high);
		}
	};
}

function showRisk(view: QuestionView): void {
	const { biggestRisk: biggest } = view;
	const text = findPart('risk', HTMLElement);
	const alike = findPart('risk-alike', HTMLElement);
	alike.hidden = !biggest || biggest.alike.length === 0;
	if (!biggest) {
		text.textContent = view.described
			? 'None: nothing in this plan is automated.'
			: 'Not known: the plan has no touchpoints yet.';
		return;
	}
	const { name, description } = view.questionnaire.risks.find(({ id }) => id === biggest.risk)!;
	const { touchpoint } = biggest;
	const source = touchpoint
		? ` It is largest in “${touchpoint.name}”, with ${formatVolume(touchpoint.automated)} automated a month.`
		: '';
	const heading = document.createElement('b');
	heading.textContent = `${name}. `;
	text.replaceChildren(heading, description + source);
	const others = biggest.alike.length === 1 ? 'One other risk' : `${biggest.alike.length} other risks`;
	alike.textContent = `${others} may be as large. More answers tell them apart.`;
}

/** Caps that hold for certain, each with what lifts it; of the others, how many they are. */
function showCaps(view: QuestionView): void {
	const { caps } = view.score;
	const certain = caps.filter(({ state }) => state === 'certain');
	const possible = caps.length - certain.length;
	findPart('caps', HTMLElement).hidden = caps.length === 0;
	findPart('caps-certain', HTMLElement).replaceChildren(...certain.map((cap) => capItem(view, cap)));
	const text = findPart('caps-possible', HTMLElement);
	text.hidden = possible === 0;
	const limits = possible === 1 ? 'One limit' : `${possible} limits`;
	text.textContent = `${limits} may ${certain.length > 0 ? 'also ' : ''}hold it: what would lift ${possible === 1 ? 'it' : 'them'} is open, or cannot be shown yet.`;
}

function capItem({ questionnaire, plan }: QuestionView, cap: Cap): HTMLLIElement {
	const item = document.createElement('li');
	if ('question' in cap) {
		const { title } = questionnaire.questions.find(({ id }) => id === cap.question)!;
		const link = document.createElement('a');
		link.href = toFragment(plan, cap.question);
		link.textContent = title;
		item.append(`At ${formatPoints(cap.cap)}: `, link, ` is below level ${cap.needs}.`);
	} else {
		const { name } = questionnaire.dimensions.find(({ id }) => id === cap.dimension)!;
		item.append(`At ${formatPoints(cap.cap)}: “${name}” is too weak.`);
	}
	return item;
}
