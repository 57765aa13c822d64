import { describe, expect, test } from 'vitest';

import { allAnswered, BIG, plan, touchpoint, withAnswers } from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import type { PlanDocument } from '../plan/plan-document.ts';
import { scorePlan } from '../scoring/score-plan.ts';
import { findBiggestRisk } from './biggest-risk.ts';

const biggest = (document: PlanDocument) => findBiggestRisk(document, scorePlan(questionnaire, document));

describe('the biggest risk', () => {
	test('is the one of which most may be left, with where it comes from', () => {
		// Method §1.5, BIG with every control at 2: K14 is left with .455211, and the next is K09 with .353913.
		// Order status has 60% of the volume and the largest share by far: 60,000 × 0.9 = 54,000 a month.
		expect(biggest(withAnswers(BIG, allAnswered(2)))).toEqual({
			risk: 'K14',
			alike: [],
			touchpoint: { name: 'order_status', automated: 54_000 },
		});
	});

	test('cannot be told apart from others while nothing is answered', () => {
		// All controls take off 85% at most, so K14 is left with .455211/.483510 × .15 = .14 at least, and each of the
		// others may be left whole.
		expect(biggest(BIG)?.alike).not.toHaveLength(0);
	});

	test('is largest in a small touchpoint that is far worse than the rest', () => {
		// Half of the weight is the worst one's alone: (0.5 × 0.1 + 0.5) × 1 is more than 0.5 × 0.9 × 0.575.
		const automated = { mode: 'ai_only', share: 1, complexity: 4 } as const;
		const document = plan([
			touchpoint({ ...automated, id: 'many', name: 'Many', volumePerMonth: 900, consequence: 1 }),
			touchpoint({
				...automated,
				id: 'grave',
				name: 'Grave',
				volumePerMonth: 100,
				emotion: 4,
				consequence: 4,
				irreversibility: 4,
			}),
		]);
		expect(biggest(document)?.touchpoint).toEqual({ name: 'Grave', automated: 100 });
	});

	test('is none where nothing is automated, and none where there are no touchpoints', () => {
		expect(biggest(plan([touchpoint()]))).toBeUndefined();
		expect(biggest(plan([]))).toBeUndefined();
	});
});
