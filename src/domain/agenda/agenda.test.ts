import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { AgendaDay, AgendaItem } from './agenda.ts';
import { scheduleDay } from './schedule-day.ts';
import { totalsByKind, watchAgenda } from './watch-agenda.ts';
import { namedZone, plainZone } from './zone.ts';

const at = (hours: number, minutes = 0) => 60 * hours + minutes;
const item = (id: string, minutes: number, more: Partial<AgendaItem> = {}): AgendaItem => ({
	id,
	title: id,
	kind: 'talk',
	who: 'facilitator',
	minutes,
	materials: [],
	...more,
});
const day = (items: readonly AgendaItem[], more: Partial<AgendaDay> = {}): AgendaDay => ({
	title: 'Day',
	startsAt: at(9),
	items,
	...more,
});
const clocks = (schedule: ReturnType<typeof scheduleDay>, zone = plainZone) =>
	schedule.slots.map(({ start, end }) => [zone.toClock(start), zone.toClock(end)]);

describe('a day', () => {
	test('each item begins when the one before ends', () => {
		expect(clocks(scheduleDay(day([item('a', 20), item('b', 45)])))).toEqual([
			[at(9), at(9, 20)],
			[at(9, 20), at(10, 5)],
		]);
	});

	test('lunch waits for its time, and the free minutes are said', () => {
		const { slots } = scheduleDay(day([item('a', 180), item('lunch', 45, { lockedAt: at(12, 30) })]));
		expect(slots[1]).toMatchObject({ start: slots[0]!.end + 30, gap: 30, late: 0 });
	});

	test('where its time is past, it begins late, and by how much is said', () => {
		const { slots } = scheduleDay(day([item('a', 220), item('lunch', 45, { lockedAt: at(12, 30) })]));
		expect(slots[1]).toMatchObject({ gap: 0, late: 10 });
	});

	test('it says by how much it is over, or what is left', () => {
		expect(scheduleDay(day([item('a', 70)], { endsAt: at(10) })).over).toBe(10);
		expect(scheduleDay(day([item('a', 50)], { endsAt: at(10) })).over).toBe(-10);
		expect(scheduleDay(day([])).slots).toEqual([]);
	});
});

describe('a change of the clock', () => {
	const berlin = namedZone('Europe/Berlin');

	test('takes no minute from a night session: after 01:50 and 20 minutes it is 03:10', () => {
		// On 29 March 2026 clocks in Berlin go from 02:00 to 03:00.
		const night = day([item('a', 20), item('b', 30)], { date: '2026-03-29', startsAt: at(1, 50) });
		expect(clocks(scheduleDay(night, berlin), berlin)).toEqual([
			[at(1, 50), at(3, 10)],
			[at(3, 10), at(3, 40)],
		]);
	});

	test('gives none either: on 25 October 2026 the hour from two to three comes twice', () => {
		const night = day([item('a', 90)], { date: '2026-10-25', startsAt: at(2) });
		expect(clocks(scheduleDay(night, berlin), berlin)).toEqual([[at(2), at(2, 30)]]);
	});

	test('a time that is skipped is as long after midnight as it would have been', () => {
		// 02:30 does not exist; two and a half hours after midnight the clock shows 03:30.
		expect(berlin.toClock(berlin.toInstant('2026-03-29', at(2, 30)))).toBe(at(3, 30));
	});

	test('every clock time that exists leads to an instant that shows it', () => {
		const dates = fc.constantFrom('2026-01-15', '2026-03-28', '2026-03-29', '2026-06-30', '2026-10-25');
		const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe');
		fc.assert(
			fc.property(dates, zones, fc.integer({ min: at(4), max: at(23) }), (date, name, clock) => {
				const zone = namedZone(name);
				expect(zone.toClock(zone.toInstant(date, clock))).toBe(clock);
			}),
		);
	});
});

describe('whatever the day', () => {
	const items = fc.array(
		fc.record({
			minutes: fc.integer({ min: 0, max: 240 }),
			lockedAt: fc.option(fc.integer({ min: 0, max: 1439 }), { nil: undefined }),
			kind: fc.constantFrom('talk', 'exercise', 'break', 'other'),
		}),
		{ maxLength: 20 },
	);
	const days = fc
		.record({ items, startsAt: fc.integer({ min: 0, max: 1439 }), late: fc.boolean() })
		.map(({ items: drawn, startsAt, late }) =>
			day(
				drawn.map(({ lockedAt, ...rest }, index) =>
					item(`i${index}`, rest.minutes, { kind: rest.kind, ...(lockedAt !== undefined && { lockedAt }) }),
				),
				{ startsAt, date: late ? '2026-10-25' : '2026-03-29' },
			),
		);
	const zone = namedZone('Europe/Berlin');

	test('time never goes backwards, and every item takes what it takes', () => {
		fc.assert(
			fc.property(days, (drawn) => {
				let before = zone.toInstant(drawn.date!, drawn.startsAt);
				for (const { start, end, item: shown } of scheduleDay(drawn, zone).slots) {
					expect(start).toBeGreaterThanOrEqual(before);
					expect(end - start).toBe(shown.minutes);
					before = end;
				}
			}),
		);
	});

	test('a lock holds, or what it is late is told', () => {
		fc.assert(
			fc.property(days, (drawn) => {
				for (const { start, late, item: shown } of scheduleDay(drawn, zone).slots) {
					if (shown.lockedAt === undefined) expect(late).toBe(0);
					else expect(start - late).toBe(zone.toInstant(drawn.date!, shown.lockedAt));
				}
			}),
		);
	});

	test('items and gaps add up to the whole', () => {
		fc.assert(
			fc.property(days, (drawn) => {
				const { slots, ends } = scheduleDay(drawn, zone);
				const sum = slots.reduce((total, { gap, item: { minutes } }) => total + gap + minutes, 0);
				expect(ends - zone.toInstant(drawn.date!, drawn.startsAt)).toBe(sum);
				const kinds = totalsByKind(slots);
				const planned = slots.reduce((total, slot) => total + slot.item.minutes, 0);
				expect(kinds.talk + kinds.exercise + kinds.break + kinds.other).toBe(planned);
			}),
		);
	});
});

describe('what participants will feel', () => {
	const limits = { talkAtMost: 15, breakAtLatest: 90 };
	const watch = (...items: AgendaItem[]) => watchAgenda(scheduleDay(day(items)), limits);

	test('sixteen minutes in which nobody else speaks, also in two pieces', () => {
		expect(watch(item('a', 15))).toEqual([]);
		expect(watch(item('a', 10), item('b', 6))).toEqual([{ kind: 'talk', item: 'a', minutes: 16 }]);
		expect(watch(item('a', 10), item('work', 5, { kind: 'exercise' }), item('b', 6))).toEqual([]);
	});

	test('more than ninety minutes without a break; a gap is a break', () => {
		const work = (id: string, minutes: number, more = {}) => item(id, minutes, { kind: 'exercise', ...more });
		expect(watch(work('a', 91))).toEqual([{ kind: 'noBreak', item: 'a', minutes: 91 }]);
		expect(watch(work('a', 60), item('coffee', 10, { kind: 'break' }), work('b', 60))).toEqual([]);
		expect(watch(work('a', 60), work('b', 60, { lockedAt: at(10, 15) }))).toEqual([]);
	});

	test('a locked time that cannot hold, and an end that comes too late', () => {
		const lunch = item('lunch', 30, { kind: 'break', lockedAt: at(9, 5) });
		expect(watchAgenda(scheduleDay(day([item('a', 12), lunch], { endsAt: at(9, 40) })), limits)).toEqual([
			{ kind: 'late', item: 'lunch', minutes: 7 },
			{ kind: 'over', item: 'lunch', minutes: 2 },
		]);
	});
});
