import { expect, test } from 'vitest';

import { wholePoints } from './whole-points.ts';

const bands = [{ from: 0 }, { from: 40 }];

test('a score is rounded to the nearest point', () => {
	expect(wholePoints(bands, 38.7)).toBe(39);
	expect(wholePoints(bands, 40.2)).toBe(40);
});

test('a score just under a band stays under it', () => {
	expect(wholePoints(bands, 39.7)).toBe(39);
});

test('what only a rounding error keeps from the band is in it', () => {
	expect(wholePoints(bands, 39.99999999999999)).toBe(40);
});
