import { describe, expect, test } from 'vitest';

import type { Answers } from '#domain/plan/plan-document.ts';

import { BIG, plan, STAGED, touchpoint, withAnswers } from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import { END, type Form, OVERVIEW, QuestionView } from './question-view.ts';

/** What BIG makes critical, by the table of the method, §1.3(a), in the order of the questionnaire. */
const CRITICAL = ['S3', 'S6', 'H1', 'H3', 'H5', 'H6', 'L2', 'U2', 'C1', 'R1'];

function view(place: string, { answers = {}, form = 'all' }: { answers?: Answers; form?: Form } = {}) {
	return new QuestionView(questionnaire, withAnswers(BIG, answers), place, form);
}

describe('where it begins', () => {
	test('is the question that is named', () => {
		expect(view('H3').question?.id).toBe('H3');
	});

	test('is the first open question where none is named, or one that there is not', () => {
		expect(view('', { answers: { S1: { level: 2 }, S2: { unknown: true } } }).place).toBe('S3');
		expect(view('Z9').place).toBe('S1');
		expect(view('__proto__').place).toBe('S1');
	});

	test('is the end where everything is answered', () => {
		const answers = Object.fromEntries(
			questionnaire.questions.map(({ id }) => [id, { unknown: true }] as const),
		);
		expect(view('', { answers }).place).toBe(END);
	});
});

describe('going on', () => {
	test('leads from question to question and to the end', () => {
		expect(view('S1')).toMatchObject({ position: 0, previous: undefined, next: 'S2' });
		expect(view('S6')).toMatchObject({ previous: 'S5', next: 'H1' });
		expect(view('R5')).toMatchObject({ position: 32, next: END });
		expect(view(END)).toMatchObject({ position: -1, question: undefined, previous: 'R5' });
	});

	test('leads from the overview to the first open question', () => {
		expect(view(OVERVIEW, { answers: { S1: { level: 0 } } })).toMatchObject({ inOverview: true, next: 'S2' });
	});
});

describe('the short form', () => {
	test('asks what the plan makes critical, in the order of the questions', () => {
		const short = view('', { form: 'short' });
		expect(short.questions.map(({ id }) => id)).toEqual(CRITICAL);
		expect(short).toMatchObject({ place: 'S3', next: 'S6' });
		expect(view('R1', { form: 'short' }).next).toBe(END);
	});

	test('ends where a question is named that it does not ask', () => {
		expect(view('S1', { form: 'short' })).toMatchObject({ form: 'all', place: 'S1' });
	});

	test('is not there where nothing is critical', () => {
		const document = plan([touchpoint()]);
		expect(new QuestionView(questionnaire, document, '', 'short').form).toBe('all');
	});

	test('leaves the rest open', () => {
		const short = view(END, { form: 'short', answers: { S3: { level: 2 } } });
		expect(short.openQuestions).toHaveLength(9);
		expect(short.score.open.unanswered).toHaveLength(32);
	});
});

describe('how far it is', () => {
	test('counts "don’t know" and "doesn’t apply" as answers', () => {
		const answers = {
			H1: { unknown: true },
			H2: { notApplicable: 'No hand-over.' },
			H3: { level: 0 },
		} as const;
		const { answered, dimensions } = view('H1', { answers });
		expect(answered).toBe(3);
		expect(
			dimensions.map((dimension) => `${dimension.id} ${dimension.answered}/${dimension.questions.length}`),
		).toEqual(['S 0/6', 'H 3/6', 'L 0/5', 'U 0/6', 'C 0/5', 'R 0/5']);
	});
});

describe('"doesn’t apply"', () => {
	test('is refused for what the plan makes critical', () => {
		expect(view('H1').refusal).toBe('critical');
		expect(view('H2').refusal).toBeUndefined();
	});

	test('is refused where more than a quarter of the dimension would be left out', () => {
		// One of six is 17%, two of six are 33%.
		const answers = { H2: { notApplicable: 'No hand-over.' } };
		expect(view('H4', { answers }).refusal).toBe('tooMany');
		// The second is refused, and with it the first.
		const both = view('H2', { answers: { ...answers, H4: { notApplicable: 'No frontline.' } } });
		expect(both.standing(both.question!)).toMatchObject({ refused: true, needs: undefined });
	});
});

test('a plan without contacts is not described, and has no biggest risk', () => {
	const empty = new QuestionView(questionnaire, plan([]), '', 'all');
	expect(empty.described).toBe(false);
	expect(empty.biggestRisk).toBeUndefined();
	expect(new QuestionView(questionnaire, STAGED, '', 'all').described).toBe(true);
});

test('going on keeps the score, and an answer makes a new one', () => {
	const first = view('S1');
	const { scored } = first;
	const second = new QuestionView(questionnaire, first.document, 'S2', 'all', first);
	expect(second.scored).toBe(scored);
	const third = new QuestionView(questionnaire, withAnswers(BIG, { S1: { level: 1 } }), 'S2', 'all', second);
	expect(third.scored).not.toBe(scored);
});
