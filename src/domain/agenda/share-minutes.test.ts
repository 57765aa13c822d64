import fc from 'fast-check';
import { expect, test } from 'vitest';

import { fixedMinutes, shareMinutes } from './share-minutes.ts';

const ten = { least: 5, usual: 10, most: 20 };
const twenty = { least: 10, usual: 20, most: 25 };

test('shorter than usual, each gives in proportion to what it can give', () => {
	// 30 as a rule, 15 at least: ten minutes less are two thirds of the room, 5 and 10 minutes.
	expect(shareMinutes([ten, twenty], 20)).toEqual([7, 13]);
	expect(shareMinutes([ten, fixedMinutes(15)], 20)).toEqual([5, 15]);
});

test('longer than usual, each takes in proportion to what it can take', () => {
	// 30 as a rule, 45 at most: nine more are three fifths of the room, 10 and 5 minutes.
	expect(shareMinutes([ten, twenty], 39)).toEqual([16, 23]);
});

test('nothing is cut below its least or stretched over its most', () => {
	expect(shareMinutes([ten, twenty], 3)).toEqual([5, 10]);
	expect(shareMinutes([ten, twenty], 300)).toEqual([20, 25]);
	expect(shareMinutes([], 10)).toEqual([]);
});

const ranges = fc.array(
	fc
		.tuple(fc.nat(60), fc.nat(60), fc.nat(60))
		.map(([least, more, most]) => ({ least, usual: least + more, most: least + more + most })),
	{ maxLength: 20 },
);

test('whatever the parts: each stays in its range, and together they take the target if they can', () => {
	fc.assert(
		fc.property(ranges, fc.nat(3000), (parts, target) => {
			const shared = shareMinutes(parts, target);
			const sum = shared.reduce((total, minutes) => total + minutes, 0);
			const least = parts.reduce((total, part) => total + part.least, 0);
			const most = parts.reduce((total, part) => total + part.most, 0);
			expect(sum).toBe(Math.min(most, Math.max(least, target)));
			for (const [index, minutes] of shared.entries()) {
				expect(minutes).toBeGreaterThanOrEqual(parts[index]!.least);
				expect(minutes).toBeLessThanOrEqual(parts[index]!.most);
			}
		}),
	);
});
