import { expect, test } from 'vitest';

import { contrast, luminance, mix, toParts } from './contrast.ts';

test('a colour has three parts', () => {
	expect(toParts('#2d5bd0')).toEqual([45, 91, 208]);
});

test('luminance follows the formula of WCAG 2.2', () => {
	expect(luminance('#000000')).toBe(0);
	expect(luminance('#ffffff')).toBeCloseTo(1, 12);
	// The weights of the three primaries, which the standard gives.
	expect(luminance('#ff0000')).toBeCloseTo(0.2126, 12);
	expect(luminance('#00ff00')).toBeCloseTo(0.7152, 12);
	expect(luminance('#0000ff')).toBeCloseTo(0.0722, 12);
	// 10 of 255 is 0.0392, below the bend: 10 / 255 / 12.92.
	expect(luminance('#0a0a0a')).toBeCloseTo(0.003035, 6);
});

test('contrast is 21 between black and white, 1 between equals, and 4.48 for the grey that just fails', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
	expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 10);
	expect(contrast('#2d5bd0', '#2d5bd0')).toBe(1);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
	expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
	// Red on white: 1.05 / 0.2626.
	expect(contrast('#ff0000', '#ffffff')).toBeCloseTo(3.998, 3);
});

test('a mixture lies between two colours', () => {
	expect(mix('#000000', '#ffffff', 0)).toBe('#000000');
	expect(mix('#000000', '#ffffff', 1)).toBe('#ffffff');
	expect(mix('#ff8000', '#000000', 0.5)).toBe('#804000');
});
