import type { Answer } from '../../../plan/plan-document.ts';
import { answerNow, answerOf } from '../../../verdict/wording.ts';
import { upperFirst } from '../../../words/case.ts';
import { countWord } from '../../../words/lists.ts';
import { formatCount } from '../../../words/numbers.ts';
import { bullets, type MadeSlide, type SlideMaker, statement } from '../material.ts';
import { tableSlides } from '../table-slides.ts';

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

/** What people wrote beside their answers, where that may be shown; else no slide. The answers are with the dimensions. */
export const makeRemarks: SlideMaker = (material, { atMost }) => {
	const { questionnaire, document, evidenceNotes } = material;
	if (!evidenceNotes) return [];
	const rows = questionnaire.questions.flatMap(({ id, title }) => {
		const answer = answerOf(document, id);
		const remark = remarkOn(answer);
		return remark === '' ? [] : [[title, answerNow(questionnaire, answer), remark]];
	});
	if (rows.length === 0) {
		return [
			{
				message: 'Nothing was written beside the answers',
				blocks: [statement('A note beside an answer says who knows it, and from where.')],
			},
		];
	}
	return tableSlides({
		message: `What was written beside ${formatCount(rows.length, 'answer', 'answers')}`,
		atMost,
		columns: [
			{ name: 'Question', width: 17 },
			{ name: 'Answer', width: 12, lines: 3 },
			{ name: 'Remark', width: 50, lines: 6 },
		],
		rows,
		more: ['remark', 'remarks'],
	});
};

function remarkOn(answer: Answer | undefined): string {
	const reason = answer && 'notApplicable' in answer ? answer.notApplicable : '';
	return [reason, answer?.note ?? ''].filter((text) => text.trim() !== '').join(' ');
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
