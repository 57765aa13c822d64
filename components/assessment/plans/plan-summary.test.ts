import { expect, it } from 'vitest';

import { EXAMPLE, plan, touchpoint } from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import { summarisePlan } from './plan-summary.ts';

it('counts what is answered, "don’t know" too, and gives the score of the method’s example', () => {
	// Method, section 1.8: 33 questions, of which U5 is open and H6 is "don't know".
	const { score, ...rest } = summarisePlan(questionnaire, EXAMPLE);
	expect(rest).toEqual({ answered: 32, questions: 33, next: 'questions' });
	expect(score!.assured).toBeCloseTo(6.39439824200506, 9);
	expect(score!.possible).toBeCloseTo(30.155402394909807, 9);
});

it('gives no score while nothing is answered', () => {
	expect(summarisePlan(questionnaire, plan([touchpoint()]))).not.toHaveProperty('score');
});

it('sends a plan without touchpoints to its description first', () => {
	expect(summarisePlan(questionnaire, plan([])).next).toBe('plan');
});
