import { describe, expect, it } from 'vitest';

import { allAnswered, BIG, EXAMPLE, STAGED, withAnswers } from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import type { PlanDocument } from '../plan/plan-document.ts';
import { explainDimension } from '../scoring/explain-dimension.ts';
import { scorePlan } from '../scoring/score-plan.ts';
import { holdOfAssured, holdOfPossible } from './read-hold.ts';
import {
	answerNow,
	capReason,
	coverageWords,
	effortWords,
	holdSentences,
	moveWords,
	nearestSentences,
	planChangeWords,
	statusSentence,
	tipWords,
	verdictNext,
	verdictSentence,
} from './wording.ts';

function holdOf(document: PlanDocument) {
	const { score } = scorePlan(questionnaire, document);
	const { held = '', rest } = holdSentences(questionnaire, document, {
		assured: holdOfAssured(score),
		possible: holdOfPossible(score),
		caps: score.caps,
	});
	return `${held} ${rest.join(' ')}`.trim();
}

describe('holdSentences', () => {
	it('says at what it is held, what it would be, and what lifts it', () => {
		const document = withAnswers(BIG, { ...allAnswered(3), H1: { level: 1, grade: 'seen' } });
		expect(holdOf(document)).toBe(
			'Held at 39. Uncapped it would be 74. “Reaching a person” is at level 1, seen working, and level 2 is needed. Mend that, and this cap lifts.',
		);
	});

	it('tells what is not known from what is too low', () => {
		const document = withAnswers(BIG, { ...allAnswered(4), H1: { unknown: true } });
		expect(holdOf(document)).toContain('“Reaching a person” is not known, and level 2 is needed.');
	});

	it('asks for evidence where the level is there', () => {
		const document = withAnswers(BIG, { ...allAnswered(4), H1: { level: 3, grade: 'guess' } });
		expect(holdOf(document)).toContain('is at level 3, a guess, and that is not enough to show level 2.');
	});

	it('names two of many, and counts the rest', () => {
		const low = { level: 0, grade: 'seen' } as const;
		const document = withAnswers(BIG, { ...allAnswered(4), H1: low, C1: low, H5: low });
		expect(holdOf(document)).toContain(
			'1 more cap holds it at the same mark. Mend all of these, and these caps lift.',
		);
	});

	it('says that caps wait where the score is under them all, and where there is none', () => {
		expect(holdOf(EXAMPLE)).toBe(
			'It is too low for a cap to bind, but as it rises 10 caps would stop it at 39, 59 and 79.',
		);
		expect(holdOf(withAnswers(BIG, allAnswered(4)))).toBe('No cap holds it down.');
	});

	it('names the weakest dimension', () => {
		const zero = { level: 0, grade: 'seen' } as const;
		const answers = {
			...allAnswered(4),
			R1: { level: 2, grade: 'seen' },
			R2: zero,
			R3: zero,
			R4: zero,
			R5: zero,
		} as const;
		expect(holdOf(withAnswers(STAGED, answers))).toContain('“The way back” has under 40 points.');
	});
});

it('statusSentence counts what is open', () => {
	const open = { unanswered: ['A'], unknown: ['B', 'C'], notApplicable: [], refused: [], plan: [] };
	expect(statusSentence(33, open)).toBe(
		'Incomplete: 1 question is unanswered, of 33. 2 answers are “don’t know”.',
	);
	expect(statusSentence(33, { ...open, unanswered: [], unknown: [] })).toBe(
		'Complete: all 33 questions have an answer.',
	);
});

it('coverageWords tells levels, what is left out, and too little', () => {
	const coverage = (answers: PlanDocument['answers'], dimension: string) =>
		coverageWords(explainDimension(scorePlan(questionnaire, withAnswers(EXAMPLE, answers)), dimension));
	expect(coverage({}, 'H')).toBe('5 of 6 answered with a level');
	expect(coverage({}, 'S')).toBe('all 6 answered');
	expect(coverage({ S4: { notApplicable: 'x' } }, 'S')).toBe('all 5 answered, 1 not applicable');
	expect(coverage({ C2: { notApplicable: 'x' }, C3: { notApplicable: 'x' } }, 'C')).toContain(
		'nothing is taken as known',
	);
});

it('answerNow says every kind of answer in words', () => {
	expect(answerNow(questionnaire, undefined)).toBe('not answered');
	expect(answerNow(questionnaire, { unknown: true })).toBe('not known');
	expect(answerNow(questionnaire, { notApplicable: 'x' })).toBe('marked as not applicable');
	expect(answerNow(questionnaire, { level: 2 })).toBe('level 2, someone says so');
});

it('capReason names what is open', () => {
	const cap = { question: 'U5', needs: 2, cap: 59, state: 'possible' } as const;
	expect(capReason(questionnaire, EXAMPLE, cap)).toBe(
		'“Load and wellbeing” is not answered, and level 2 is needed.',
	);
});

it('planChangeWords says each change as an instruction', () => {
	const words = (change: Parameters<typeof planChangeWords>[2]['change']) =>
		planChangeWords(questionnaire, BIG, { touchpoint: 'payment_dispute', change, gain: 1, assured: 1 });
	expect(words({ remove: true })).toBe('Take “payment_dispute” out of the plan');
	expect(words({ share: 0.3 })).toBe('Automate 30% of “payment_dispute” instead of 60%');
	expect(words({ mode: 'assist' })).toBe('Handle “payment_dispute” as “A person with AI help”');
});

it('effortWords counts levels', () => {
	expect(effortWords(questionnaire, 'H1', 0)).toBe('Nothing to build, only to show');
	expect(effortWords(questionnaire, 'H1', 1)).toBe('Weeks, two teams');
	expect(effortWords(questionnaire, 'H1', 2)).toBe('Weeks, two teams, for each of 2 levels');
});

it('every kind of verdict is one sentence, and says what follows where no score does', () => {
	for (const kind of ['blank', 'noTouchpoints', 'nothingKnown', 'notAutomated'] as const) {
		expect(verdictSentence({ kind })).toMatch(/^[A-Z].*\.$/);
		expect(verdictNext({ kind })).toBeTruthy();
	}
	expect(verdictNext({ kind: 'band', sentence: 'Go.', more: 0 })).toBeUndefined();
});

it('nearestSentences says how far, and what would tip it', () => {
	const near = { threshold: 40, distance: 0.96, tips: [], together: [] } as const;
	expect(nearestSentences(questionnaire, { ...near, direction: 'up' })).toEqual([
		'1.0 more points assured would bring the plan to “Small, reversible pilot only”.',
		'No route of up to 12 answers carries it over: the plan itself has to change.',
	]);
	expect(nearestSentences(questionnaire, { ...near, direction: 'down' })).toEqual([
		'The assured score stands 1.0 points above it. Below it the plan is in “Stop”.',
		'No single answer, one level lower, would take it below.',
	]);
	const tips = [{ question: 'H1', to: 2 }];
	expect(nearestSentences(questionnaire, { ...near, direction: 'up', tips })[1]).toContain('alone carry');
	expect(nearestSentences(questionnaire, { ...near, direction: 'up', together: tips })[1]).toContain(
		'All of these together',
	);
});

it('tipWords and moveWords tell a step up from a level that is only to be shown', () => {
	expect(tipWords({ question: 'H1', to: 2 })).toBe('from not known to level 2');
	expect(tipWords({ question: 'H1', from: 2, to: 2 })).toBe('level 2, shown');
	expect(tipWords({ question: 'H1', from: 1, to: 2 })).toBe('from level 1 to 2');
	expect(moveWords(undefined, 2)).toBe('Find out, and reach level 2.');
	expect(moveWords({ level: 3 }, 2)).toBe('Level 2 is there: show it working.');
	expect(moveWords({ level: 1 }, 2)).toBe('From level 1 to 2.');
});
