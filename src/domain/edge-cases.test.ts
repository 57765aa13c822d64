// Section 1.11a of the method, one settled case after the other, and what this engine settles beyond it. Every
// expected number is worked by hand in the comment above it.
import { describe, expect, test } from 'vitest';

import {
	allAnswered,
	BIG,
	plan,
	STAGED,
	touchpoint,
	withAnswers,
	withPlan,
} from '../../test/fixtures/plans.ts';
import { questionnaire } from '../../test/fixtures/questionnaire.ts';
import { assess } from './assess.ts';
import type { Answers, PlanDocument } from './plan/plan-document.ts';
import { scorePlan } from './scoring/score-plan.ts';

const score = (document: PlanDocument) => scorePlan(questionnaire, document).score;
const criticalOf = (document: PlanDocument) => score(document).critical.map(({ question }) => question);
const exposureOf = (document: PlanDocument, risk: string) => score(document).risks[risk]!.exposure;
const left = { notApplicable: 'Nobody there' };

describe('a live touchpoint', () => {
	test('has a machine first, a share and a volume', () => {
		const critical = (change: Parameters<typeof touchpoint>[0]) => criticalOf(plan([touchpoint(change)]));
		// The share of 0.1 stays under the mark of H3.
		expect(critical({ mode: 'ai_first', share: 0.1 })).toEqual(['H1', 'C1', 'R1', 'S3']);
		expect(critical({ mode: 'ai_only', share: 0.1 })).toEqual(['H1', 'C1', 'R1', 'S3']);
		expect(critical({ mode: 'assist', share: 1 })).toEqual([]);
		expect(critical({ mode: 'human', share: 1 })).toEqual([]);
		expect(critical({ mode: 'ai_only', share: 0 })).toEqual([]);
		expect(critical({ mode: 'ai_only', share: 0.1, volumePerMonth: 0 })).toEqual([]);
	});

	test('asks more of H1 where AI is alone with high stakes of any kind but complexity', () => {
		const needs = (change: Parameters<typeof touchpoint>[0]) =>
			score(plan([touchpoint({ share: 0.1, ...change })])).critical.find(({ question }) => question === 'H1')
				?.needs;
		expect(needs({ mode: 'ai_only' })).toBe(2);
		expect(needs({ mode: 'ai_only', complexity: 4 })).toBe(2);
		expect(needs({ mode: 'ai_only', emotion: 2, consequence: 2, irreversibility: 2 })).toBe(2);
		for (const stake of ['emotion', 'consequence', 'irreversibility']) {
			expect(needs({ mode: 'ai_only', [stake]: 3 }), stake).toBe(3);
			expect(needs({ mode: 'ai_first', [stake]: 4 }), stake).toBe(2);
		}
	});

	test('makes H5 and S6 critical by its consequence or irreversibility, and H6 by its emotion', () => {
		const more = (change: Parameters<typeof touchpoint>[0]) =>
			criticalOf(plan([touchpoint({ mode: 'ai_first', share: 0.1, ...change })])).slice(4);
		expect(more({ consequence: 3 })).toEqual(['H5', 'S6']);
		expect(more({ irreversibility: 3 })).toEqual(['H5', 'S6']);
		expect(more({ emotion: 3 })).toEqual(['H6']);
		expect(more({ complexity: 4, emotion: 2, consequence: 2, irreversibility: 2 })).toEqual([]);
	});
});

describe('the automated share of the volume', () => {
	// 100 of 200 contacts in AI first; the other 100 with people or with AI as a help.
	const half = (share: number, other: 'human' | 'assist' = 'human') =>
		plan([
			touchpoint({ mode: 'ai_first', share }),
			touchpoint({ id: 'b', mode: other, share: 1, volumePerMonth: 100 }),
		]);

	test('is live volume over all volume: a share of 0.4 in half of it makes the mark of 20%', () => {
		expect(criticalOf(half(0.4))).toContain('H3');
		expect(criticalOf(half(0.39))).not.toContain('H3');
	});

	test('reaches 50% for L2 with everything live in half of the volume', () => {
		expect(criticalOf(half(1))).toContain('L2');
		expect(criticalOf(half(0.99))).not.toContain('L2');
	});

	test('does not count AI as a help', () => {
		expect(criticalOf(half(0.39, 'assist'))).not.toContain('H3');
	});

	test('is compared after rounding: shares of 0.1, 0.2 and 0.3 in equal volumes make the mark of 20%', () => {
		// 3 · (0.1 + 0.2 + 0.3) / 9 = 0.2; what a computer adds up may miss it by the last digit.
		const thirds = [0.1, 0.2, 0.3].map((share, index) =>
			touchpoint({ id: `t${index}`, mode: 'ai_first', share, volumePerMonth: 3 }),
		);
		expect(criticalOf(plan(thirds))).toContain('H3');
	});
});

describe('exposure', () => {
	test('counts AI as a help with a third of its share, in the touchpoints and in the plan', () => {
		const helped = plan([touchpoint({ mode: 'assist', share: 1 })]);
		// K14: T = 1/3 · 1; P = 0; w = 0.5.
		expect(exposureOf(helped, 'K14')).toBeCloseTo(1 / 6, 12);
		// K06: T = 1/3 · 0.4; P = 0.5 · A with A = 1/3; w = 0.5: (0.13333 + 0.16667) / 2 = 0.15.
		expect(exposureOf(helped, 'K06')).toBeCloseTo(0.15, 12);
	});

	test('leaves touchpoints without volume out of the mean and out of the maximum', () => {
		const alone = plan([touchpoint({ mode: 'ai_first', share: 0.5, complexity: 1 })]);
		const worst = touchpoint({
			id: 'b',
			volumePerMonth: 0,
			complexity: 4,
			emotion: 4,
			consequence: 4,
			irreversibility: 4,
			share: 1,
			mode: 'ai_only',
		});
		const padded = withPlan(alone, { touchpoints: [...alone.plan.touchpoints, worst] });
		expect(score(padded).risks).toEqual(score(alone).risks);
	});

	test('is 0 where there is no volume at all, and where there is no touchpoint', () => {
		const facts = { headcountCut: 1, rolloutMonths: 1, singleSupplier: true };
		for (const document of [
			plan([touchpoint({ volumePerMonth: 0, share: 1, mode: 'ai_only' })], {}, facts),
			plan([], {}, facts),
		]) {
			for (const { exposure } of Object.values(score(document).risks)) expect(exposure).toBe(0);
			expect(score(document).open.plan).toEqual(['touchpoints']);
		}
	});

	test('has no part of the plan where nothing is automated, whatever the cut', () => {
		const people = plan([touchpoint({ mode: 'human', share: 1 })], {}, { headcountCut: 1, rolloutMonths: 1 });
		for (const { exposure } of Object.values(score(people).risks)) expect(exposure).toBe(0);
	});

	test('counts a cut of half of the jobs or more as the worst, and months outside 1 to 12 as the ends', () => {
		const facts = (headcountCut: number, rolloutMonths: number) =>
			plan([touchpoint({ mode: 'ai_only', share: 1 })], {}, { headcountCut, rolloutMonths });
		// K07: T = 0; P = HC; w = 0.6.
		expect(exposureOf(facts(0.25, 12), 'K07')).toBeCloseTo(0.2, 12);
		expect(exposureOf(facts(0.5, 12), 'K07')).toBeCloseTo(0.4, 12);
		expect(exposureOf(facts(0.8, 12), 'K07')).toBeCloseTo(0.4, 12);
		// K08: T = 0; P = 0.5 · SP; w = 0.6; SP of 6.5 months is 1 − 5.5/11 = 0.5.
		expect(exposureOf(facts(0, 0), 'K08')).toBeCloseTo(0.2, 12);
		expect(exposureOf(facts(0, 1), 'K08')).toBeCloseTo(0.2, 12);
		expect(exposureOf(facts(0, 6.5), 'K08')).toBeCloseTo(0.1, 12);
		expect(exposureOf(facts(0, 12), 'K08')).toBeCloseTo(0, 12);
		expect(exposureOf(facts(0, 40), 'K08')).toBeCloseTo(0, 12);
	});
});

describe('the cap on U2', () => {
	test('hangs on the headcount cut alone, also where nothing is automated', () => {
		expect(criticalOf(plan([], {}, { headcountCut: 0.1 }))).toEqual(['U2']);
		expect(criticalOf(plan([], {}, { headcountCut: 0.0999 }))).toEqual([]);
	});

	test('is only possible where the cut is not known, and leaves the possible score alone', () => {
		const failed = withAnswers(plan([], allAnswered(4), { headcountCut: undefined }), {
			U2: { level: 0, grade: 'seen' },
		});
		const { caps, readiness } = score(failed);
		expect(caps).toEqual([{ question: 'U2', needs: 2, cap: 59, state: 'possible' }]);
		expect(readiness.assured).toBe(59);
		expect(readiness.possible).toBe(readiness.uncapped[1]);
	});
});

describe('a cap', () => {
	const live = (answers: Answers) =>
		plan([touchpoint({ mode: 'ai_first', share: 0.1 })], { ...allAnswered(4), ...answers });

	test('is certain where even the high end falls short, and possible where only the low end does', () => {
		const stateOf = (answers: Answers) => score(live(answers)).caps.map((cap) => cap.state);
		expect(stateOf({ H1: { level: 1, grade: 'seen' } })).toEqual(['certain']);
		expect(stateOf({ H1: { level: 2, grade: 'document' } })).toEqual(['possible']);
		expect(stateOf({ H1: { level: 1, grade: 'guess' } })).toEqual(['possible']);
		expect(stateOf({ H1: { unknown: true } })).toEqual(['possible']);
		expect(stateOf({ H1: { level: 2, grade: 'seen' } })).toEqual([]);
	});

	test('takes "not applicable" on a critical question as not known', () => {
		const refused = score(live({ H1: left }));
		expect(refused.caps).toEqual([{ question: 'H1', needs: 2, cap: 39, state: 'possible' }]);
		expect(refused.open.refused).toEqual(['H1']);
		expect(refused.open.notApplicable).toEqual([]);
		// Five of six at the top, and nothing to show for H1.
		expect(refused.dimensions['H']!.low).toBeCloseTo((5 / 6) * 100, 9);
		expect(refused.dimensions['H']!.high).toBeCloseTo(100, 9);
	});

	test('of the weakest dimension comes after the critical ones, and to each end by its own dimensions', () => {
		// Dimension R: R1 seen at 4, the rest not known: 20 to 100. The rest at 100.
		// Before caps the low end is 100 · 0.2^(1/6) = 76.47; the weakest dimension holds it at 59.
		const open = Object.fromEntries(['R2', 'R3', 'R4', 'R5'].map((id) => [id, { unknown: true } as const]));
		const { readiness, caps } = score(live(open));
		expect(readiness.uncapped[0]).toBeCloseTo(100 * 0.2 ** (1 / 6), 9);
		expect(readiness.assured).toBe(59);
		expect(readiness.possible).toBeCloseTo(100, 9);
		expect(caps).toEqual([{ dimension: 'R', cap: 59, state: 'possible' }]);
		const both = score(live({ ...open, H1: { level: 0, grade: 'seen' } }));
		expect(both.readiness.assured).toBe(39);
		expect(both.caps).toEqual([
			{ question: 'H1', needs: 2, cap: 39, state: 'certain' },
			{ dimension: 'R', cap: 59, state: 'possible' },
		]);
	});

	test('of the weakest dimension is listed once for each end where the ends differ', () => {
		// R1 at 4 and R2, R3 at 1, all seen; R4, R5 not known: (1 + 0.5) / 5 = 30% to (1 + 0.5 + 2) / 5 = 70%. C at 45%:
		// four of five questions at level 2 and one at 1: (4 · 0.5 + 0.25) / 5, with C1 among those at 2.
		const seen = (level: 1 | 2) => ({ level, grade: 'seen' }) as const;
		const { caps } = score(
			live({
				R2: seen(1),
				R3: seen(1),
				R4: { unknown: true },
				R5: { unknown: true },
				C1: seen(2),
				C2: seen(2),
				C3: seen(2),
				C4: seen(2),
				C5: seen(1),
			}),
		);
		expect(caps).toEqual([
			{ dimension: 'R', cap: 59, state: 'possible' },
			{ dimension: 'C', cap: 79, state: 'certain' },
		]);
	});
});

describe('"not applicable"', () => {
	const sheet = (ids: readonly string[]) =>
		plan([], { ...allAnswered(2), ...Object.fromEntries(ids.map((id) => [id, left])) });

	test('is left out of a dimension, and its weight is shared among the rest', () => {
		const { dimensions, open } = score(withAnswers(sheet(['U6']), { U1: { level: 4, grade: 'seen' } }));
		// (1 + 4 · 0.5) / 5.
		expect(dimensions['U']).toEqual({ low: 60, high: 60, coverage: 1 });
		expect(open.notApplicable).toEqual(['U6']);
	});

	test('in more than a quarter of a dimension makes it unknown: 2 of 5, or 2 of 6', () => {
		for (const [first, second] of [
			['C4', 'C5'],
			['U5', 'U6'],
		] as const) {
			expect(score(sheet([first])).open.refused).toEqual([]);
			const { dimensions, open } = score(sheet([first, second]));
			expect(dimensions[first[0]!]).toMatchObject({ low: 0, high: 100 });
			expect(open.refused).toEqual([first, second]);
		}
	});

	test('in all of a dimension makes it unknown, with nothing covered', () => {
		const { dimensions } = score(sheet(['R1', 'R2', 'R3', 'R4', 'R5']));
		expect(dimensions['R']).toEqual({ low: 0, high: 100, coverage: 0 });
	});

	test('can lift the possible score when a riskier plan refuses it: why invariant 7 leaves it out', () => {
		// Dimension H at level 2 but for H6, which is left out: 50 to 50. Once a live touchpoint is emotional, H6 is
		// refused and counts as not known: (5 · 0.5 + 0) / 6 = 41.67 to (5 · 0.5 + 1) / 6 = 58.33.
		const calm = plan([touchpoint({ mode: 'ai_first', share: 0.1 })], { ...allAnswered(2), H6: left });
		const upset = withPlan(calm, { touchpoints: [touchpoint({ mode: 'ai_first', share: 0.1, emotion: 3 })] });
		expect(score(calm).dimensions['H']).toMatchObject({ low: 50, high: 50 });
		expect(score(upset).dimensions['H']!.low).toBeCloseTo(125 / 3, 9);
		expect(score(upset).dimensions['H']!.high).toBeCloseTo(175 / 3, 9);
		expect(score(upset).readiness.possible).toBeGreaterThan(score(calm).readiness.possible);
		expect(score(upset).readiness.assured).toBeLessThan(score(calm).readiness.assured);
	});

	test('can, when one of two is taken away, narrow a dimension: why invariant 4 leaves it out', () => {
		const two = sheet(['U5', 'U6']);
		const { U6: _, ...rest } = two.answers;
		// One open question among five that count: (4 · 0.5) / 5 = 40 to (4 · 0.5 + 1) / 5 = 60, inside 0 to 100.
		expect(score(two).dimensions['U']).toMatchObject({ low: 0, high: 100 });
		expect(score({ ...two, answers: rest }).dimensions['U']).toMatchObject({ low: 40, high: 60 });
	});

	test('is left out of a barrier, and a barrier of nothing else is left out of its risk', () => {
		// K03 on BIG, all at 2: without H2 the layers are .7 · .875 · .925 and at best .4 · .75 · .85.
		const document = withAnswers(BIG, { ...allAnswered(2), H2: left });
		const inPlace = (1 - 0.7 * 0.875 * 0.925) / (1 - 0.4 * 0.75 * 0.85);
		const { exposure, low, high } = score(document).risks['K03']!;
		expect(low / exposure).toBeCloseTo(1 - 0.85 * inPlace, 12);
		expect(high / exposure).toBeCloseTo(1 - 0.85 * inPlace, 12);
	});

	test('that is answered after all is counted anew, in what is promised too', () => {
		const two = withPlan(sheet(['R3', 'R5']), STAGED.plan);
		const { findOut } = assess(questionnaire, two).actions;
		// Knowing R3 leaves one "not applicable" of five, which is accepted, so dimension R is no longer 0 to 100.
		expect(findOut.find(({ question }) => question === 'R3')!.shrinks).toBeGreaterThan(0);
	});
});

test('answers without a grade count as stated', () => {
	const bare = Object.fromEntries(questionnaire.questions.map(({ id }) => [id, { level: 3 } as const]));
	expect(score(plan([], bare)).readiness).toEqual(score(plan([], allAnswered(3, 'stated'))).readiness);
});

test('a plan of another version is refused, as these numbers would say nothing about it', () => {
	expect(() => assess(questionnaire, { ...plan([]), questionnaire: '2030.1' })).toThrow(
		new RangeError('The answers belong to questionnaire 2030.1, not 2026.1.'),
	);
});
