import { describe, expect, test } from 'vitest';

import { allAnswered, plan, touchpoint, withAnswers } from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import { assess } from '../assess.ts';
import type { Answers } from '../plan/plan-document.ts';

/** A plan by people alone: no critical question, so the dimensions decide. */
const still = (answers: Answers) => plan([], answers);
const nearest = (answers: Answers) => assess(questionnaire, still(answers)).nearestThreshold;

describe('the nearest threshold', () => {
	test('is the closest edge, below or above', () => {
		expect(nearest(allAnswered(2))).toMatchObject({ threshold: 40, distance: 10, direction: 'down' });
		expect(nearest(allAnswered(3))).toMatchObject({ threshold: 80, distance: 5, direction: 'up' });
		expect(nearest(allAnswered(4))).toMatchObject({ threshold: 80, distance: 20, direction: 'down' });
		expect(nearest({})).toMatchObject({ threshold: 40, distance: 39, direction: 'up' });
	});

	test('half-way between two is the lower one, as 50 is no better than 50', () => {
		expect(nearest(allAnswered(2)).threshold).toBe(40);
	});

	test('of a score that a cap holds is one point away, and the answer that lifts the cap tips it', () => {
		// All at 4 but H1 at 1: held at 39. With H1 at 2 the cap is gone: H = (5 + 0.5)/6, so 98.6 points.
		const document = withAnswers(plan([touchpoint({ mode: 'ai_first', share: 0.1 })], allAnswered(4)), {
			H1: { level: 1, grade: 'seen' },
		});
		expect(assess(questionnaire, document).nearestThreshold).toEqual({
			threshold: 40,
			distance: 1,
			direction: 'up',
			tips: [{ question: 'H1', from: 1, to: 2 }],
			together: [],
		});
	});

	test('is reached by evidence alone, where the level is there and only not shown', () => {
		// All at 4 and seen, but H1 at level 2 as stated: its low end is level 1, so the score is held at 39.
		const document = withAnswers(plan([touchpoint({ mode: 'ai_first', share: 0.1 })], allAnswered(4)), {
			H1: { level: 2, grade: 'stated' },
		});
		expect(assess(questionnaire, document).nearestThreshold.tips).toEqual([
			{ question: 'H1', from: 2, to: 2 },
		]);
	});

	test('needs two answers together where two caps hold the score', () => {
		const document = withAnswers(plan([touchpoint({ mode: 'ai_first', share: 0.1 })], allAnswered(4)), {
			H1: { level: 1, grade: 'seen' },
			C1: { unknown: true },
		});
		const { tips, together } = assess(questionnaire, document).nearestThreshold;
		expect(tips).toEqual([]);
		expect(together).toEqual([
			{ question: 'H1', from: 1, to: 2 },
			{ question: 'C1', to: 2 },
		]);
	});

	test('names no route where more answers are needed than a next step may have', () => {
		expect(nearest({})).toMatchObject({ tips: [], together: [] });
	});
});
