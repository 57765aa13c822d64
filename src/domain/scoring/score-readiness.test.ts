import fc from 'fast-check';
import { expect, test } from 'vitest';

import { documents } from '../../../test/fixtures/arbitraries.ts';
import { BIG, withAnswers } from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import { weighPlan } from '../plan/weigh-plan.ts';
import { scorePlan } from './score-plan.ts';
import { scoreReadiness } from './score-readiness.ts';

test('the two ends alone are those of the whole score, whatever the plan and its answers', () => {
	fc.assert(
		fc.property(documents(), (document) => {
			const { assured, possible } = scorePlan(questionnaire, document).score.readiness;
			const weighed = weighPlan(questionnaire, document.plan);
			expect(scoreReadiness(weighed, document.answers)).toEqual({ assured, possible });
		}),
	);
});

test('a plan that is weighed once scores every set of answers as one that is weighed each time', () => {
	const weighed = weighPlan(questionnaire, BIG.plan);
	for (const level of [0, 2, 4] as const) {
		const document = withAnswers(BIG, { H1: { level, grade: 'seen' }, S1: { unknown: true } });
		expect(scorePlan(questionnaire, document, weighed).score).toEqual(
			scorePlan(questionnaire, document).score,
		);
	}
});
