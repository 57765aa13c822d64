import fc from 'fast-check';
import { expect, test } from 'vitest';

import { markWords, type TextPart } from './mark-words.ts';
import { splitWords } from './split-words.ts';

const formsOf = (text: string) => splitWords(text).map(({ form }) => form);

const joined = (parts: readonly TextPart[]) => parts.map(({ text }) => text).join('');
const marked = (parts: readonly TextPart[]) => parts.filter((part) => part.marked).map(({ text }) => text);

test('marks whole words, however they are written', () => {
	const parts = markWords(
		'Customers: who is the customer’s voice? A custom.',
		new Set(['customer', 'custom']),
	);
	expect(marked(parts)).toEqual(['customer’s', 'custom']);
});

test('leaves markup and everything else as it is', () => {
	expect(markWords('a <b>plan</b> & more', new Set(['plan']))).toEqual([
		{ text: 'a <b>', marked: false },
		{ text: 'plan', marked: true },
		{ text: '</b> & more', marked: false },
	]);
});

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 30 }));

test('never loses or changes text, and has no empty piece', () => {
	fc.assert(
		fc.property(anyText, fc.array(anyText), (text, words) => {
			const terms = new Set(words.flatMap(formsOf));
			const parts = markWords(text, terms);
			expect(joined(parts)).toBe(text);
			expect(parts.every((part) => part.text !== '')).toBe(true);
		}),
	);
});

test('marks every word of a text that is looked for whole', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const parts = markWords(text, new Set(formsOf(text)));
			expect(parts.filter((part) => !part.marked).every((part) => !/[\p{L}\p{N}]/u.test(part.text))).toBe(
				true,
			);
		}),
	);
});
