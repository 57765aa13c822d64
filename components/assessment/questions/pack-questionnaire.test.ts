import { expect, test } from 'vitest';

import { scorePlan } from '#domain/scoring/score-plan.ts';

import { EXAMPLE } from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import {
	packQuestionnaire,
	type PackedQuestionnaire,
	remainingWords,
	unpackQuestionnaire,
	withRemainingWords,
} from './pack-questionnaire.ts';

const carried = JSON.parse(JSON.stringify(packQuestionnaire(questionnaire))) as PackedQuestionnaire;

test('what the page carries scores a plan exactly as the whole questionnaire does', () => {
	expect(scorePlan(unpackQuestionnaire(carried), EXAMPLE).score).toEqual(
		scorePlan(questionnaire, EXAMPLE).score,
	);
});

test('with the words that come later, questions, risks and caps are what the author wrote', () => {
	const { questions, risks, caps } = withRemainingWords(
		unpackQuestionnaire(carried),
		remainingWords(questionnaire),
	);
	expect(risks).toEqual(questionnaire.risks);
	expect(caps.critical.map(({ consequence }) => consequence)).toEqual(
		questionnaire.caps.critical.map(({ consequence }) => consequence),
	);
	expect(questions).toEqual(
		questionnaire.questions.map((question) => ({ ...question, crosswalk: '', move: '' })),
	);
});
