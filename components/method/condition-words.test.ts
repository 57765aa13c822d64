import { expect, test } from 'vitest';

import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';

import { conditionWords } from './condition-words.ts';

const questionnaire = {
	modes: [
		{ id: 'ai_first', name: 'AI first' },
		{ id: 'ai_only', name: 'AI only' },
	],
	attributes: [
		{ id: 'consequence', name: 'Consequence of an error' },
		{ id: 'irreversibility', name: 'Irreversibility' },
	],
} as unknown as Questionnaire;

test('a touchpoint condition names modes and marks', () => {
	const when = {
		touchpoint: { modes: ['ai_first', 'ai_only'], anyAtLeast: { consequence: 3, irreversibility: 3 } },
	} as const;
	expect(conditionWords(questionnaire, when)).toBe(
		'A touchpoint is in mode AI first or AI only, with consequence of an error of 3 or more or irreversibility of 3 or more.',
	);
});

test('a fact names its bounds in its own unit', () => {
	expect(conditionWords(questionnaire, { fact: 'headcountCut', atLeast: 0.1 })).toBe(
		'The cut of jobs is at least 10 %.',
	);
	expect(conditionWords(questionnaire, { fact: 'rolloutMonths', atMost: 2 })).toBe(
		'The roll-out is at most 2 months.',
	);
});
