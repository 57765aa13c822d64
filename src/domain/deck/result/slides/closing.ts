import { answerOf } from '../../../verdict/wording.ts';
import { upperFirst } from '../../../words/case.ts';
import { countWord } from '../../../words/lists.ts';
import { shorten } from '../../../words/shorten.ts';
import { bullets, type MadeSlide, type ResultMaterial, type SlideMaker, statement } from '../material.ts';
import { type Column, tableSlides } from '../table-slides.ts';

/** What does not fit together. */
export const makeContradictions: SlideMaker = ({ result: { contradictions } }, { atMost }) => {
	if (contradictions.length === 0) {
		return [
			{
				message: 'No contradiction was found between the answers and the plan',
				blocks: [statement('What is open was not checked: it can contradict nothing.')],
			},
		];
	}
	const one = contradictions.length === 1;
	return tableSlides({
		message: `${upperFirst(countWord(contradictions.length))} ${one ? 'thing does' : 'things do'} not fit together`,
		atMost,
		columns: [
			{ name: 'What does not fit', width: 40, lines: 4 },
			{ name: 'Check first', width: 38, lines: 4 },
		],
		rows: contradictions.map(({ says, next }) => [says, next]),
		below: 'These change no score. Check them before you believe it.',
		more: ['contradiction', 'contradictions'],
	});
};

/** Every answer, with what people wrote beside it where that may be shown. */
export const makeAnswers: SlideMaker = (material, { atMost }) => {
	const { questionnaire, evidenceNotes } = material;
	const columns: Column[] = [
		{ name: 'Question', width: 36, lines: 1 },
		{ name: 'Answer', width: 16, lines: 1 },
		{ name: 'Known by', width: 20, lines: 1 },
	];
	const noted: Column[] = [
		{ name: 'Question', width: 26 },
		{ name: 'Answer', width: 14 },
		{ name: 'Note', width: 38 },
	];
	return tableSlides({
		message: `All ${questionnaire.questions.length} answers, as they were given`,
		atMost,
		columns: evidenceNotes ? noted : columns,
		rows: questionnaire.questions.map(({ id, title }) => {
			const [answer, known] = answerCells(material, id);
			const note = answerOf(material.document, id)?.note ?? '';
			return [title, answer, evidenceNotes ? note : known];
		}),
		more: ['answer', 'answers'],
	});
};

function answerCells(
	{ questionnaire, document }: ResultMaterial,
	id: string,
): [answer: string, known: string] {
	const answer = answerOf(document, id);
	if (!answer) return ['not answered', ''];
	if ('unknown' in answer) return ['don’t know', ''];
	if ('notApplicable' in answer) return ['not applicable', shorten(answer.notApplicable, 20)];
	const { grades, gradeWhereNone } = questionnaire.settings;
	return [`level ${answer.level}`, grades[answer.grade ?? gradeWhereNone].name];
}

/** Sentences that stand in the template. */
export const makeWords: SlideMaker = (_, { items = [] }): MadeSlide[] => [
	{ message: '', blocks: [bullets(items)] },
];

/** What the deck was made from, so that anybody can make it again. */
export const makeOrigin: SlideMaker = ({ questionnaire, document, result, date }) =>
	tableSlides({
		message: 'This result can be traced to its answers',
		columns: [
			{ name: 'Made from', width: 24, lines: 1 },
			{ name: 'Which', width: 54 },
		],
		rows: [
			['Plan', document.title.trim() || 'Plan without a title'],
			['Questionnaire', `${questionnaire.version}, published ${questionnaire.published}`],
			['Fingerprint', result.fingerprint],
			['Answers', result.status === 'complete' ? 'complete' : 'incomplete'],
			...(date === undefined ? [] : [['Deck made on', date]]),
		],
		below: 'Two results with the same fingerprint come from the same answers and the same plan.',
		more: ['fact', 'facts'],
	});
