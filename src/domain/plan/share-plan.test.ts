import { expect, it } from 'vitest';

import { EXAMPLE } from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import { scorePlan } from '../scoring/score-plan.ts';
import { planDocumentSchema } from '#schemas/plan-document.ts';
import { countShared, REASON_LEFT_OUT, toReported, toShared } from './share-plan.ts';

const secret = {
	...EXAMPLE,
	organisation: 'Northwind Energy',
	provenance: 'Board paper 12',
	plan: { ...EXAMPLE.plan, purpose: 'Save 4 million' },
	answers: {
		...EXAMPLE.answers,
		S1: { level: 1, grade: 'document', note: 'Ask Mira', date: '2026-11-02' },
		C5: { notApplicable: 'Dispute with the regulator' },
	},
} as const;

it('gives everything away where the reader wants it so', () => {
	expect(toShared(secret, { notes: true, origin: true })).toEqual(secret);
});

it('leaves out what was to stay, and nothing that scores', () => {
	const shared = toShared(secret, { notes: false, origin: false });
	const text = JSON.stringify(shared);
	for (const word of ['Northwind', 'Board paper', 'Save 4', 'Mira', '2026-11-02', 'regulator']) {
		expect(text).not.toContain(word);
	}
	expect(shared.answers['C5']).toEqual({ notApplicable: REASON_LEFT_OUT });
	expect(scorePlan(questionnaire, shared).score).toEqual(scorePlan(questionnaire, secret).score);
	expect(planDocumentSchema.safeParse(shared).success).toBe(true);
});

it('leaves out notes and origin each by itself', () => {
	expect(toShared(secret, { notes: true, origin: false })).toMatchObject({
		answers: { S1: { note: 'Ask Mira' } },
	});
	expect(toShared(secret, { notes: false, origin: true })).toMatchObject({
		organisation: 'Northwind Energy',
	});
});

it('gives a report whose plan it is and what it is for, and no notes or provenance unless they are chosen', () => {
	const { provenance: _, ...rest } = secret;
	expect(toReported(secret, { notes: true })).toEqual(secret);
	expect(toReported(secret, { notes: false })).toEqual({
		...rest,
		answers: {
			...EXAMPLE.answers,
			S1: { level: 1, grade: 'document' },
			C5: { notApplicable: REASON_LEFT_OUT },
		},
	});
});

it('counts what there is', () => {
	// 31 levels and one "don't know" in the example; C5 is among them, and U5 has no answer.
	expect(countShared(secret)).toEqual({ touchpoints: 4, answers: 32, notes: 2, origin: true });
	expect(countShared(EXAMPLE)).toMatchObject({ notes: 0, origin: false });
});
