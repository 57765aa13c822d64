import { expect, test } from 'vitest';

import { listWords } from './list-words.ts';

const wordsOf = (text: string) => listWords(text).map(({ word }) => word);

test('words are what a dictionary may know', () => {
	expect(wordsOf('In 2025, 41 of the CNET’s 77 agents’ FTEs, A/B, 2x and snake_case don’t count.')).toEqual([
		'In',
		'of',
		'the',
		'agents',
		'and',
		"don't",
		'count',
	]);
	expect(wordsOf('hand-over – pre-mortem, “ends-”')).toEqual(['hand-over', 'pre-mortem', 'ends']);
});

test('addresses are no words', () => {
	expect(wordsOf('See https://example.org/a-page, mail a.b@example.org or barnold.com/news today.')).toEqual([
		'See',
		'mail',
		'or',
		'today',
	]);
	expect(wordsOf('It ended.Then it began.')).toContain('Then');
});

test('a word inside a quotation is known as such', () => {
	expect(listWords('We say “they organize” or "color"; colour.').filter(({ quoted }) => quoted)).toEqual([
		{ word: 'they', quoted: true },
		{ word: 'organize', quoted: true },
		{ word: 'color', quoted: true },
	]);
	expect(listWords('> organize\n\norganize').map(({ quoted }) => quoted)).toEqual([true, false]);
});
