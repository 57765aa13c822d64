import { holdOfAssured } from '../../../verdict/read-hold.ts';
import { orderedGaps } from '../../../verdict/read-verdict.ts';
import { weakestBelow } from '../../../verdict/wording.ts';
import { upperFirst } from '../../../words/case.ts';
import { countWord, listWords } from '../../../words/lists.ts';
import { formatPoints } from '../../../words/whole.ts';
import { questionOf, type ResultMaterial, type SlideMaker, statement } from '../material.ts';
import { tableSlides } from '../table-slides.ts';

/** What holds the score down, or may: lowest cap first. */
export const makeCaps: SlideMaker = (material, { atMost }) => {
	const { questionnaire, result } = material;
	const gaps = orderedGaps(result);
	const weakest = result.caps.flatMap((cap) => ('dimension' in cap ? [cap] : []));
	const message = capMessage(material);
	if (result.caps.length === 0) {
		return [
			{
				message,
				blocks: [
					statement(
						'Everything that this plan makes critical reaches its level, and no dimension is too weak.',
					),
				],
			},
		];
	}
	return tableSlides({
		message,
		atMost,
		columns: [
			{ name: 'What holds it', width: 28 },
			{ name: 'What may follow', width: 38 },
			{ name: 'Cap', width: 14, lines: 1 },
		],
		rows: [
			...gaps.map(({ question, cap, state }) => [
				questionOf(material, question).title,
				questionnaire.caps.critical.find((rule) => rule.question === question)!.consequence,
				`${cap}, ${state}`,
			]),
			...weakest.map(({ dimension, cap, state }) => [
				`Weakest dimension: ${questionnaire.dimensions.find(({ id }) => id === dimension)!.name}`,
				`It needs ${weakestBelow(questionnaire, cap)} points.`,
				`${cap}, ${state}`,
			]),
		],
		...(result.caps.some(({ state }) => state === 'possible') && {
			below: 'A possible cap binds unless more can be shown.',
		}),
		more: ['cap', 'caps'],
	});
};

/** `Six critical questions hold the plan at 39`. */
function capMessage(material: ResultMaterial): string {
	const { result, questionnaire } = material;
	const { held, score, by } = holdOfAssured(result);
	if (result.caps.length === 0) return 'No cap holds the plan down';
	if (!held) {
		const marks = [...new Set(result.caps.map(({ cap }) => cap))].sort((a, b) => a - b).map(formatPoints);
		const one = result.caps.length === 1;
		return `${upperFirst(countWord(result.caps.length))} ${one ? 'cap waits' : 'caps wait'} above the score, at ${listWords(marks)}`;
	}
	const at = formatPoints(score);
	const [only] = by;
	if (by.length === 1) {
		const name =
			'question' in only!
				? questionOf(material, only.question).title
				: questionnaire.dimensions.find(({ id }) => id === only!.dimension)!.name;
		return `“${name}” holds the plan at ${at}`;
	}
	const things = by.every((cap) => 'question' in cap) ? 'critical questions' : 'caps';
	return `${upperFirst(countWord(by.length))} ${things} hold the plan at ${at}`;
}
