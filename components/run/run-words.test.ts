import { expect, test } from 'vitest';

import { namedZone } from '#domain/agenda/zone.ts';

import { behindWords, formatClock, formatTimer, leftWords, overWords, toClock } from './run-words.ts';

const MINUTE = 60_000;

test.each([
	[245_000, '4:05'],
	[244_001, '4:05'],
	[3_600_000, '1:00:00'],
	[600, '0:01'],
	[0, '0:00'],
	[-400, '0:00'],
	[-30_000, '−0:30'],
	[-3_905_000, '−1:05:05'],
])('%d ms left is %s', (left, text) => {
	expect(formatTimer(left)).toBe(text);
});

test.each([
	[10 * MINUTE, '10 minutes left'],
	[4.2 * MINUTE, '5 minutes left'],
	[MINUTE, '1 minute left'],
	[59_000, 'Under a minute left'],
	[0, 'Under a minute left'],
	[-1, 'Time is up'],
	[-90_000, '1 minute over'],
])('%d ms left in words: %s', (left, words) => {
	expect(leftWords(left)).toBe(words);
});

test.each([
	[59_000, 'On time', 'on time'],
	[-59_000, 'On time', 'on time'],
	[12.9 * MINUTE, '12 min behind the plan', '12 min late'],
	[-6 * MINUTE, '6 min ahead of the plan', '6 min early'],
])('%d ms after the plan: %s, %s', (after, behind, over) => {
	expect(behindWords(after)).toBe(behind);
	expect(overWords(after)).toBe(over);
});

test('clock times are those of the place, also after midnight', () => {
	expect(toClock(Date.UTC(2026, 11, 1, 8, 5, 59), namedZone('Europe/Berlin'))).toBe('09:05');
	expect(formatClock(1445)).toBe('00:05');
});
