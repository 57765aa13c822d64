import fc from 'fast-check';
import { expect, test } from 'vitest';

import { fitLines, linesOf, textWidth } from './fit-text.ts';
import { spread } from './spread.ts';

test('text is broken between words, long words where the column ends, and what is left out is marked', () => {
	// Small letters are 0.6 wide: five of them and a blank take 3.4 of a column of 4, six take 3.6.
	expect(fitLines('aa bbb cccccc', 4, 1, 3)).toEqual(['aa bbb', 'cccccc']);
	expect(fitLines('aaaaaaaa', 4, 1, 3)).toEqual(['aaaaaa', 'aa']);
	// 2 × 0.6 + 0.4 + 2 × 0.6, and 0.95 for the mark, are 3.75; one letter more would be 4.35.
	expect(fitLines('aa bbb cccccc', 4, 1, 1)).toEqual(['aa bb…']);
	expect(linesOf('', 4, 1)).toBe(1);
});

test('no line is wider than its column', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 40, max: 400 }), (text, width) => {
			for (const line of fitLines(text, width, 28, 2)) {
				expect(textWidth(line, 28)).toBeLessThanOrEqual(width);
			}
		}),
	);
});

test('places are moved apart, as little as may be, and stay inside', () => {
	expect(spread([10, 12, 50], 10, 0, 100)).toEqual([10, 20, 50]);
	expect(spread([95, 90], 10, 0, 95)).toEqual([95, 85]);
	expect(spread([], 10, 0, 95)).toEqual([]);
});
