import { holdOfAssured, holdOfPossible } from '../../../verdict/read-hold.ts';
import { holdSentences, statusSentence, verdictNext, verdictSentence } from '../../../verdict/wording.ts';
import { bullets, type SlideMaker, statement } from '../material.ts';
import { tableSlides } from '../table-slides.ts';
import { scoreLine } from './opening.ts';

/** The verdict, what holds the score, and what follows from it. */
export const makeVerdict: SlideMaker = (material) => {
	const { questionnaire, document, result, verdict } = material;
	const { bands } = questionnaire.settings;
	const [band, best] = result.readiness.band.map((position) => bands[position]!);
	const { held, rest } = holdSentences(questionnaire, document, {
		assured: holdOfAssured(result),
		possible: holdOfPossible(result),
		caps: result.caps,
	});
	const judged = verdict.kind === 'gap' || verdict.kind === 'band';
	const next = verdictNext(verdict) ?? band!.advice;
	const beyond =
		judged && best !== band
			? [`If every unknown turns out well, the plan is in “${best!.name}”; until that is shown, it is not.`]
			: [];
	const blank = verdict.kind === 'blank';
	return [
		{
			message: verdictSentence(verdict).replace(/\.$/, ''),
			blocks: [
				statement(
					blank ? next : `${scoreLine(material)}.${held === undefined ? '' : ` ${held}`} ${rest[0]!}`,
				),
				bullets([
					...(blank ? [] : [next]),
					...beyond,
					statusSentence(questionnaire.questions.length, result.open),
				]),
			],
		},
	];
};

/** What the points mean: the bands, and where the plan stands. */
export const makeScale: SlideMaker = ({ questionnaire, result, verdict }) => {
	const { bands } = questionnaire.settings;
	const [low, high] = result.readiness.band;
	const judged = verdict.kind === 'gap' || verdict.kind === 'band';
	const here = (position: number) =>
		!judged || position < low || position > high
			? ''
			: position === low
				? 'assured'
				: position === high
					? 'at most'
					: 'possible';
	return tableSlides({
		message: 'The score says what can be shown; it is not a chance of success',
		columns: [
			{ name: 'Points', width: 16 },
			{ name: 'Band', width: 30 },
			{ name: 'This plan', width: 10 },
		],
		rows: bands.map(({ from, name }, position) => [
			position + 1 < bands.length ? `${from} to under ${bands[position + 1]!.from}` : `${from} to 100`,
			name,
			here(position),
		]),
		below:
			'“Assured” is what can be shown today. “At most” is what it would be if every unknown turned out well.',
		more: ['band', 'bands'],
	});
};
