import type { Question } from '../../../questionnaire/questionnaire.ts';
import { explainDimension } from '../../../scoring/explain-dimension.ts';
import { answerNow, answerOf, coverageWords } from '../../../verdict/wording.ts';
import { upperFirst } from '../../../words/case.ts';
import { countWord } from '../../../words/lists.ts';
import { formatRange } from '../../../words/numbers.ts';
import { formatPoints } from '../../../words/whole.ts';
import { type ResultMaterial, type SlideMaker } from '../material.ts';
import { tableSlides } from '../table-slides.ts';

/** Which way the plan leans. */
export const makeShape: SlideMaker = ({ charts: { shape } }) => {
	const widest = Math.max(...shape.rows.map(({ low, high }) => Math.round(high) - Math.round(low)));
	const message =
		widest === 0
			? 'Everything is answered and shown: assured and possible are one'
			: `Up to ${widest} points of a dimension are not known or not shown`;
	return [{ message, blocks: [{ kind: 'chart', chart: shape }] }];
};

/** The dimensions side by side. */
export const makeDimensions: SlideMaker = ({ charts: { dimensions } }) => {
	const { rows } = dimensions;
	const points = rows.map(({ low }) => Math.round(low));
	const least = Math.min(...points);
	const weakest = rows.filter((_, index) => points[index] === least);
	const [only] = weakest;
	const nothing = rows.every(({ low, high }) => low === 0 && high === 100);
	const message = nothing
		? 'Nothing is known yet in any dimension'
		: weakest.length === rows.length
			? `All dimensions stand alike, with ${least} assured`
			: weakest.length === 1
				? `“${only!.label}” is the weakest: ${least} assured, at most ${formatPoints(only!.high)}`
				: `${upperFirst(countWord(weakest.length))} dimensions are the weakest, with ${least} assured in each`;
	return [{ message, blocks: [{ kind: 'chart', chart: dimensions }] }];
};

/** One dimension a slide: what is shown, and what is missing. */
export const makeDimension: SlideMaker = (material) =>
	material.questionnaire.dimensions.flatMap(({ id, name }) => {
		const { low, high } = material.result.dimensions[id]!;
		const explained = explainDimension(material.scored, id);
		return tableSlides({
			message: `“${name}”: ${formatRange(low, high, formatPoints)} points`,
			columns: [
				{ name: 'Question', width: 37, lines: 1 },
				{ name: 'Now', width: 26, lines: 1 },
				{ name: 'Missing', width: 20, lines: 1 },
			],
			rows: explained.parts.map((part) => {
				const asked = material.questionnaire.questions.find((each) => each.id === part.question)!;
				const answer = answerOf(material.document, part.question);
				return [
					asked.title,
					answerNow(material.questionnaire, answer),
					missing(material, asked, part.counts),
				];
			}),
			below: `${upperFirst(coverageWords(explained))}.`,
			more: ['question', 'questions'],
		}).map((slide) => ({ ...slide, key: id }));
	});

/** What an answer lacks: itself, its level, or somebody who has seen it. */
function missing(
	{ questionnaire, document, result }: ResultMaterial,
	{ id }: Question,
	counts: boolean,
): string {
	const answer = answerOf(document, id);
	if (!counts) return 'left out';
	if (!answer || !('level' in answer)) return 'an answer';
	const { topLevel, gradeWhereNone } = questionnaire.settings;
	const cap = result.caps.find((each) => 'question' in each && each.question === id);
	if (cap && 'question' in cap && answer.level < cap.needs) return `level ${cap.needs}: critical`;
	if ((answer.grade ?? gradeWhereNone) !== 'seen') return cap ? 'proof: critical' : 'proof';
	return answer.level < topLevel ? `level ${answer.level + 1}` : 'nothing';
}
