import { describe, expect, test } from 'vitest';

import {
	allAnswered,
	EXAMPLE,
	plan,
	touchpoint,
	withAnswers,
	withPlan,
} from '../../../test/fixtures/plans.ts';
import { fingerprint, hashText } from './fingerprint.ts';
import type { PlanDocument } from './plan-document.ts';

test('text is hashed with FNV-1a, as its published vectors say', () => {
	// 32-bit vectors of the authors' test suite, isthe.com/chongo/src/fnv/test_fnv.c.
	expect(hashText('')).toBe('811c9dc5');
	expect(hashText('a')).toBe('e40c292c');
	expect(hashText('foobar')).toBe('bf9cf968');
});

test('it names the questionnaire, then answers and plan', () => {
	expect(fingerprint(EXAMPLE)).toMatch(/^2026\.1-[0-9a-f]{8}-[0-9a-f]{8}$/);
});

describe('what changes no score changes no fingerprint', () => {
	const document = withPlan(EXAMPLE, { purpose: 'Shorter queues', startsOn: '2027-01-01' });
	const same: [string, PlanDocument][] = [
		[
			'title, organisation and provenance',
			{ ...EXAMPLE, title: 'Other', organisation: 'Other', provenance: 'Other' },
		],
		['the id of the plan', { ...EXAMPLE, id: 'other' }],
		['purpose and first day', document],
		[
			'notes and dates',
			withAnswers(EXAMPLE, { S1: { level: 1, grade: 'document', note: 'Page 3', date: '2026-11-02' } }),
		],
		[
			'the order of the answers',
			{ ...EXAMPLE, answers: Object.fromEntries(Object.entries(EXAMPLE.answers).reverse()) },
		],
		[
			'the order of the touchpoints',
			withPlan(EXAMPLE, { touchpoints: EXAMPLE.plan.touchpoints.toReversed() }),
		],
		[
			'the name of a touchpoint',
			withPlan(EXAMPLE, { touchpoints: EXAMPLE.plan.touchpoints.map((one) => ({ ...one, name: 'Other' })) }),
		],
	];
	test.each(same)('%s', (_, other) => {
		expect(fingerprint(other)).toBe(fingerprint(EXAMPLE));
	});
});

describe('what can change a score changes the fingerprint', () => {
	const answered = withAnswers(EXAMPLE, allAnswered(2));
	const different: [string, PlanDocument][] = [
		['the version of the questionnaire', { ...answered, questionnaire: '2027.1' }],
		['a level', withAnswers(answered, { H3: { level: 3, grade: 'seen' } })],
		['a grade', withAnswers(answered, { H3: { level: 2, grade: 'guess' } })],
		['"don’t know"', withAnswers(answered, { H3: { unknown: true } })],
		['"not applicable"', withAnswers(answered, { H3: { notApplicable: 'None' } })],
		['an answer that is missing', { ...answered, answers: {} }],
		['the headcount cut', withPlan(answered, { headcountCut: 0.31 })],
		['the headcount cut, not known', withPlan(answered, { headcountCut: undefined })],
		['the months', withPlan(answered, { rolloutMonths: 3 })],
		['the supplier', withPlan(answered, { singleSupplier: false })],
		['the touchpoints', withPlan(answered, { touchpoints: answered.plan.touchpoints.slice(1) })],
		...(['volumePerMonth', 'complexity', 'emotion', 'consequence', 'irreversibility', 'share'] as const).map(
			(key): [string, PlanDocument] => [
				`${key} of a touchpoint`,
				withPlan(answered, {
					touchpoints: answered.plan.touchpoints.map((one, index) =>
						index === 0 ? { ...one, [key]: 0.5 } : one,
					),
				}),
			],
		),
	];

	test.each(different)('%s', (_, other) => {
		expect(fingerprint(other)).not.toBe(fingerprint(answered));
	});

	test('and no two of these are alike', () => {
		expect(new Set(different.map(([, other]) => fingerprint(other))).size).toBe(different.length);
	});
});

test('two plans that differ by mode alone differ', () => {
	const mode = (mode: 'assist' | 'ai_first') => fingerprint(plan([touchpoint({ mode, share: 0.5 })]));
	expect(mode('assist')).not.toBe(mode('ai_first'));
});
