import { expect, test } from 'vitest';

import { editDistance, nearestName } from './nearest-name.ts';

const names = ['score', 'code', 'check'];

test('counts letters put in, taken out, changed and swapped', () => {
	expect(editDistance('score', 'score')).toBe(0);
	expect(editDistance('scor', 'score')).toBe(1);
	expect(editDistance('socre', 'score')).toBe(1);
	expect(editDistance('kitten', 'sitting')).toBe(3);
	expect(editDistance('', 'code')).toBe(4);
});

test('suggests what is near, and nothing where nothing is', () => {
	expect(nearestName('scroe', names)).toBe('score');
	expect(nearestName('che', names)).toBe('check');
	expect(nearestName('coed', names)).toBe('code');
	expect(nearestName('publish', names)).toBeUndefined();
	expect(nearestName('x', names)).toBeUndefined();
});
