import { expect, test } from 'vitest';

import { addMinute, newCountdown, startCountdown } from '#domain/deck/countdown.ts';

import { countdownWords, countWords, digits, leftWords, paceWords } from './talk-words.ts';

const MINUTE = 60_000;

test('time as digits', () => {
	expect([0, 9999, 65_000, 3_723_000, -5].map(digits)).toEqual(['0:00', '0:09', '1:05', '1:02:03', '0:00']);
});

test('time that is left', () => {
	expect([8 * MINUTE, MINUTE, 59_999, 0, -59_999, -3 * MINUTE].map(leftWords)).toEqual([
		'8 min left',
		'1 min left',
		'less than a minute left',
		'time is up',
		'time is up',
		'3 min over',
	]);
});

test('pace in words: less than a minute either way is on time', () => {
	const words = [59_999, -59_999, 4 * MINUTE, -2 * MINUTE].map((behind) => paceWords({ behind }));
	expect(words).toEqual(['On time', 'On time', '4 min behind', '2 min ahead']);
	expect(paceWords({})).toBe('No times are planned');
});

test('an exercise’s time says in words what its colour says', () => {
	const running = startCountdown(newCountdown('a', 10), 0);
	const at = (minutes: number) => countdownWords(running, minutes * MINUTE);
	expect(at(0)).toEqual({ time: '10:00', words: 'left' });
	expect(at(8)).toEqual({ time: '2:00', words: 'left: a fifth of the time or less' });
	expect(at(9.5)).toEqual({ time: '0:30', words: 'left: please finish' });
	expect(at(9.999).time).toBe('0:01');
	expect(at(10).words).toBe('Time is up');
	expect(countdownWords(newCountdown('a', 10), 0).words).toBe('left (paused)');
	expect(countdownWords(addMinute(running, 12 * MINUTE), 12 * MINUTE).time).toBe('1:00');
});

test('a count as a sentence says what was not counted', () => {
	expect(countWords([null, null, null, null, null])).toBe('No hands are counted yet.');
	expect(countWords([1, 0, 0, 0, 0])).toBe('1 hand counted.');
	expect(countWords([3, null, 4, 0, null])).toBe('7 hands counted. Not counted: level 1, 4.');
});
