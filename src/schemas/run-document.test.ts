import { describe, expect, test } from 'vitest';

import { handCount, runOf } from '../../test/fixtures/runs.ts';
import { parseRun, parseRunText } from './run-document.ts';

const run = runOf([
	[3, { kind: 'next', to: 'story' }],
	[4, { kind: 'back', to: 'welcome' }],
	[5, { kind: 'stepped', item: 'sort', step: 1 }],
	[6, { kind: 'paused' }],
	[7, { kind: 'resumed' }],
	[8, { kind: 'extended', item: 'welcome', minutes: 5 }],
	[9, { kind: 'replanned', changes: [{ item: 'plan', minutes: 40, skipped: true }] }],
	[10, { kind: 'noted', item: 'plan', text: 'Next time in fours' }],
	[11, { kind: 'undone' }],
	[12, { kind: 'ended' }],
]);
const faultsOf = (value: unknown) => {
	const parsed = parseRun(value);
	return parsed.ok ? [] : parsed.faults;
};

test('a run with every kind of deed is read from its text as it is', () => {
	expect(parseRunText(JSON.stringify(run))).toEqual({ ok: true, value: run });
});

test('a run has the hands that were counted while it was on', () => {
	expect(parseRun({ ...run, counts: [handCount] })).toEqual({
		ok: true,
		value: { ...run, counts: [handCount] },
	});
	expect(faultsOf({ ...run, counts: [{ ...handCount, counts: [-1, 0, 0, 0, 0] }] })).toMatchObject([
		{ place: 'count c1, counts, number 1' },
	]);
});

describe('refused with its place', () => {
	test('a deed that is not known', () => {
		const events = [...run.events, { kind: 'danced', at: 1e13 }];
		expect(faultsOf({ ...run, events })).toMatchObject([{ place: 'events, number 12, kind' }]);
	});

	test('a run without a start', () => {
		expect(faultsOf({ ...run, events: run.events.slice(1) })).toMatchObject([
			{ place: 'events, number 1', fault: 'a run begins with its start' },
		]);
	});

	test('deeds out of order', () => {
		const events = [...run.events.slice(0, 2), run.events[0]];
		expect(faultsOf({ ...run, events })).toMatchObject([
			{ place: 'events, number 3', fault: 'it happens before the one above it' },
		]);
	});

	test('a day that the agenda does not have', () => {
		expect(faultsOf({ ...run, day: 1 })).toEqual([
			{ place: 'day', fault: 'there is no day 2 in an agenda of 1', next: 'Write a number from 0 to 0.' },
		]);
	});

	test('a zone that nobody lives in', () => {
		expect(faultsOf({ ...run, zone: 'Nowhere/Here' })).toMatchObject([
			{ place: 'zone', fault: 'there is no time zone of this name' },
		]);
	});

	test('a newer format, and something else', () => {
		expect(faultsOf({ ...run, formatVersion: 2 })).toMatchObject([{ place: 'formatVersion' }]);
		expect(faultsOf(run.agenda)).toMatchObject([{ place: 'format' }]);
	});
});
