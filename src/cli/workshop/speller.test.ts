import { expect, test } from 'vitest';

import { checkSpelling } from './check-spelling.ts';
import { loadDictionary } from './load-dictionary.ts';
import { Speller } from './speller.ts';
import { parseWordList } from './word-list.ts';

const { list } = parseWordList('chatbot\nKlarna\n"organize"\npre-mortem\n');
const speller = new Speller(await loadDictionary(), list);

test.each([
	['colour', true],
	['color', false],
	["customer's", true],
	["Klarna's", true],
	['klarna', false],
	['Chatbot', true],
	['hand-over', true],
	['pre-mortem', true],
	['hand-ovver', false],
	['AI-first', true],
	["don't", true],
])('%s is right: %s', (word, right) => {
	expect(speller.isRight(word)).toBe(right);
});

test('other people keep their spelling, and only they', () => {
	expect(speller.isRight('organize', true)).toBe(true);
	expect(speller.isRight('organize')).toBe(false);
});

test('a mistake is told once a file, with its line and what was perhaps meant', () => {
	const passage = { text: 'We recieve\nand recieve', source: 'We\nrecieve\nand recieve', line: 7 };
	expect(checkSpelling([passage, passage], speller)).toEqual([
		{
			place: 'line 8',
			fault: '"recieve" is not in the dictionary',
			next: 'Perhaps receive, relieve. Put it right, or add it to content/words.txt.',
		},
	]);
});

test('suggestions end where there are too many mistakes', () => {
	const asked: string[] = [];
	const slow = new Speller(
		{ correct: () => false, suggest: (word) => (asked.push(word), ['x']) },
		{ has: () => false },
	);
	const words = Array.from({ length: 30 }, (_, index) => `wrong${'g'.repeat(index)}`);
	expect(words.map((word) => slow.suggest(word)).filter(({ length }) => length > 0)).toHaveLength(
		asked.length,
	);
	expect(asked).toHaveLength(10);
});
