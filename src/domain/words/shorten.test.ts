import { expect, it } from 'vitest';

import { breakable, nameInSentence, shorten } from './shorten.ts';

it('cuts at marks that a reader sees', () => {
	expect(shorten('abcdef', 6)).toBe('abcdef');
	expect(shorten('abcdefg', 6)).toBe('abcde…');
	expect(shorten('two\n words ', 20)).toBe('two words');
	// A family is one mark of seven code points.
	expect(shorten('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2)).toBe('👩‍👩‍👧‍👦…');
});

it('sets apart what runs from right to left', () => {
	expect(nameInSentence('Refunds', 10)).toBe('Refunds');
	expect(nameInSentence('رسائل', 10)).toBe('\u2068رسائل\u2069');
});

it('lets long words break, and leaves the others alone', () => {
	expect(breakable('abcde ab', 2)).toBe('ab\u200Bcd\u200Be ab');
	expect(breakable('ab cd', 2)).toBe('ab cd');
});
