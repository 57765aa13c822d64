import { expect, test } from 'vitest';

import { parseWordList } from './word-list.ts';

test('a word a line, with remarks; small letters may begin a sentence', () => {
	const { list, faults } = parseWordList('# Names\nchatbot\nKlarna # a firm\n\n"organize"\n');
	expect(faults).toEqual([]);
	expect(['chatbot', 'Chatbot', 'Klarna', 'klarna', 'a', 'organize'].map((word) => list.has(word))).toEqual([
		true,
		true,
		true,
		false,
		false,
		false,
	]);
	expect(list.has('organize', true)).toBe(true);
});

test('the order of the alphabet is held, and nothing stands there twice', () => {
	expect(parseWordList('b\na\n').faults).toEqual([
		{ place: 'line 2', fault: '"a" stands after "b"', next: 'Keep the words in the order of the alphabet.' },
	]);
	expect(parseWordList('a\na\n').faults).toMatchObject([
		{ place: 'line 2', fault: '"a" stands there twice' },
	]);
});
