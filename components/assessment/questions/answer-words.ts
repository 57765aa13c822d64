import type { Settings } from '#domain/questionnaire/questionnaire.ts';
import { lowerFirst } from '#domain/words/case.ts';

import type { Standing } from './question-view.ts';

/** How a question stands, in a few words: `Level 2: a document`. */
export function answerWords({ answer, refused }: Standing, { grades, gradeWhereNone }: Settings): string {
	if (!answer) return 'Open';
	if ('level' in answer)
		return `Level ${answer.level}: ${lowerFirst(grades[answer.grade ?? gradeWhereNone].name)}`;
	if ('unknown' in answer) return 'Don’t know';
	return refused ? 'Doesn’t apply, but counts as not known' : 'Doesn’t apply';
}
