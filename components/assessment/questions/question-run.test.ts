import { describe, expect, test } from 'vitest';

import type { Answers } from '#domain/plan/plan-document.ts';
import type { WriteOutcome } from '#storage/document-store.ts';

import { BIG, withAnswers } from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import { PlanWork } from '../plan-work.ts';
import { QuestionRun } from './question-run.ts';
import { END, OVERVIEW } from './question-view.ts';

const store = { write: (): Promise<WriteOutcome> => Promise.resolve({ kind: 'kept', revision: 2 }) };

function start(place: string, answers: Answers = {}) {
	return new QuestionRun(questionnaire, new PlanWork(withAnswers(BIG, answers), 1, store), place);
}

describe('an answer', () => {
	test('is given at once, and moves the score', () => {
		const run = start('S1');
		const before = run.view.score.dimensions['S']!;
		run.chooseLevel(4);
		expect(run.view.answer).toEqual({ level: 4 });
		// A statement counts one level less: 3 of 4 in one of six questions.
		expect(run.view.score.dimensions['S']!.low - before.low).toBeCloseTo(100 * (0.75 / 6), 9);
		expect(run.said).toBe('Level 4.');
	});

	test('with another level keeps how it is known, note and date', () => {
		const run = start('S1', { S1: { level: 1, grade: 'seen', note: 'Paper 12', date: '2026-11-02' } });
		run.chooseLevel(3);
		expect(run.view.answer).toEqual({ level: 3, grade: 'seen', note: 'Paper 12', date: '2026-11-02' });
		run.toggleUnknown();
		expect(run.view.answer).toEqual({ unknown: true, note: 'Paper 12', date: '2026-11-02' });
		run.leaveOut('No customers.');
		expect(run.view.answer).toEqual({ notApplicable: 'No customers.', note: 'Paper 12', date: '2026-11-02' });
	});

	test('"don’t know" said again makes the question open', () => {
		const run = start('S1');
		run.toggleUnknown();
		run.toggleUnknown();
		expect(run.view.answer).toBeUndefined();
		expect(run.view.score.open.unanswered).toContain('S1');
	});

	test('has a grade only with a level', () => {
		const run = start('S1', { S1: { unknown: true } });
		run.chooseGrade('seen');
		expect(run.view.answer).toEqual({ unknown: true });
		run.chooseLevel(2);
		run.chooseGrade('seen');
		expect(run.view.answer).toEqual({ level: 2, grade: 'seen' });
	});

	test('has a note and a date, and loses them when they are emptied', () => {
		const run = start('S1');
		run.remark({ note: 'too early' });
		expect(run.view.answer).toBeUndefined();
		run.chooseLevel(2);
		run.remark({ note: 'Paper' });
		run.remark({ date: '2026-11-02' });
		expect(run.view.answer).toEqual({ level: 2, note: 'Paper', date: '2026-11-02' });
		run.remark({ note: '' });
		expect(run.view.answer).toEqual({ level: 2, date: '2026-11-02' });
	});

	test('is given to no question where none is shown', () => {
		const run = start(OVERVIEW);
		run.chooseLevel(2);
		run.toggleUnknown();
		expect(run.view.document.answers).toEqual({});
	});
});

describe('a step back', () => {
	test('takes each answer back, and goes to the question that it changes', () => {
		const run = start('S1');
		run.chooseLevel(1);
		run.show('S2');
		run.chooseLevel(2);
		run.show('H4');
		run.step('undo');
		expect(run.view).toMatchObject({ place: 'S2', answer: undefined });
		run.step('undo');
		expect(run.view).toMatchObject({ place: 'S1', answer: undefined });
		run.step('redo');
		expect(run.view).toMatchObject({ place: 'S1', answer: { level: 1 } });
	});

	test('takes back at once what arrow keys ran through, and what was typed', () => {
		const run = start('S1');
		run.chooseLevel(0);
		run.chooseLevel(1, true);
		run.chooseLevel(2, true);
		run.chooseLevel(3, true);
		run.remark({ note: 'a' });
		run.remark({ note: 'ab' });
		run.step('undo');
		expect(run.view.answer).toEqual({ level: 3 });
		run.step('undo');
		expect(run.view.answer).toEqual({ level: 0 });
	});

	test('stays in the overview, where all answers are in sight', () => {
		const run = start('S1');
		run.chooseLevel(1);
		run.show(OVERVIEW);
		run.step('undo');
		expect(run.view.place).toBe(OVERVIEW);
	});
});

describe('choosing the short form', () => {
	test('stays at a question that it asks, and goes on to the next one from any other', () => {
		const run = start('H3');
		run.choose('short');
		expect(run.view).toMatchObject({ form: 'short', place: 'H3' });
		run.choose('all');
		expect(run.view).toMatchObject({ form: 'all', place: 'H3' });
		run.show('L3');
		run.choose('short');
		expect(run.view).toMatchObject({ form: 'short', place: 'U2' });
	});

	test('begins again where nothing critical follows', () => {
		const run = start('R4');
		run.choose('short');
		expect(run.view.place).toBe('S3');
	});

	test('loses no answer', () => {
		const run = start('S1');
		run.chooseLevel(3);
		run.choose('short');
		expect(run.view.document.answers).toEqual({ S1: { level: 3 } });
	});

	test('keeps the end and the overview', () => {
		const run = start(END);
		run.choose('short');
		expect(run.view).toMatchObject({ form: 'short', place: END });
	});
});

test('whoever listens is told of every view, and of none while an answer is only being saved', async () => {
	const run = start('S1');
	const places: string[] = [];
	run.listen(({ place, answer }) => places.push(`${place} ${JSON.stringify(answer)}`));
	run.chooseLevel(2);
	run.show('S2');
	await run.work.keep();
	expect(places).toEqual(['S1 {"level":2}', 'S2 undefined']);
});
