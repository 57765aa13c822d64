import { expect, it } from 'vitest';

import { allAnswered, BIG, EXAMPLE, withAnswers } from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import { scorePlan } from '../scoring/score-plan.ts';
import { holdOfAssured, holdOfPossible } from './read-hold.ts';

const score = (document = BIG) => scorePlan(questionnaire, document).score;

it('names every cap at which the score stands', () => {
	// All 3 but H1 = 1 on BIG: 73.54 uncapped, 39 held, for certain. Source: method §1.3.
	const document = withAnswers(BIG, { ...allAnswered(3), H1: { level: 1, grade: 'seen' } });
	const hold = holdOfAssured(score(document));
	expect(hold.held).toBe(true);
	expect(hold.uncapped).toBeCloseTo(73.54206883582201, 9);
	expect(hold.by).toEqual([{ question: 'H1', needs: 2, cap: 39, state: 'certain' }]);
	expect(holdOfPossible(score(document)).by).toEqual(hold.by);
});

it('holds nothing where the score is under every cap, however many there are', () => {
	expect(holdOfAssured(score(withAnswers(BIG, EXAMPLE.answers)))).toMatchObject({ held: false, by: [] });
});

it('never lets a possible cap hold the possible score', () => {
	const document = withAnswers(BIG, { ...allAnswered(4), H1: { unknown: true } });
	expect(holdOfAssured(score(document))).toMatchObject({ held: true, score: 39 });
	expect(holdOfPossible(score(document))).toMatchObject({ held: false, score: 100 });
});
