import { expect, test } from 'vitest';

import { faultLine } from '#errors/fault.ts';

import { type FileKind, parseFile } from './files.ts';

const source = {
	title: 'T',
	publisher: 'P',
	published: '2025-05-08',
	access: 'seen',
	flag: 'V1',
	confidence: 'high',
	checked: '2026-11-21',
};
const head = {
	title: 'Tea',
	order: 1,
	summary: 'About tea.',
	minutes: { least: 1, usual: 2, most: 3 },
	outcomes: ['Make it.', 'Drink it.'],
	keyPoints: ['One.', 'Two.', 'Three.'],
	furtherReading: [{ id: 'pots', why: 'It counts.' }],
	room: ['A kettle.'],
	doNotMiss: 'Water.',
	objections: [
		{ says: 'No.', answer: 'Yes.' },
		{ says: 'Why?', answer: 'So.' },
	],
	sections: ['a', 'b'].map((id) => ({
		id,
		title: id,
		minutes: { least: 1, usual: 2, most: 3 },
		notes: { say: ['S'], ask: ['A?'], quiet: 'Q', hot: 'H' },
	})),
};
const faultsOf = (kind: FileKind, value: unknown) => {
	const parsed = parseFile(kind, value);
	return parsed.ok ? [] : parsed.faults.map((fault) => faultLine(kind, fault));
};

test('the least that a module needs', () => {
	const parsed = parseFile('module', head);
	expect(parsed).toMatchObject({ ok: true, value: { sections: [{ exercises: [] }, { exercises: [] }] } });
	expect(parsed.ok && 'dimension' in parsed.value).toBe(false);
});

test('minutes are in order', () => {
	expect(faultsOf('module', { ...head, minutes: { least: 3, usual: 2, most: 4 } })).toEqual([
		'module: minutes: the minutes are not in order. Write least, usual and most so that none is smaller than the one before.',
	]);
});

test('a date is as exact as it is known, in quotes, and exists', () => {
	for (const published of ['2025', '2025-05', '2025-05-08', '2024-02-29'])
		expect(faultsOf('source', { ...source, published })).toEqual([]);
	expect(faultsOf('source', { ...source, published: 2025 })).toEqual([
		'source: published: 2025 is a number. Write it in quotes: "2025".',
	]);
	expect(faultsOf('source', { ...source, published: 'May 2025' })).toEqual([
		'source: published: "May 2025" is not well formed. Write "2025-05-08", or "2025-05" or "2025" where no more is known, in quotes.',
	]);
	for (const published of ['2025-02-29', '2025-13'])
		expect(faultsOf('source', { ...source, published })).toEqual([
			'source: published: there is no such date. Write a day, a month or a year that exists.',
		]);
});

test('an address is whole, an id is small, a choice is one of those that there are', () => {
	expect(faultsOf('source', { ...source, url: 'example.org' })).toEqual([
		'source: url: "example.org" is not well formed. Write a whole address that begins with https://.',
	]);
	expect(faultsOf('term', { term: 'T', meaning: 'M', see: ['Big Bang'] })).toEqual([
		'term: see, number 1: "Big Bang" is not well formed. Write small letters, digits and single hyphens, as in walk-the-case.',
	]);
	expect(faultsOf('source', { ...source, flag: 'V3' })).toEqual([
		'source: flag: "V3" is not known here. Write one of: V1, V2, M.',
	]);
});

test('a case says on which day its outcome was decided', () => {
	const faults = faultsOf('case', { outcome: { kinds: ['open'], summary: 'S', confidence: 'low' } });
	expect(faults).toContain('case: outcome, date: it is missing. Add it: text is needed here.');
});

test('a figure of a study has a date', () => {
	expect(faultsOf('evidence', { figures: [{ value: '40%', what: 'pots', scope: '100' }] })).toContain(
		'evidence: figures, number 1, date: it is missing. Add it: text is needed here.',
	);
});

test('an item of a session is of one kind, told by its fields', () => {
	const session = (item: unknown) => ({
		title: 'T',
		summary: 'S',
		for: 'F',
		minutes: 5,
		parts: [{ title: 'P', minutes: 5, items: [item] }],
	});
	expect(parseFile('session', session({ break: 'Coffee', minutes: 5 }))).toMatchObject({
		value: { parts: [{ items: [{ kind: 'break', title: 'Coffee', minutes: 5 }] }] },
	});
	expect(faultsOf('session', session({ module: 'tea', section: 'a', minute: 5 })).join('\n')).toContain(
		'"minute"',
	);
	expect(faultsOf('session', session({ break: 'Coffee', minutes: 0 }))).toEqual([
		'session: parts, number 1, items, number 1, minutes: 0 is too small. Write a number that is at least 1.',
	]);
});

test('a sheet has parts of a closed set', () => {
	const exercise = (part: unknown) => [{ worksheet: { title: 'T', parts: [part] } }];
	expect(faultsOf('exercises', exercise({ kind: 'drawing' })).join('\n')).toContain('worksheet, parts');
	expect(faultsOf('exercises', exercise({ kind: 'lines', label: 'L', lines: 31 }))).toContain(
		'exercises: number 1, worksheet, parts, number 1, lines: 31 is too large. Write a number that is at most 30.',
	);
});
