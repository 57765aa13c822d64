import fc from 'fast-check';
import { expect, test } from 'vitest';

import { splitWords } from './split-words.ts';

const forms = (text: string) => splitWords(text).map(({ form }) => form);

test.each([
	['Upskill, don’t sideline', ['upskill', 'dont', 'sideline']],
	["The plan's AI-first part (2026.1)", ['the', 'plan', 'ai', 'first', 'part', '2026', '1']],
	['Café, NAÏVE, Straße', ['cafe', 'naive', 'straße']],
	['  … — “ ”', []],
	['S1', ['s1']],
])('%s', (text, expected) => {
	expect(forms(text)).toEqual(expected);
});

test('a decomposed accent is no end of a word', () => {
	expect(forms('Cafe\u0301s')).toEqual(['cafes']);
});

test('words lie in the text, in order and apart; their forms can stand in a list with spaces between', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			let before = 0;
			for (const { start, end, form } of splitWords(text)) {
				expect(start).toBeGreaterThanOrEqual(before);
				expect(end).toBeGreaterThan(start);
				expect(form).toMatch(/^[^\s*]+$/u);
				before = end;
			}
			expect(before).toBeLessThanOrEqual(text.length);
		}),
		{ numRuns: 500 },
	);
});
