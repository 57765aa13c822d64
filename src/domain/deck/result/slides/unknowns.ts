import type { OpenItems } from '../../../scoring/score-plan.ts';
import { nearestSentences, planFactNames, statusSentence, tipWords } from '../../../verdict/wording.ts';
import { formatCount, formatGain, formatPointsFine } from '../../../words/numbers.ts';
import { formatPoints } from '../../../words/whole.ts';
import { questionOf, type SlideMaker, statement } from '../material.ts';
import { tableSlides } from '../table-slides.ts';

/** What is not known, and what knowing it is worth. */
export const makeFindOut: SlideMaker = (material, { atMost }) => {
	const { findOut } = material.result.actions;
	const [first] = findOut;
	if (!first) {
		return [
			{
				message: 'Nothing is left to find out',
				blocks: [statement('Every question that counts has a level.')],
			},
		];
	}
	return tableSlides({
		message: `Finding out about “${questionOf(material, first.question).title}” narrows the score most`,
		atMost,
		columns: [
			{ name: 'What to find out', width: 28 },
			{ name: 'The question', width: 40 },
			{ name: 'Narrower by', width: 12, lines: 1 },
		],
		rows: findOut.map(({ question, shrinks }) => [
			questionOf(material, question).title,
			questionOf(material, question).text,
			shrinks < 0.05 ? 'under 0.1' : shrinks.toFixed(1),
		]),
		below: 'Points by which the gap between assured and possible is expected to shrink.',
		more: ['question', 'questions'],
	});
};

/** Answers that only lack somebody who has seen it. */
export const makeShowEvidence: SlideMaker = (material, { atMost }) => {
	const { showEvidence } = material.result.actions;
	const [first] = showEvidence;
	if (!first) {
		return [
			{
				message: 'Every level is shown as well as it can be',
				blocks: [statement('What is a guess must be found out first.')],
			},
		];
	}
	const { title } = questionOf(material, first.question);
	return tableSlides({
		message:
			first.assured >= 0.05
				? `Showing “${title}” working adds most: ${formatGain(first.assured)} points assured`
				: `${formatCount(showEvidence.length, 'answer waits', 'answers wait')} for evidence`,
		atMost,
		columns: [
			{ name: 'Answer', width: 28 },
			{ name: 'What would show it', width: 42 },
			{ name: 'Assured', width: 10, lines: 1 },
		],
		rows: showEvidence.map(({ question, assured }) => [
			questionOf(material, question).title,
			questionOf(material, question).evidence,
			formatGain(assured),
		]),
		more: ['answer', 'answers'],
	});
};

/** The nearest mark, and the answers that would tip the score over it. */
export const makeNearest: SlideMaker = (material) => {
	const near = material.result.nearestThreshold;
	const tips = near.tips.length > 0 ? near.tips : near.together;
	const message = `The nearest mark is ${formatPoints(near.threshold)}, ${formatPointsFine(near.distance)} points away`;
	const says = nearestSentences(material.questionnaire, near).join(' ');
	if (tips.length === 0) return [{ message, blocks: [statement(says)] }];
	return tableSlides({
		message,
		atMost: 1,
		columns: [
			{ name: 'Answer', width: 40, lines: 1 },
			{ name: 'What would tip the score', width: 34, lines: 1 },
		],
		rows: tips.map((tip) => [questionOf(material, tip.question).title, tipWords(tip)]),
		below: says,
		more: ['answer', 'answers'],
	});
};

/** How many names stand in one cell before the rest is counted. */
const NAMED = 3;

/** Everything that is open, by kind: never taken as good or bad. */
export const makeOpen: SlideMaker = (material) => {
	const { questionnaire, result } = material;
	const { open } = result;
	const titles = (ids: readonly string[]) => ids.map((id) => questionOf(material, id).title);
	const kinds: readonly [string, readonly string[]][] = [
		['Not answered', titles(open.unanswered)],
		['Don’t know', titles(open.unknown)],
		['Not applicable, but counted', titles(open.refused)],
		['Not applicable, left out', titles(open.notApplicable)],
		['Not given in the plan', open.plan.map((fact) => planFactNames[fact])],
	];
	const found = kinds.filter(([, names]) => names.length > 0);
	if (found.length === 0) {
		return [
			{
				message: 'Nothing is open',
				blocks: [statement('Every question has a level, and every fact of the plan is given.')],
			},
		];
	}
	return tableSlides({
		message: openMessage(questionnaire.questions.length, open),
		columns: [
			{ name: 'Open', width: 20 },
			{ name: 'How many', width: 9, lines: 1 },
			{ name: 'Which', width: 46 },
		],
		rows: found.map(([name, names]) => [name, String(names.length), few(names)]),
		below: `${statusSentence(questionnaire.questions.length, open)} What is open counts from its worst to its best.`,
		more: ['kind', 'kinds'],
	});
};

function openMessage(questions: number, open: OpenItems): string {
	const without = open.unanswered.length + open.unknown.length + open.refused.length;
	if (without > 0) return `${without} of ${questions} questions have no level yet`;
	return open.plan.length > 0
		? `${formatCount(open.plan.length, 'fact of the plan is', 'facts of the plan are')} not given`
		: 'Every question that counts has a level';
}

function few(names: readonly string[]): string {
	const left = names.length - NAMED;
	const named = names.slice(0, NAMED).join('; ');
	return left > 0 ? `${named}; and ${left} more` : named;
}
