import { expect, test } from 'vitest';

import { listReferences } from './list-references.ts';
import type { PublicCase } from './public-case.ts';
import type { Evidence, Source } from './reference.ts';

const source = (id: string) => ({ id, title: id }) as Source;
const evidence = { id: 'study', sources: ['b'] } as unknown as Evidence;
const publicCase = { id: 'case', cites: ['a', 'missing'] } as unknown as PublicCase;
const record = { sources: [source('a'), source('b')], evidence: [evidence], cases: [publicCase] };

test('what is cited is numbered by first mention, each once, with its own sources', () => {
	expect(listReferences(record, ['study', 'a', 'study', 'case'])).toEqual([
		{ id: 'study', number: 1, kind: 'evidence', evidence, sources: [source('b')] },
		{ id: 'a', number: 2, kind: 'source', source: source('a') },
		{ id: 'case', number: 3, kind: 'case', publicCase, sources: [source('a')] },
	]);
});

test('an id that is not known takes no number', () => {
	expect(listReferences(record, ['nobody', 'b']).map(({ number }) => number)).toEqual([1]);
});
