import type { Answer } from '../plan/plan-document.ts';
import type { Question, Questionnaire } from '../questionnaire/questionnaire.ts';
import { answerOf } from '../verdict/wording.ts';
import { formatDate } from '../words/format-date.ts';
import { questionName, type ReportMaterial } from './material.ts';
import type { ReportBlock, ReportSection } from './report.ts';

/** All questions with their answers, and what was written beside them as far as it is to be read. */
export function answerSection({ questionnaire, document }: ReportMaterial): ReportSection {
	const remarked = Object.values(document.answers).some(({ note, date }) => note || date);
	return {
		id: 'answers',
		title: 'All answers',
		blocks: questionnaire.dimensions.flatMap(({ id, name, question }): ReportBlock[] => [
			{ kind: 'heading', text: name },
			{ kind: 'paragraph', text: question },
			{
				kind: 'table',
				caption: `Answers: ${name}`,
				columns: [
					{ name: 'Question', width: 2 },
					{ name: 'Answer', width: 3 },
					{ name: 'How it is known', width: 1.3 },
					...(remarked ? [{ name: 'Evidence and remarks', width: 2.6 }] : []),
				],
				rows: questionnaire.questions
					.filter(({ dimension }) => dimension === id)
					.map((one) => {
						const answer = answerOf(document, one.id);
						return [
							questionName(questionnaire, one.id),
							answerText(one, answer),
							gradeName(questionnaire, answer),
							...(remarked ? [remarkText(answer)] : []),
						];
					}),
			},
		]),
	};
}

function answerText({ levels }: Question, answer: Answer | undefined): string {
	if (!answer) return 'Not answered';
	if ('unknown' in answer) return 'Don’t know';
	if ('notApplicable' in answer) return `Not applicable: ${answer.notApplicable}`;
	return `Level ${answer.level}: ${levels[answer.level] ?? ''}`;
}

function gradeName({ settings }: Questionnaire, answer: Answer | undefined): string {
	return answer && 'level' in answer
		? settings.grades[answer.grade ?? settings.gradeWhereNone].name
		: 'Nothing is known';
}

function remarkText(answer: Answer | undefined): string {
	return [answer?.note, answer?.date && formatDate(answer.date)].filter(Boolean).join('\n');
}
