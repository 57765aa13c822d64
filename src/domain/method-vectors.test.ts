// Every published vector of the method, sections 1.2 to 1.5, 1.8 and 1.9, to 1e-9, or to the digits that the
// method prints. The plans come in through the door for files, in format version 0, so that is tested as well.
import { describe, expect, test } from 'vitest';

import { vectors } from '../../test/fixtures/method/read-method.ts';
import {
	allAnswered,
	BIG,
	EXAMPLE,
	fromVector,
	STAGED,
	withAnswers,
	withTouchpoint,
} from '../../test/fixtures/plans.ts';
import { questionnaire } from '../../test/fixtures/questionnaire.ts';
import { assess } from './assess.ts';
import { toLedger } from './plan/ledger.ts';
import type { Answers, PlanDocument } from './plan/plan-document.ts';
import { modelOf } from './questionnaire/model.ts';
import type { Grade, Level } from './questionnaire/questionnaire.ts';
import { overlap } from './risk/overlaps.ts';
import { barrierValue, remainingShare } from './risk/residual-risk.ts';
import { geometricMean } from './scoring/geometric-mean.ts';
import { scorePlan } from './scoring/score-plan.ts';

const model = modelOf(questionnaire);
const score = (document: PlanDocument) => scorePlan(questionnaire, document).score;
const readiness = (document: PlanDocument) => score(document).readiness;
const exposures = (document: PlanDocument) =>
	Object.fromEntries(Object.entries(score(document).risks).map(([id, { exposure }]) => [id, exposure]));
const positionOfRisk = (id: string) => model.risks.findIndex(({ risk }) => risk.id === id);

/** Within 5e-10, so that rounding alone cannot hide a difference in the ninth decimal. */
function expectNear(
	actual: Readonly<Record<string, number>>,
	expected: Readonly<Record<string, number>>,
): void {
	expect(Object.keys(actual)).toEqual(Object.keys(expected));
	for (const [id, value] of Object.entries(expected)) expect(actual[id], id).toBeCloseTo(value, 9);
}

describe('section 1.2, aggregation', () => {
	const floor = 0.01;
	const equal = (count: number) => new Array<number>(count).fill(1 / count);

	test('five dimensions at 80 and one at 20 come to 63.496, where their plain mean is 70', () => {
		expect(100 * geometricMean([0.8, 0.8, 0.8, 0.8, 0.8, 0.2], equal(6), floor)).toBeCloseTo(
			63.49604207872797,
			9,
		);
	});

	test('one empty dimension holds an otherwise perfect plan to 46.416', () => {
		expect(100 * geometricMean([1, 1, 1, 1, 1, 0], equal(6), floor)).toBeCloseTo(46.41588833612779, 9);
	});

	test('21, 1, 1, 1 and 6, 6, 6, 6 have the same sum and different means', () => {
		expect(geometricMean([21, 1, 1, 1], equal(4), floor)).toBeCloseTo(2.1406951429280725, 9);
		expect(geometricMean([6, 6, 6, 6], equal(4), floor)).toBeCloseTo(6, 9);
	});

	test('the human development index of Ghana, 2012, comes out as published', () => {
		// United Nations Development Programme, technical note 2013: health, education, income.
		const health = (64.6 - 20) / (83.6 - 20);
		const education = geometricMean([7 / 13.3, 11.4 / 18], equal(2), floor) / 0.971;
		const income = Math.log(1684 / 100) / Math.log(87478 / 100);
		expect(geometricMean([health, education, income], equal(3), floor)).toBeCloseTo(0.5580767, 7);
	});
});

describe('section 1.3, caps', () => {
	test.each([
		[0, 1, 1],
		[1, 25, 25],
		[2, 39, 50],
		[3, 75, 75],
		[4, 100, 100],
	] as const)('all at level %i, seen, gives %d on BIG and %d on STAGED, both ends', (level, big, staged) => {
		const answers = allAnswered(level);
		for (const [document, expected] of [
			[withAnswers(BIG, answers), big],
			[withAnswers(STAGED, answers), staged],
		] as const) {
			expect(readiness(document).assured).toBeCloseTo(expected, 9);
			expect(readiness(document).possible).toBeCloseTo(expected, 9);
		}
	});

	test('the published rows for uniform answers hold to full precision', () => {
		for (const [level, { big_bang, staged }] of Object.entries(vectors.uniform)) {
			const answers = allAnswered(Number(level) as Level);
			expect(readiness(withAnswers(BIG, answers)).assured).toBeCloseTo(big_bang, 9);
			expect(readiness(withAnswers(STAGED, answers)).assured).toBeCloseTo(staged, 9);
		}
	});

	test('a blank form is everything from 1 to 100', () => {
		for (const document of [BIG, STAGED]) {
			expect(readiness(document).assured).toBeCloseTo(1, 9);
			expect(readiness(document).possible).toBeCloseTo(100, 9);
		}
	});

	test.each<[Grade, number]>([
		['seen', 100],
		['document', 87.5],
		['stated', 75],
		['guess', 39],
	])('all at level 4, known as "%s", gives BIG %d to 100', (grade, assured) => {
		const { assured: low, possible } = readiness(withAnswers(BIG, allAnswered(4, grade)));
		expect(low).toBeCloseTo(assured, 9);
		expect(possible).toBeCloseTo(100, 9);
	});

	test.each<[Grade, number, number]>([
		['seen', 75, 75],
		['document', 62.5, 75],
		['stated', 50, 75],
		['guess', 25, 100],
	])('all at level 3, known as "%s", gives STAGED %d to %d', (grade, assured, possible) => {
		const result = readiness(withAnswers(STAGED, allAnswered(3, grade)));
		expect(result.assured).toBeCloseTo(assured, 9);
		expect(result.possible).toBeCloseTo(possible, 9);
	});

	const changed = (document: PlanDocument, level: Level, answers: Answers) =>
		withAnswers(withAnswers(document, allAnswered(level)), answers);

	test('all at 3 but H1 at 1 holds BIG at 39, from 73.542 before the cap', () => {
		const result = readiness(changed(BIG, 3, { H1: { level: 1, grade: 'seen' } }));
		expect(result.uncapped[0]).toBeCloseTo(73.54206883582201, 9);
		expect(result.uncapped[1]).toBeCloseTo(73.54206883582201, 9);
		expect([result.assured, result.possible]).toEqual([39, 39]);
	});

	test('all at 4 but C1 at 0 holds BIG at 39, from 96.349 before the cap, with dimension C at 80', () => {
		const result = score(changed(BIG, 4, { C1: { level: 0, grade: 'seen' } }));
		expect(result.readiness.uncapped[0]).toBeCloseTo(96.34924839989961, 9);
		expect([result.readiness.assured, result.readiness.possible]).toEqual([39, 39]);
		expect(result.dimensions['C']!.low).toBeCloseTo(80, 9);
	});

	test('all at 4 but the whole way back at 0 leaves STAGED at 46.416', () => {
		const none = Object.fromEntries(
			['R1', 'R2', 'R3', 'R4', 'R5'].map((id) => [id, { level: 0, grade: 'seen' }]),
		);
		const result = readiness(changed(STAGED, 4, none as Answers));
		expect(result.assured).toBeCloseTo(46.41588833612779, 9);
		expect(result.possible).toBeCloseTo(46.41588833612779, 9);
	});
});

describe('section 1.4, exposure', () => {
	test('all fifteen exposures of BIG are as published', () => {
		expectNear(exposures(BIG), vectors.exposure_big_bang);
	});

	test('all fifteen exposures of STAGED are as published', () => {
		expectNear(exposures(STAGED), vectors.exposure_staged);
	});

	test('K03 on BIG follows the hand check: four touchpoints, their mean, the worst', () => {
		const k03 = positionOfRisk('K03');
		const { rows, totals } = toLedger(model, BIG.plan);
		const parts = rows.map(({ exposure }) => exposure[k03]!);
		[0.0675, 0.7 / 3, 0.3, 0.2].forEach((expected, index) => expect(parts[index]).toBeCloseTo(expected, 9));
		expect(parts[1]).toBeCloseTo(0.233333, 6);
		expect(totals.weighted[k03]! / totals.volume).toBeCloseTo(0.138833, 6);
		expect(totals.worst[k03]).toBeCloseTo(0.3, 9);
		expect(exposures(BIG)['K03']).toBeCloseTo(0.219417, 6);
	});
});

describe('section 1.5, controls and residual risk', () => {
	const residual = (level: Level) => score(withAnswers(BIG, allAnswered(level))).risks;

	test('all controls at 4 leave 15% of every risk', () => {
		for (const { low, high, exposure } of Object.values(residual(4))) {
			expect(low / exposure).toBeCloseTo(0.15, 9);
			expect(high / exposure).toBeCloseTo(0.15, 9);
		}
	});

	test('no controls leave every risk whole', () => {
		for (const { low, high, exposure } of Object.values(residual(0)))
			expect([low, high]).toEqual([exposure, exposure]);
	});

	test('all controls at 2 leave what is published', () => {
		const risks = Object.entries(residual(2));
		expectNear(
			Object.fromEntries(risks.map(([id, { high }]) => [id, high])),
			vectors.residual_uniform2_big_bang,
		);
		expectNear(
			Object.fromEntries(risks.map(([id, { low }]) => [id, low])),
			vectors.residual_uniform2_big_bang,
		);
	});

	test('K03 follows the hand check: four barriers at half, .607635 of what controls can do', () => {
		const { situation } = scorePlan(questionnaire, withAnswers(BIG, allAnswered(2)));
		const k03 = positionOfRisk('K03');
		const layers = model.risks[k03]!.barriers.map(
			({ questions, strength }) =>
				1 - strength * barrierValue(questions, situation.sheet.low, situation.sheet.counts)!,
		);
		[0.7, 0.925, 0.875, 0.925].forEach((expected, index) => expect(layers[index]).toBeCloseTo(expected, 9));
		// .7 · .925 · .875 · .925; the method goes on from .524070, so its last printed digit of N is one too high.
		expect(layers.reduce((product, layer) => product * layer)).toBeCloseTo(0.5240703125, 9);
		const share = remainingShare(model, k03, situation.sheet, 'low');
		expect((1 - share) / 0.85).toBeCloseTo((1 - 0.5240703125) / (1 - 0.21675), 9);
		expect((1 - share) / 0.85).toBeCloseTo(0.607635, 5);
		expect(share).toBeCloseTo(0.48351, 5);
		expect(residual(2)['K03']!.high).toBeCloseTo(0.10609, 6);
	});

	test('the two points of Cox that a matrix would swap can be told apart, and stand in their true order', () => {
		const low = 0.375 * 0.375;
		const medium = 0.6 * 0.15;
		expect(overlap([low, low], [medium, medium])).toBe(false);
		expect([medium, low].sort((a, b) => b - a)).toEqual([0.140625, 0.09]);
	});
});

describe('section 1.8, the mixed answers on BIG', () => {
	const result = assess(questionnaire, EXAMPLE);

	test('assured and possible are 6.394 and 30.155, both in the band Stop', () => {
		expect(result.readiness.assured).toBeCloseTo(vectors.example.lo, 9);
		expect(result.readiness.possible).toBeCloseTo(vectors.example.hi, 9);
		expect(result.readiness.band).toEqual(vectors.example.band);
		expect(questionnaire.settings.bands[0]!.name).toBe('Stop');
	});

	test('all six dimensions are as published', () => {
		const sides = Object.entries(result.dimensions);
		const expected = (end: 0 | 1) =>
			Object.fromEntries(Object.entries(vectors.example.dims).map(([id, pair]) => [id, pair[end]]));
		expectNear(Object.fromEntries(sides.map(([id, { low }]) => [id, low])), expected(0));
		expectNear(Object.fromEntries(sides.map(([id, { high }]) => [id, high])), expected(1));
	});

	test('nine critical questions hold it, eight for certain and H6 possibly', () => {
		const critical = result.caps.flatMap((cap) =>
			'question' in cap ? [[cap.question, cap.needs, cap.cap, cap.state]] : [],
		);
		expect(critical).toEqual(vectors.example.caps);
	});

	test('both ends of every residual risk are as published', () => {
		const risks = Object.entries(result.risks);
		const expected = (end: 0 | 1) =>
			Object.fromEntries(Object.entries(vectors.residual_example).map(([id, pair]) => [id, pair[end]]));
		expectNear(Object.fromEntries(risks.map(([id, { low }]) => [id, low])), expected(0));
		expectNear(Object.fromEntries(risks.map(([id, { high }]) => [id, high])), expected(1));
	});

	test('what actions are ranked by is 34.163', () => {
		expect(result.objective).toBeCloseTo(vectors.example.J, 9);
	});

	test('U5 is unanswered and H6 is not known: the result says so and is incomplete', () => {
		expect(result.status).toBe('incomplete');
		expect(result.open.unanswered).toEqual(['U5']);
		expect(result.open.unknown).toEqual(['H6']);
	});
});

describe('section 1.8, changes of the plan', () => {
	const before = exposures(BIG);
	const difference = (change: Parameters<typeof withTouchpoint>[2]) => {
		const after = exposures(withTouchpoint(BIG, 'payment_dispute', change));
		return ['K01', 'K03', 'K04', 'K05'].map((id) => after[id]! - before[id]!);
	};
	const half = [-0.040833, -0.040833, -0.042, -0.041];

	test('payment disputes with AI as a help take the same off as half of their share', () => {
		difference({ mode: 'assist' }).forEach((value, index) => expect(value).toBeCloseTo(half[index]!, 6));
		difference({ share: 0.3 }).forEach((value, index) => expect(value).toBeCloseTo(half[index]!, 6));
	});

	test('payment disputes by people take off more, until refunds are the worst', () => {
		const expected = [-0.048333, -0.048333, -0.049, -0.047];
		difference({ mode: 'human' }).forEach((value, index) => expect(value).toBeCloseTo(expected[index]!, 6));
	});
});

describe('section 1.9, what to do next', () => {
	test('the mixed answers on BIG are cleared in the published order at the published cost', () => {
		const { mustDo } = assess(questionnaire, EXAMPLE).actions;
		expect(mustDo.map(({ question, cap, effort }) => [question, cap, effort])).toEqual([
			['H1', 39, 3],
			['H5', 39, 6],
			['R1', 59, 3],
			['S3', 59, 3],
			['S6', 59, 3],
			['H6', 59, 6],
			['H3', 59, 8],
			['U2', 59, 8],
			['L2', 79, 2],
		]);
	});

	test('after clearing, seen working, it stands at 20.782 to 36.513 with no critical question short', () => {
		const { mustDo, afterMustDo } = assess(questionnaire, EXAMPLE).actions;
		expect(afterMustDo.assured).toBeCloseTo(vectors.after_caps.lo, 9);
		expect(afterMustDo.possible).toBeCloseTo(vectors.after_caps.hi, 9);
		const done = Object.fromEntries(
			mustDo.map(({ question, needs }) => [question, { level: needs as Level, grade: 'seen' as const }]),
		);
		const again = score(withAnswers(EXAMPLE, done));
		expect(again.readiness.assured).toBeCloseTo(vectors.after_caps.lo, 9);
		expect(again.readiness.possible).toBeCloseTo(vectors.after_caps.hi, 9);
		expect(again.caps.filter((cap) => 'question' in cap)).toEqual([]);
	});

	test('the path from all at 2 on STAGED is the published one, step by step', () => {
		const result = assess(questionnaire, withAnswers(STAGED, allAnswered(2)));
		expect(result.objective).toBeCloseTo(71.51689, 5);
		expect(result.actions.next.map(({ question }) => question)).toEqual(
			vectors.greedy_staged_all2.map(([question]) => question),
		);
		vectors.greedy_staged_all2.forEach(([, perEffort, objective], step) => {
			expect(result.actions.next[step]!.perEffort).toBeCloseTo(perEffort, 6);
			expect(result.actions.next[step]!.objective).toBeCloseTo(objective, 6);
		});
	});
});

test('the short form of the vectors opens as format version 1', () => {
	const document = fromVector(vectors.plan_staged, { S1: [2, 3], H6: 'dk', U5: null });
	expect(document.formatVersion).toBe(1);
	expect(document.plan.singleSupplier).toBe(false);
	expect(document.plan.touchpoints[0]).toEqual({
		id: 'order_status',
		name: 'order_status',
		volumePerMonth: 60000,
		complexity: 0,
		emotion: 0,
		consequence: 1,
		irreversibility: 0,
		share: 0.9,
		mode: 'ai_first',
	});
	expect(document.answers).toEqual({ S1: { level: 2, grade: 'seen' }, H6: { unknown: true } });
});
