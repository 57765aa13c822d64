import { expect, test } from 'vitest';

import { nextFocus } from './move-among-links.ts';

test.each([
	['ArrowDown', 'field', 'a'],
	['ArrowDown', 'a', 'b'],
	['ArrowDown', 'c', undefined],
	['ArrowUp', 'a', 'field'],
	['ArrowUp', 'field', undefined],
	['Home', 'c', 'a'],
	['End', 'a', 'c'],
	['Home', 'field', undefined],
	['ArrowDown', 'close button', undefined],
	['x', 'a', undefined],
])('%s on %s: %s', (key, from, to) => {
	expect(nextFocus(key, from, 'field', ['a', 'b', 'c'])).toBe(to);
});

test('nowhere to go where there are no results', () => {
	expect(nextFocus('ArrowDown', 'field', 'field', [])).toBeUndefined();
});
