import { expect, it } from 'vitest';

import { plan, touchpoint } from '../../test/fixtures/plans.ts';
import { isSameDocument } from './same-document.ts';

const document = plan([touchpoint(), touchpoint({ id: 'b' })], { S1: { level: 2, note: 'Board paper' } });

it('is the same plan in whatever order its fields stand', () => {
	const reversed = Object.fromEntries(Object.entries(document).reverse()) as unknown as typeof document;
	expect(isSameDocument(document, reversed)).toBe(true);
});

it('is the same plan where a field that is absent is undefined', () => {
	expect(isSameDocument(document, { ...document, organisation: undefined })).toBe(true);
});

it('is another plan where a note or the order of touchpoints differs', () => {
	expect(
		isSameDocument(document, { ...document, answers: { S1: { level: 2, note: 'Board paper 12' } } }),
	).toBe(false);
	const touchpoints = document.plan.touchpoints.toReversed();
	expect(isSameDocument(document, { ...document, plan: { ...document.plan, touchpoints } })).toBe(false);
});
