import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { packIndex } from './pack-index.ts';
import { type SearchDocument, searchKinds } from './search-document.ts';
import { searchLibrary } from './search-library.ts';
import { splitWords } from './split-words.ts';
import { type SearchLibrary, unpackIndex } from './unpack-index.ts';

/** As a browser gets it: written down and read again. */
function libraryOf(documents: readonly SearchDocument[]): SearchLibrary {
	return unpackIndex(JSON.parse(JSON.stringify(packIndex(documents))));
}

const entry = (kind: SearchDocument['kind'], title: string, summary: string, ...words: string[]) => ({
	kind,
	title,
	address: `${kind}/${title.toLowerCase().replaceAll(' ', '-')}/`,
	summary,
	words,
});

const library = libraryOf([
	entry('module', 'The long view', 'What the plan costs in the third year.', 'Prices after renewal'),
	entry('module', 'Humans in the loop', 'Who notices, who decides, and whether they can.', 'Oversight'),
	entry('case', 'A public case', 'A company that cut staff and hired customers’ agents again.'),
	entry('term', 'Oversight', 'People who watch a system and may stop it.', 'human in the loop'),
	entry('term', 'Plant', 'A place where things are made.'),
	entry(
		'question',
		'Organisation of the work',
		'Which customers reach a person, and how fast?',
		'Question S1',
	),
]);

const found = (query: string, atMost = 10) =>
	searchLibrary(library, query, atMost).groups.flatMap(({ kind, results }) =>
		results.map(({ title }) => `${kind}: ${title.map(({ text }) => text).join('')}`),
	);

describe('a search', () => {
	it.each([
		['the word', 'oversight', 'term: Oversight'],
		['another form of it', 'costing', 'module: The long view'],
		['half of it', 'organisati', 'question: Organisation of the work'],
		['a letter changed', 'overcight', 'term: Oversight'],
		['a letter left out', 'ovesight', 'term: Oversight'],
		['two letters swapped', 'ovresight', 'term: Oversight'],
		['other case and accents', 'ÓVERSIGHT', 'term: Oversight'],
		['an id', 's1', 'question: Organisation of the work'],
		['words of the summary', 'third year', 'module: The long view'],
		['further words', 'renewal', 'module: The long view'],
		['a title as it is', 'the long view', 'module: The long view'],
		['frequent words only', 'in the', 'module: Humans in the loop'],
	])('finds %s', (_, query, expected) => {
		expect(found(query)[0]).toBe(expected);
	});

	it('has nothing for nothing, for one letter and for nonsense', () => {
		for (const query of ['', '  ', '?!*:^~+-', 'o', 'zzzzzz'])
			expect(searchLibrary(library, query, 5)).toEqual({ total: 0, groups: [] });
	});

	it('has fewer results for more words', () => {
		expect(found('customers')).toHaveLength(2);
		expect(found('customers person')).toEqual(['question: Organisation of the work']);
	});

	it('goes on without a word that is nowhere', () => {
		expect(found('customers person zzzzzz')).toEqual(['question: Organisation of the work']);
	});

	it('has what matches as typed before what nearly does', () => {
		expect(found('plan')).toEqual(['term: Plant', 'module: The long view']);
		expect(found('plans')[0]).toBe('module: The long view');
		expect(found('plane')).toContain('module: The long view');
	});

	it('has groups in the order of their best results, each with its own total', () => {
		const { total, groups } = searchLibrary(library, 'oversight', 1);
		expect(total).toBe(2);
		expect(groups.map(({ kind, total }) => [kind, total])).toEqual([
			['term', 1],
			['module', 1],
		]);
	});

	it('marks what it found', () => {
		const [group] = searchLibrary(library, 'customer organisat', 5).groups;
		expect(group?.results[0]).toEqual({
			address: 'question/organisation-of-the-work/',
			title: [
				{ text: 'Organisation', marked: true },
				{ text: ' of the work', marked: false },
			],
			excerpt: [
				{ text: 'Which ', marked: false },
				{ text: 'customers', marked: true },
				{ text: ' reach a person, and how fast?', marked: false },
			],
		});
	});

	it('shows as many of a kind as are wanted, and counts all', () => {
		const { total, groups } = searchLibrary(libraryOf(Array(9).fill(entry('case', 'One', ''))), 'one', 4);
		expect([total, groups[0]?.total, groups[0]?.results.length]).toEqual([9, 9, 4]);
	});

	it('works with no documents', () => {
		expect(searchLibrary(libraryOf([]), 'plan', 5)).toEqual({ total: 0, groups: [] });
	});

	it('does not take an index of another release', () => {
		expect(() => unpackIndex({ ...packIndex([]), format: 0 })).toThrow(RangeError);
	});
});

describe('of any documents', () => {
	const word = fc.stringMatching(/^[a-z]{1,12}$/);
	const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
	const arbitraryDocuments = fc.array(
		fc.record({
			kind: fc.constantFrom(...searchKinds),
			title: phrase,
			address: fc.constant('x/'),
			summary: phrase,
			words: fc.array(phrase, { maxLength: 3 }),
		}),
		{ minLength: 1, maxLength: 12 },
	);
	const addressed = arbitraryDocuments.map((all) =>
		all.map((document, place) => ({ ...document, address: `${place}/` })),
	);
	const addresses = (from: SearchLibrary, query: string) =>
		searchLibrary(from, query, 100).groups.flatMap(({ results }) => results.map(({ address }) => address));

	it('each is found by each word of its title, by its beginning and with one letter wrong', () => {
		fc.assert(
			fc.property(addressed, fc.nat(), (documents, chance) => {
				const built = libraryOf(documents);
				for (const { title, address } of documents) {
					for (const { form } of splitWords(title)) {
						expect(addresses(built, form)).toContain(address);
						if (form.length >= 4) expect(addresses(built, form.slice(0, 4))).toContain(address);
						if (form.length < 5) continue;
						const at = chance % form.length;
						const wrong = `${form.slice(0, at)}${form[at] === 'q' ? 'x' : 'q'}${form.slice(at + 1)}`;
						expect(addresses(built, wrong)).toContain(address);
					}
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('a whole title finds its document', () => {
		fc.assert(
			fc.property(addressed, (documents) => {
				const built = libraryOf(documents);
				for (const { title, address } of documents) expect(addresses(built, title)).toContain(address);
			}),
			{ numRuns: 60 },
		);
	});

	it('any text can be looked for', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (query) => {
				const { total, groups } = searchLibrary(library, query, 3);
				expect(total).toBe(groups.reduce((sum, group) => sum + group.total, 0));
			}),
		);
	});
});
