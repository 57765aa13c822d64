import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { agendaItem } from '../../../test/fixtures/agendas.ts';
import { agendaOf, berlin, MINUTE, NINE, runItems, runOf } from '../../../test/fixtures/runs.ts';
import { append, backDeed, lastDeed, nextDeed } from './deeds.ts';
import { readRun, type RunStatus } from './read-run.ts';
import { dayOfRun, guessTimes, startRun } from './run-day.ts';
import type { Deed, RunDocument } from './run-document.ts';

const at = (minutes: number) => NINE + minutes * MINUTE;
const read = (run: RunDocument, minutes: number) => readRun(run, berlin, at(minutes));
const spent = ({ items }: RunStatus) => items.map((item) => item.spent / MINUTE);

describe('a run', () => {
	test('begins with the first item, on time and with all its minutes', () => {
		const status = read(runOf([]), 0);
		expect(status).toMatchObject({ phase: 'on', left: 10 * MINUTE, behind: 0, over: 0, end: at(120) });
		expect(status.on?.item.id).toBe('welcome');
		expect(status.next?.item.id).toBe('story');
		expect(status.next?.expected).toEqual({ start: at(10), end: at(30) });
	});

	test('is behind by what an item takes over its time, and so is the end', () => {
		const status = read(runOf([[13, { kind: 'next', to: 'story' }]]), 40);
		// The story began 3 minutes late and has 20 until 33; at 40 it is 7 over, and 10 behind.
		expect(status).toMatchObject({ left: -7 * MINUTE, behind: 10 * MINUTE, over: 10 * MINUTE, end: at(130) });
		expect(status.next?.expected).toEqual({ start: at(40), end: at(70) });
	});

	test('is ahead where an item took less', () => {
		const status = read(runOf([[4, { kind: 'next', to: 'story' }]]), 5);
		expect(status).toMatchObject({ left: 19 * MINUTE, behind: -6 * MINUTE, over: -6 * MINUTE });
	});

	test('counts a pause to no step: the item keeps its minutes, and the end moves', () => {
		const run = runOf([
			[4, { kind: 'paused' }],
			[11, { kind: 'resumed' }],
		]);
		expect(read(run, 9)).toMatchObject({ phase: 'paused', left: 6 * MINUTE, behind: 5 * MINUTE });
		const status = read(run, 12);
		expect(status).toMatchObject({ phase: 'on', left: 5 * MINUTE, behind: 7 * MINUTE, paused: 7 * MINUTE });
		expect(status.items[0]).toMatchObject({ spent: 5 * MINUTE, paused: 7 * MINUTE });
	});

	test('back takes up an item where it was left, and what came between keeps its time', () => {
		const run = runOf([
			[8, { kind: 'next', to: 'story' }],
			[11, { kind: 'back', to: 'welcome' }],
		]);
		const status = read(run, 12);
		expect(status.on?.item.id).toBe('welcome');
		expect(status.left).toBe(1 * MINUTE);
		expect(spent(status).slice(0, 2)).toEqual([9, 3]);
		// The story has 17 left of its 20: 09:13 to 09:30.
		expect(status.next?.expected).toEqual({ start: at(13), end: at(30) });
	});

	test('gives five minutes more, and says that it is behind by them', () => {
		const status = read(runOf([[2, { kind: 'extended', item: 'welcome', minutes: 5 }]]), 2);
		expect(status).toMatchObject({ left: 13 * MINUTE, behind: 5 * MINUTE, over: 5 * MINUTE });
		expect(status.on).toMatchObject({ minutes: 15, item: { minutes: 10 } });
	});

	test('follows an accepted proposal', () => {
		const changes = [
			{ item: 'story', minutes: 20, skipped: true as const },
			{ item: 'plan', minutes: 30 },
		];
		const status = read(runOf([[1, { kind: 'replanned', changes }]]), 1);
		expect(status.items.map(({ state }) => state)).toEqual(['on', 'skipped', 'left', 'left', 'left', 'left']);
		expect(status.next?.item.id).toBe('sort');
		expect(status.over).toBe(-30 * MINUTE);
	});

	test('keeps the time of each step of an exercise', () => {
		const run = runOf([
			[10, { kind: 'next', to: 'sort' }],
			[28, { kind: 'stepped', item: 'sort', step: 1 }],
		]);
		expect(read(run, 33).on).toMatchObject({ step: 1, stepsSpent: [18 * MINUTE, 5 * MINUTE] });
	});

	test('ends when it is said, and time does not go on after that', () => {
		const run = runOf([[12, { kind: 'ended' }]]);
		const status = read(run, 500);
		expect(status).toMatchObject({ phase: 'ended', endedAt: at(12), end: at(12), over: -108 * MINUTE });
		expect(spent(status)).toEqual([12, 0, 0, 0, 0, 0]);
		expect(status.items.map(({ state }) => state)).toEqual(['done', ...Array(5).fill('missed')]);
		expect(status.on).toBeUndefined();
	});

	test('waits for a locked time', () => {
		const items = [agendaItem('a'), agendaItem('lunch', { kind: 'break', lockedAt: 9 * 60 + 30 })];
		const status = read(runOf([], agendaOf(items)), 0);
		expect(status.next?.expected).toEqual({ start: at(30), end: at(40) });
		expect(status.over).toBe(0);
	});

	test('one deed after another can be taken back, but not the start', () => {
		const run = runOf([
			[3, { kind: 'next', to: 'story' }],
			[5, { kind: 'paused' }],
		]);
		expect(lastDeed(run)).toMatchObject({ kind: 'paused' });
		const once = append(run, { kind: 'undone' }, at(6));
		expect(read(once, 7)).toMatchObject({ phase: 'on', on: { item: { id: 'story' } } });
		const twice = append(once, { kind: 'undone' }, at(8));
		expect(spent(read(twice, 9))).toEqual([9, 0, 0, 0, 0, 0]);
		expect(lastDeed(twice)).toBeUndefined();
		expect(read(append(twice, { kind: 'undone' }, at(9)), 9).phase).toBe('on');
	});

	test('a clock that is put back does not turn time round', () => {
		const run = append(runOf([[3, { kind: 'next', to: 'story' }]]), { kind: 'paused' }, at(1));
		expect(run.events.at(-1)).toEqual({ kind: 'paused', at: at(3) });
	});

	test('a deed of another window that no longer fits changes nothing', () => {
		const run = runOf([
			[3, { kind: 'next', to: 'nowhere' }],
			[4, { kind: 'extended', item: 'nowhere', minutes: 5 }],
			[5, { kind: 'resumed' }],
			[6, { kind: 'stepped', item: 'sort', step: 1 }],
		]);
		expect(read(run, 7)).toEqual(read(runOf([]), 7));
	});
});

describe('the place and its clock', () => {
	const night = agendaOf(runItems);

	test('durations stay right when the clock is put back, and clock times are those of the place', () => {
		// 25 October 2026: at 03:00 in Berlin it is 02:00 again, at 01:00 UTC.
		const began = Date.UTC(2026, 9, 25, 0, 40);
		const run = startRun(
			{ id: 'r', agenda: night, day: 0, zone: 'Europe/Berlin', times: 'moved' },
			berlin,
			began,
		);
		expect(run).toMatchObject({ date: '2026-10-25', shift: 2 * 60 + 40 - 9 * 60 });
		const status = readRun(run, berlin, began + 30 * MINUTE);
		expect(status.left).toBe(-20 * MINUTE);
		expect(status.plannedEnd).toBe(began + 120 * MINUTE);
		// 02:40 and 120 minutes is 03:40 by then.
		expect(berlin.toClock(status.plannedEnd / MINUTE)).toBe(3 * 60 + 40);
	});

	test('whoever begins near the planned time means it; others begin now', () => {
		const day = night.days[0]!;
		expect(guessTimes(day, berlin, at(20))).toBe('kept');
		expect(guessTimes(day, berlin, at(-60))).toBe('kept');
		expect(guessTimes(day, berlin, at(61))).toBe('moved');
	});

	test('all clock times move with a start at another time', () => {
		const agenda = agendaOf([agendaItem('a'), agendaItem('b', { lockedAt: 10 * 60 })], 11 * 60);
		const run = startRun({ id: 'r', agenda, day: 0, zone: 'Europe/Berlin', times: 'moved' }, berlin, at(90));
		expect(dayOfRun(run)).toMatchObject({
			date: '2026-12-01',
			startsAt: 10 * 60 + 30,
			endsAt: 12 * 60 + 30,
			items: [{}, { lockedAt: 11 * 60 + 30 }],
		});
	});

	test('a fixed time after midnight is on the next day, also where all times are moved', () => {
		const items = [agendaItem('a'), agendaItem('b', { lockedAt: 24 * 60 + 30 })];
		const agenda = agendaOf(items, 25 * 60);
		const late = { ...agenda, days: [{ ...agenda.days[0]!, startsAt: 22 * 60 }] };
		const start = { id: 'r', agenda: late, day: 0, zone: 'Europe/Berlin' } as const;
		// At 22:00 in Berlin; half past midnight is two and a half hours later, and the day is over after three.
		const ten = at(13 * 60);
		const kept = readRun(startRun({ ...start, times: 'kept' }, berlin, ten), berlin, ten);
		expect(kept.next).toMatchObject({
			lockedAt: ten + 150 * MINUTE,
			expected: { start: ten + 150 * MINUTE },
		});
		expect(kept.due).toBe(ten + 180 * MINUTE);
		const moved = readRun(startRun({ ...start, times: 'moved' }, berlin, at(0)), berlin, at(0));
		expect(moved.next).toMatchObject({ lockedAt: at(150), expected: { start: at(150), end: at(160) } });
	});

	test('just after midnight it is the new day', () => {
		const run = startRun(
			{ id: 'r', agenda: night, day: 0, zone: 'Europe/Berlin', times: 'moved' },
			berlin,
			Date.UTC(2026, 11, 1, 23, 5),
		);
		expect(run).toMatchObject({ date: '2026-12-02', shift: 5 - 9 * 60 });
	});
});

const ids = runItems.map(({ id }) => id);
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
	fc.constantFrom(...ids).map((to): Deed => ({ kind: 'next', to })),
	fc.constantFrom(...ids).map((to): Deed => ({ kind: 'back', to })),
	fc.constantFrom<Deed>({ kind: 'paused' }, { kind: 'resumed' }, { kind: 'undone' }, { kind: 'ended' }),
	fc.record({ kind: fc.constant('stepped'), item: fc.constantFrom(...ids), step: fc.nat(3) }),
	fc.record({
		kind: fc.constant('extended'),
		item: fc.constantFrom(...ids),
		minutes: fc.integer({ min: -20, max: 20 }),
	}),
	fc.record({
		kind: fc.constant('replanned'),
		changes: fc.array(fc.record({ item: fc.constantFrom(...ids), minutes: fc.nat(60) }), {
			minLength: 1,
			maxLength: 3,
		}),
	}),
);
/** Deeds with the milliseconds between them. */
const anyRun = fc
	.array(fc.tuple(fc.nat(40 * MINUTE), anyDeed), { maxLength: 12 })
	.map((deeds) =>
		deeds.reduce((run, [after, deed]) => append(run, deed, run.events.at(-1)!.at + after), runOf([])),
	);
const lastOf = ({ events }: RunDocument) => events.at(-1)!.at;

describe('any run', () => {
	test('has spent exactly the time since its start, without the pauses', () => {
		fc.assert(
			fc.property(anyRun, fc.nat(90 * MINUTE), (run, later) => {
				const status = readRun(run, berlin, lastOf(run) + later);
				const whole = status.items.reduce((total, item) => total + item.spent, 0);
				expect(whole + status.paused).toBe((status.endedAt ?? status.now) - NINE);
				for (const item of status.items) expect(item.stepsSpent.reduce((a, b) => a + b, 0)).toBe(item.spent);
			}),
		);
	});

	test('reads the same after an hour of sleep as when it was read every minute', () => {
		fc.assert(
			fc.property(anyRun, (run) => {
				const wake = lastOf(run) + 60 * MINUTE;
				let awake = readRun(run, berlin, lastOf(run));
				for (let now = lastOf(run); now <= wake; now += MINUTE) awake = readRun(run, berlin, now);
				expect(readRun(structuredClone(run), berlin, wake)).toEqual(awake);
			}),
			{ numRuns: 30 },
		);
	});

	test('has a past that no later deed changes', () => {
		fc.assert(
			fc.property(anyRun, anyDeed, fc.nat(MINUTE), fc.nat(MINUTE), (run, deed, after, before) => {
				const at = lastOf(run) + after + 1;
				const past = Math.max(NINE, at - 1 - before);
				expect(readRun(append(run, deed, at), berlin, past)).toEqual(readRun(run, berlin, past));
			}),
		);
	});

	test('loses no time already spent by going back', () => {
		fc.assert(
			fc.property(anyRun, fc.nat(30 * MINUTE), (run, later) => {
				const now = lastOf(run) + later;
				const status = readRun(run, berlin, now);
				for (const deed of [nextDeed(status), backDeed(status)]) {
					if (!deed) continue;
					const moved = readRun(append(run, deed, now), berlin, now);
					expect(spent(moved)).toEqual(spent(status));
				}
			}),
		);
	});

	test('expects the items that are left one after the other, none before now', () => {
		fc.assert(
			fc.property(anyRun, fc.nat(30 * MINUTE), (run, later) => {
				const status = readRun(run, berlin, lastOf(run) + later);
				let end = status.now;
				for (const { expected } of status.items) {
					if (!expected) continue;
					expect(expected.start).toBeGreaterThanOrEqual(end);
					end = expected.end;
				}
				if (status.on) expect(status.end).toBe(end);
			}),
		);
	});
});
