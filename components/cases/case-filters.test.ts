import { expect, test } from 'vitest';

import { matches, toCountWords } from './case-filters.ts';

const item = { sector: 'public', mode: 'ai_only', stakes: '4', outcome: 'reversed harmed' };
const all = { sector: '', mode: '', stakes: '', outcome: '' };

test('what is not chosen lets everything through, and all that is chosen must hold', () => {
	expect(matches(item, all)).toBe(true);
	expect(matches(item, { ...all, sector: 'public', stakes: '4' })).toBe(true);
	expect(matches(item, { ...all, sector: 'public', stakes: '3' })).toBe(false);
});

test('a case with two outcomes is found under both', () => {
	expect(matches(item, { ...all, outcome: 'harmed' })).toBe(true);
	expect(matches(item, { ...all, outcome: 'reversed' })).toBe(true);
	expect(matches(item, { ...all, outcome: 'lasted' })).toBe(false);
});

test('the count says what to do where nothing is left', () => {
	expect(toCountWords(34, 34)).toBe('All 34 cases');
	expect(toCountWords(3, 34)).toBe('3 of 34 cases');
	expect(toCountWords(0, 34)).toContain('Choose “All”');
});
