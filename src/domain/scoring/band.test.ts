import { expect, test } from 'vitest';

import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import { bandOf } from './band.ts';
import { isBelow, toComparable } from './round.ts';

const { bands } = questionnaire.settings;

test.each([
	[0, 'Stop'],
	[39, 'Stop'],
	[39.999, 'Stop'],
	[40, 'Small, reversible pilot only'],
	[59, 'Small, reversible pilot only'],
	[60, 'Go in steps'],
	[79, 'Go in steps'],
	[80, 'Ready to scale, keep watching'],
	[100, 'Ready to scale, keep watching'],
])('%d points are in the band "%s"', (score, name) => {
	expect(bands[bandOf(bands, score)]!.name).toBe(name);
});

test('a rounding error decides no band: what misses a mark by less than 5e-10 has reached it', () => {
	expect(bandOf(bands, 40 - 1e-10)).toBe(1);
	expect(bandOf(bands, 40 - 1e-8)).toBe(0);
	expect(bandOf(bands, 75.00000000000001)).toBe(2);
});

test('values are compared to nine decimals', () => {
	expect(toComparable(75.00000000000001)).toBe(75);
	expect(toComparable(0.1 + 0.2)).toBe(0.3);
	expect(isBelow(39.9999999999, 40)).toBe(false);
	expect(isBelow(39.99999999, 40)).toBe(true);
	expect(isBelow(40, 40)).toBe(false);
});
