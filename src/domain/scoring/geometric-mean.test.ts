import { expect, test } from 'vitest';

import { geometricMean } from './geometric-mean.ts';

test('weights say how much each value counts: 1/4 of 16 and 3/4 of 1 is 2', () => {
	expect(geometricMean([16, 1], [0.25, 0.75], 0.01)).toBeCloseTo(2, 12);
});

test('one value alone is its own mean', () => {
	expect(geometricMean([0.3], [1], 0.01)).toBeCloseTo(0.3, 12);
});

test('what is under the floor counts as the floor', () => {
	expect(geometricMean([0, 0], [0.5, 0.5], 0.01)).toBeCloseTo(0.01, 12);
	expect(geometricMean([0.005, 1], [0.5, 0.5], 0.01)).toBeCloseTo(0.1, 12);
});
