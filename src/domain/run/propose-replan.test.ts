import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { agendaItem } from '../../../test/fixtures/agendas.ts';
import { agendaOf, berlin, MINUTE, NINE, ownPlan, replanPolicy, runOf } from '../../../test/fixtures/runs.ts';
import { append } from './deeds.ts';
import { changesOf, proposeReplan, type ReplanProposal, tryChanges } from './propose-replan.ts';
import { readRun } from './read-run.ts';
import type { RunDocument } from './run-document.ts';

const read = (run: RunDocument, minutes: number) => readRun(run, berlin, NINE + minutes * MINUTE);
const propose = (run: RunDocument, minutes: number) =>
	proposeReplan(read(run, minutes), replanPolicy, ownPlan);
const deeds = ({ rows }: ReplanProposal) =>
	Object.fromEntries(
		rows
			.filter(({ deed }) => deed !== 'keep')
			.map(({ status, deed, minutes }) => [status.item.id, [deed, minutes]]),
	);

describe('a day that runs late', () => {
	test('changes as little as it can: one item that gives enough', () => {
		// The welcome takes 18 of its 10 minutes; the story can give 10.
		const proposal = propose(runOf([]), 18);
		expect(deeds(proposal)).toEqual({ story: ['shorten', 12] });
		expect(proposal).toMatchObject({ over: 0, late: [], end: NINE + 120 * MINUTE });
		expect(proposal.rows.map(({ why }) => why)).toEqual([
			'on',
			'talk first',
			'enough',
			'break',
			'enough',
			'close',
		]);
	});

	test('takes time from the own plan only when all else is at its least', () => {
		// At 45 the welcome is 35 over. Shortening gives 10 + 10 + 10; leaving out the story gives 20 instead of 10.
		const proposal = propose(runOf([]), 45);
		expect(deeds(proposal)).toEqual({ story: ['skip', 0], sort: ['shorten', 20], plan: ['shorten', 35] });
		expect(proposal.over).toBe(0);
	});

	test('says by how much it still runs over where nothing more may be cut', () => {
		// The story is on since 10 and 25 over: 10 + 10 can be saved after it.
		const proposal = propose(runOf([[10, { kind: 'next', to: 'story' }]]), 55);
		expect(deeds(proposal)).toEqual({ sort: ['shorten', 20], plan: ['shorten', 30] });
		expect(proposal.over).toBe(5);
	});

	test('counts a started minute as a whole one', () => {
		expect(deeds(propose(runOf([]), 10.2))).toEqual({ story: ['shorten', 19] });
	});

	test('an item that is on can give what it has not used', () => {
		// The story is on since 15, with 7 of 20 used: 5 late, and 10 is its least.
		expect(deeds(propose(runOf([[15, { kind: 'next', to: 'story' }]]), 22))).toEqual({
			story: ['shorten', 15],
		});
		// With 17.5 used, 18 must stay: it gives 2, the sorting the rest.
		expect(deeds(propose(runOf([[15, { kind: 'next', to: 'story' }]]), 32.5))).toEqual({
			sort: ['shorten', 25],
		});
	});
});

describe('a locked time', () => {
	const items = [
		agendaItem('welcome'),
		agendaItem('talk', { kind: 'talk', minutes: 50, range: { least: 30, usual: 50, most: 60 } }),
		agendaItem('lunch', { kind: 'break', minutes: 45, lockedAt: 10 * 60 }),
		agendaItem('work', { kind: 'exercise', minutes: 60, range: { least: 50, usual: 60, most: 70 } }),
		agendaItem('close', { minutes: 5 }),
	];
	const run = runOf([], agendaOf(items));

	test('is kept by what comes before it, and the rest of the day stays', () => {
		const proposal = propose(run, 25);
		expect(deeds(proposal)).toEqual({ talk: ['shorten', 35] });
		expect(proposal).toMatchObject({ over: 0, late: [] });
		expect(proposal.rows[2]).toMatchObject({ deed: 'keep', why: 'locked' });
	});

	test('that cannot be kept is said, and the day ends on time all the same', () => {
		// With the whole talk left out, lunch would be on time; the schedule's own skip saves 50 where 30 are needed.
		expect(deeds(propose(run, 40))).toEqual({ talk: ['skip', 0] });
		const kept = proposeReplan(
			read(run, 40),
			{ ...replanPolicy, late: replanPolicy.late.filter(({ deed }) => deed === 'shorten') },
			ownPlan,
		);
		expect(deeds(kept)).toEqual({ talk: ['shorten', 30], work: ['shorten', 50] });
		expect(kept).toMatchObject({ over: 0, late: [{ item: 'lunch', minutes: 10 }] });
	});
});

describe('a day that runs early', () => {
	test('gives time back to what was cut, then to what can use more', () => {
		const run = runOf([
			[0, { kind: 'replanned', changes: [{ item: 'plan', minutes: 33 }] }],
			[0, { kind: 'next', to: 'story' }],
		]);
		// 10 minutes of the welcome and 7 of the plan: 7 back to 40, then 10 up to 50.
		const proposal = propose(run, 0);
		expect(deeds(proposal)).toEqual({ plan: ['lengthen', 50] });
		expect(proposal).toMatchObject({ over: 0, end: NINE + 120 * MINUTE });
	});

	test('on time, nothing is proposed', () => {
		expect(deeds(propose(runOf([]), 5))).toEqual({});
	});
});

test('changes by hand are tried like a proposal, and a skipped item can come back', () => {
	const skipped = runOf([
		[0, { kind: 'replanned', changes: [{ item: 'story', minutes: 20, skipped: true }] }],
	]);
	const status = read(skipped, 0);
	expect(tryChanges(status, []).end).toBe(NINE + 100 * MINUTE);
	expect(tryChanges(status, [{ item: 'story', minutes: 25 }])).toMatchObject({
		end: NINE + 125 * MINUTE,
		over: 5,
	});
});

const anyItem = (id: string, locks: boolean) =>
	fc
		.record({
			kind: fc.constantFrom('talk' as const, 'exercise' as const, 'break' as const, 'other' as const),
			minutes: fc.integer({ min: 1, max: 60 }),
			under: fc.nat(20),
			more: fc.nat(20),
			ranged: fc.boolean(),
			own: fc.boolean(),
			lock: locks
				? fc.option(fc.integer({ min: 540, max: 900 }), { nil: undefined })
				: fc.constant(undefined),
		})
		.map(({ kind, minutes, under, more, ranged, own, lock }) =>
			agendaItem(id, {
				kind,
				minutes,
				...(ranged && {
					range: { least: Math.max(0, minutes - under), usual: minutes, most: minutes + more },
				}),
				...(own && { exercise: 'plan' }),
				...(lock !== undefined && { lockedAt: lock }),
			}),
		);
const statusWith = (locks: boolean) =>
	fc.record({
		items: fc.tuple(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => anyItem(id, locks))),
		steps: fc.array(fc.nat(60 * MINUTE), { maxLength: 4 }),
		later: fc.nat(60 * MINUTE),
		endsAt: fc.option(fc.integer({ min: 600, max: 900 }), { nil: undefined }),
	});
const toRun = (status: ReturnType<typeof statusWith>) =>
	status.map(({ items, steps, later, endsAt }) => {
		let run = runOf([], agendaOf(items, endsAt));
		for (const [index, after] of steps.entries())
			run = append(run, { kind: 'next', to: items[index + 1]!.id }, run.events.at(-1)!.at + after);
		return { run, now: run.events.at(-1)!.at + later };
	});
const anyStatus = toRun(statusWith(true));
const withoutLocks = toRun(statusWith(false));

describe('any proposal', () => {
	test('leaves no item under its least, skips no break, no locked item and not the close', () => {
		fc.assert(
			fc.property(anyStatus, ({ run, now }) => {
				const { rows } = proposeReplan(readRun(run, berlin, now), replanPolicy, ownPlan);
				for (const { status, deed, minutes } of rows) {
					const { item, spent } = status;
					if (deed === 'shorten') {
						expect(minutes).toBeGreaterThanOrEqual(item.range!.least);
						expect(minutes * MINUTE).toBeGreaterThanOrEqual(spent);
					}
					if (deed === 'lengthen') expect(minutes).toBeLessThanOrEqual(item.range!.most);
					if (deed === 'skip') {
						expect(item.kind).not.toBe('break');
						expect(item.lockedAt).toBeUndefined();
						expect(item.id).not.toBe('f');
						expect(spent).toBe(0);
					}
				}
			}),
		);
	});

	test('does what it says: accepted, the day ends when it said, on time or over by what it told', () => {
		fc.assert(
			fc.property(anyStatus, ({ run, now }) => {
				const before = readRun(run, berlin, now);
				const proposal = proposeReplan(before, replanPolicy, ownPlan);
				const changes = changesOf(proposal.rows);
				const after = changes.length > 0 ? append(run, { kind: 'replanned', changes }, now) : run;
				const { end, over } = readRun(after, berlin, now);
				expect(end).toBe(proposal.end);
				expect(proposal.over).toBe(Math.max(0, Math.ceil(over / MINUTE)));
				expect(end).toBeLessThanOrEqual(Math.max(before.end, before.due));
			}),
		);
	});

	test('of a day without locked times runs over only where all that may be cut is cut', () => {
		fc.assert(
			fc.property(withoutLocks, ({ run, now }) => {
				const status = readRun(run, berlin, now);
				const { rows, over } = proposeReplan(status, replanPolicy, ownPlan);
				fc.pre(over > 0);
				for (const { status: row, deed, minutes } of rows.slice(0, -1)) {
					const { kind, range } = row.item;
					if (deed === 'skip' || kind === 'break' || kind === 'other') continue;
					expect(kind === 'talk' && row.state === 'left', 'talk that could be skipped').toBe(false);
					const floor = Math.max(range?.least ?? row.minutes, Math.ceil(row.spent / MINUTE));
					expect(minutes).toBeLessThanOrEqual(floor);
				}
			}),
		);
	});

	test('is the same each time', () => {
		fc.assert(
			fc.property(anyStatus, ({ run, now }) => {
				const status = readRun(run, berlin, now);
				expect(proposeReplan(structuredClone(status), replanPolicy, ownPlan)).toEqual(
					proposeReplan(status, replanPolicy, ownPlan),
				);
			}),
		);
	});
});
