import { firstMoves } from '../../../verdict/first-moves.ts';
import {
	afterMustDoSentence,
	answerOf,
	effortWords,
	moveWords,
	planChangeWords,
} from '../../../verdict/wording.ts';
import { lowerFirst, upperFirst } from '../../../words/case.ts';
import { countWord } from '../../../words/lists.ts';
import { formatGain } from '../../../words/numbers.ts';
import { nameInSentence } from '../../../words/shorten.ts';
import { formatPoints, formatScore } from '../../../words/whole.ts';
import { bullets, questionOf, type SlideMaker, statement } from '../material.ts';
import { tableSlides } from '../table-slides.ts';

/** The few moves to begin with. */
export const makeFirstMoves: SlideMaker = (material) => {
	const { questionnaire, document, result } = material;
	const moves = firstMoves(questionnaire, document, result, 3);
	const [first] = moves;
	if (!first) {
		return [
			{
				message: 'Nothing is left to raise',
				blocks: [statement('Keep watching the same numbers, and repeat the drills.')],
			},
		];
	}
	const items = moves.map(({ question, to, lifts }) => {
		const { move, effort } = questionOf(material, question);
		const cap = lifts === undefined ? '' : ` Lifts the cap at ${formatPoints(lifts)}.`;
		const { name } = questionnaire.settings.effort[effort];
		return `${move}.${cap} ${moveWords(answerOf(document, question), to)} ${name}${to > 1 ? ', for each level' : ''}.`;
	});
	return [
		{
			message: `Begin here: ${lowerFirst(questionOf(material, first.question).move)}`,
			blocks: [
				bullets(items),
				...(result.actions.mustDo.length > 0
					? [statement(afterMustDoSentence(questionnaire, result.actions))]
					: []),
			],
		},
	];
};

/** What clears the caps. */
export const makeMustDo: SlideMaker = (material, { atMost }) => {
	const { questionnaire, result } = material;
	const { mustDo } = result.actions;
	if (mustDo.length === 0) {
		return [
			{
				message: 'Nothing must be done before anything else',
				blocks: [statement('No critical question holds the score down.')],
			},
		];
	}
	return tableSlides({
		message: `${upperFirst(countWord(mustDo.length))} ${mustDo.length === 1 ? 'thing' : 'things'} must be done first`,
		atMost,
		columns: [
			{ name: 'What', width: 36 },
			{ name: 'Level', width: 7, lines: 1 },
			{ name: 'Effort', width: 24 },
			{ name: 'Lifts cap', width: 11, lines: 1 },
		],
		rows: mustDo.map(({ question, needs, cap, levels }) => [
			questionOf(material, question).move,
			String(needs),
			effortWords(questionnaire, question, levels),
			String(cap),
		]),
		below: afterMustDoSentence(questionnaire, result.actions),
		more: ['thing', 'things'],
	});
};

/** The path of the best steps for their effort. */
export const makeNextMoves: SlideMaker = (material, { atMost }) => {
	const { next } = material.result.actions;
	const [first] = next;
	if (!first) {
		return [
			{
				message: 'No single step gains anything',
				blocks: [statement('All that has a level is at the top, or there is no level to raise yet.')],
			},
		];
	}
	return tableSlides({
		message: `Most for its effort: ${lowerFirst(questionOf(material, first.question).move)}`,
		atMost,
		columns: [
			{ name: 'Step', width: 42 },
			{ name: 'Level', width: 7, lines: 1 },
			{ name: 'Gain', width: 7, lines: 1 },
			{ name: 'Effort', width: 20, lines: 1 },
		],
		rows: next.map(({ question, to, gain }, index) => [
			`${index + 1}. ${questionOf(material, question).move}`,
			String(to),
			formatGain(gain),
			effortWords(material.questionnaire, question, 1),
		]),
		below: 'A path: each step builds on those before it. A step counts as done when a document shows it.',
		more: ['step', 'steps'],
	});
};

/** The same plan made smaller or safer. */
export const makeChangePlan: SlideMaker = (material, { atMost }) => {
	const { questionnaire, document, result } = material;
	const changes = result.actions.changePlan;
	if (changes.length === 0) {
		return [
			{
				message: 'No smaller plan would be safer',
				blocks: [statement('There is nothing automated to take back.')],
			},
		];
	}
	const named = {
		...document,
		plan: {
			...document.plan,
			touchpoints: document.plan.touchpoints.map((touchpoint) => ({
				...touchpoint,
				name: nameInSentence(touchpoint.name, 40),
			})),
		},
	};
	return tableSlides({
		message: 'A smaller plan is often the cheapest way to less risk',
		atMost,
		columns: [
			{ name: 'Change', width: 54 },
			{ name: 'Gain', width: 8, lines: 1 },
			{ name: 'Assured then', width: 14, lines: 1 },
		],
		rows: changes.map((change) => [
			planChangeWords(questionnaire, named, change),
			formatGain(change.gain),
			formatScore(change.assured, questionnaire),
		]),
		more: ['change', 'changes'],
	});
};
