import { describe, expect, it } from 'vitest';

import { vectors } from '../../../test/fixtures/method/read-method.ts';
import {
	allAnswered,
	BIG,
	EXAMPLE,
	plan,
	touchpoint,
	withAnswers,
	withPlan,
} from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import { type RiskScore, scorePlan } from '../scoring/score-plan.ts';
import { rankRisks } from './explain-ranking.ts';
import { explainRisk } from './explain-risk.ts';

const scored = scorePlan(questionnaire, EXAMPLE);

describe('explainRisk', () => {
	it('ends in the published exposure and residual of every risk', () => {
		for (const { id } of questionnaire.risks) {
			const { exposure, residual } = explainRisk(scored, EXAMPLE, id);
			expect(exposure[0]).toBeCloseTo(vectors.exposure_big_bang[id]!, 9);
			expect(exposure[1]).toBe(exposure[0]);
			expect(residual[0]).toBeCloseTo(vectors.residual_example[id]![0], 9);
			expect(residual[1]).toBeCloseTo(vectors.residual_example[id]![1], 9);
		}
	});

	it('shows the hand check of K03 on BIG', () => {
		// Method §1.4 and §1.5: E = (.0675, .233333, .3, .2); mean .138833; all at 2: R = .106090,
		// N from four barriers half in place against four full ones.
		const document = withAnswers(BIG, allAnswered(2));
		const k03 = explainRisk(scorePlan(questionnaire, document), document, 'K03');
		expect(
			k03.touchpoints.map(({ touchpoint, exposure }) => [touchpoint, Number(exposure.toFixed(6))]),
		).toEqual([
			['payment_dispute', 0.3],
			['refund_return', 0.233333],
			['hardship', 0.2],
			['order_status', 0.0675],
		]);
		expect(k03.touchpoints.filter(({ worst }) => worst).map(({ touchpoint }) => touchpoint)).toEqual([
			'payment_dispute',
		]);
		expect(k03.mean).toBeCloseTo(0.138833, 6);
		expect(k03.touchpointPart).toBeCloseTo(0.219417, 6);
		expect(k03.barriers.map(({ inPlace }) => inPlace)).toEqual(Array(4).fill([0.5, 0.5]));
		const full = 1 - 0.4 * 0.85 * 0.75 * 0.85;
		expect(k03.inPlace[0]).toBeCloseTo((1 - 0.7 * 0.925 * 0.875 * 0.925) / full, 12);
		expect(k03.residual[1]).toBeCloseTo(0.10609, 6);
	});

	it('counts an open fact of the plan from its best to its worst', () => {
		const document = withPlan(EXAMPLE, { singleSupplier: undefined });
		const { drivers, exposure } = explainRisk(scorePlan(questionnaire, document), document, 'K14');
		expect(drivers).toEqual([{ driver: 'supplier', weight: 1, value: [0, 1] }]);
		// One supplier alone decides half of K14, and BIG has one.
		expect(exposure[1]).toBeCloseTo(vectors.exposure_big_bang['K14']!, 9);
		expect(exposure[0]).toBeCloseTo(vectors.exposure_big_bang['K14']! - 0.5, 9);
	});

	it('leaves out a barrier of which nothing applies, and plans in which nothing is automated', () => {
		const document = plan(
			[touchpoint({ volumePerMonth: 0, share: 1, mode: 'ai_only' }), touchpoint({ id: 'b' })],
			{
				S5: { notApplicable: 'none' },
			},
		);
		const k02 = explainRisk(scorePlan(questionnaire, document), document, 'K02');
		expect(k02.exposure).toEqual([0, 0]);
		expect(k02.touchpoints.map((part) => part.touchpoint)).toEqual(['b']);
		expect(k02.barriers[0]).toEqual({ questions: ['S5'], strength: 0.25 });
	});
});

describe('rankRisks', () => {
	const risk = (low: number, high: number): RiskScore => ({ exposure: 1, exposureLow: 1, low, high });

	it('sorts by what may be left and names all that may be the largest', () => {
		const ranking = rankRisks({ a: risk(0.1, 0.3), b: risk(0.4, 0.5), c: risk(0.2, 0.6), d: risk(0.4, 0.4) });
		expect(ranking).toEqual({ order: ['c', 'b', 'd', 'a'], mayBeLargest: ['c', 'b', 'd'], overlapping: 2 });
	});

	it('calls none the largest where there is no risk, and takes a tie as a tie', () => {
		expect(rankRisks({ a: risk(0, 0), b: risk(0, 0) }).mayBeLargest).toEqual([]);
		expect(rankRisks({ a: risk(0.2, 0.2), b: risk(0.2, 0.2) }).mayBeLargest).toEqual(['a', 'b']);
	});

	it('knows none', () => {
		expect(rankRisks({})).toEqual({ order: [], mayBeLargest: [], overlapping: 0 });
	});
});
