import { expect, test } from 'vitest';

import { faultLine } from './fault.ts';

const fault = { place: 'touchpoint refund, share', fault: '70 is too large', next: 'Write 0.7.' };

test('names file, place, fault and next step in one line', () => {
	expect(faultLine('plan.json', fault)).toBe(
		'plan.json: touchpoint refund, share: 70 is too large. Write 0.7.',
	);
});

test('leaves the place out where the whole file is meant', () => {
	expect(faultLine('plan.json', { ...fault, place: '' })).toBe('plan.json: 70 is too large. Write 0.7.');
});
