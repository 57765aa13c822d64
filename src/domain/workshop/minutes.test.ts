import { expect, test } from 'vitest';

import { sameMinutes, sumMinutes } from './minutes.ts';

test('each column is summed by itself, and nothing takes no time', () => {
	const parts = [
		{ least: 3, usual: 4, most: 5 },
		{ least: 10, usual: 12, most: 20 },
	];
	expect(sumMinutes(parts)).toEqual({ least: 13, usual: 16, most: 25 });
	expect(sumMinutes([])).toEqual({ least: 0, usual: 0, most: 0 });
});

test('minutes that differ in one column are not the same', () => {
	const minutes = { least: 13, usual: 16, most: 25 };
	expect(sameMinutes(minutes, { ...minutes })).toBe(true);
	expect(sameMinutes(minutes, { ...minutes, most: 26 })).toBe(false);
});
