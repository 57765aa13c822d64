import { expect, test } from 'vitest';

import { Page, wrap } from './page.ts';

test('breaks at spaces, and cuts what is longer than a line', () => {
	expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
	expect(wrap('abcdefghij k', 4)).toEqual(['abcd', 'efgh', 'ij k']);
	expect(wrap('', 4)).toEqual(['']);
});

test('an item hangs under its text in a terminal, and is one line in a pipe', () => {
	const write = (chart: boolean) => {
		const page = new Page({ chart, colour: false, columns: 24 });
		page.heading('Moves');
		page.item('+0.4', 'Say it is AI at once.', 'C1, to level 2.');
		return page.text;
	};
	expect(write(true)).toBe('Moves\n  +0.4 Say it is AI at\n       once.\n       C1, to level 2.\n');
	expect(write(false)).toBe('Moves\n  +0.4 Say it is AI at once. C1, to level 2.\n');
});
