import { expect, test } from 'vitest';

import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import { gain, list, points } from './words.ts';

test('points are whole, and never rounded into a band that was not reached', () => {
	expect(points(questionnaire, 6.394)).toBe('6');
	expect(points(questionnaire, 38.6)).toBe('39');
	expect(points(questionnaire, 39.7)).toBe('39');
	expect(points(questionnaire, 40)).toBe('40');
	// 75 computes as 74.99999999999999; so may 80, and then it is 80.
	expect(points(questionnaire, 79.9999999999)).toBe('80');
});

test('gains have one digit behind the point', () => {
	expect([gain(0.44), gain(12.25), gain(0.01)]).toEqual(['+0.4', '+12.3', '+0.0']);
});

test('a list ends in a word', () => {
	expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'], 'or')]).toEqual([
		'',
		'a',
		'a and b',
		'a, b or c',
	]);
});
