import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cutAround, excerptOf } from './excerpt.ts';
import type { SearchDocument } from './search-document.ts';

const document: SearchDocument = {
	kind: 'module',
	title: 'The long view',
	address: 'workshop/the-long-view/',
	summary: 'What the plan costs when quality and the way back are counted.',
	words: ['Costs in the third year', 'Ask for the renewal price before you sign'],
};
const excerpt = (...terms: string[]) =>
	excerptOf(document, new Set(terms))
		.map(({ text, marked }) => (marked ? `[${text}]` : text))
		.join('');

describe('the excerpt', () => {
	it('is the summary where that matches', () => {
		expect(excerpt('costs')).toBe('What the plan [costs] when quality and the way back are counted.');
	});

	it('is the phrase that matches where nothing else does', () => {
		expect(excerpt('renewal')).toBe('Ask for the [renewal] price before you sign');
	});

	it('is the summary where only the title matches, though a phrase does too', () => {
		expect(excerpt('long')).toBe(document.summary);
	});
});

const long = `${'word '.repeat(60)}needle, ${'more '.repeat(60)}`;

describe('a long text', () => {
	it('is cut around the match', () => {
		expect(cutAround(long, new Set(['needle']))).toBe(
			`… ${'word '.repeat(10)}needle, ${'more '.repeat(21)}more …`,
		);
	});

	it('begins at its beginning where nothing matches', () => {
		expect(cutAround(long, new Set())).toBe(`${'word '.repeat(33)}word …`);
	});

	it('ends at its end where the match is there', () => {
		expect(cutAround(`${'word '.repeat(60)}needle.`, new Set(['needle']))).toBe(
			`… ${'word '.repeat(32)}needle.`,
		);
	});

	it('is a piece of the text, and as long as it may be', () => {
		const text = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 })).map((words) => words.join(' '));
		fc.assert(
			fc.property(text, fc.array(fc.lorem({ maxCount: 1 })), (whole, terms) => {
				const cut = cutAround(whole, new Set(terms));
				const middle = whole.includes(cut) ? cut : cut.replace(/^… /, '').replace(/ …$/, '');
				expect(whole).toContain(middle);
			}),
		);
	});
});
