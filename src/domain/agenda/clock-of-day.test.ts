import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { agendaItem } from '../../../test/fixtures/agendas.ts';
import type { AgendaDay } from './agenda.ts';
import { clockOfDay } from './clock-of-day.ts';
import { editAgenda } from './edit-agenda.ts';
import { scheduleDay } from './schedule-day.ts';
import { namedZone } from './zone.ts';

const at = (hours: number, minutes = 0) => 60 * hours + minutes;
const evening = { startsAt: at(22) };

test('a time before the start is on the next day; the start itself and what is later is on the same', () => {
	expect(clockOfDay(evening, at(0, 30))).toBe(at(24, 30));
	expect(clockOfDay(evening, at(21, 59))).toBe(at(45, 59));
	expect(clockOfDay(evening, at(22))).toBe(at(22));
	expect(clockOfDay(evening, at(23, 59))).toBe(at(23, 59));
	expect(clockOfDay({ startsAt: 0 }, 0)).toBe(0);
});

describe('a session from 22:00 to 01:00 with a fixed time at 00:30', () => {
	const zone = namedZone('Europe/Berlin');
	const night = (minutes: number): AgendaDay => ({
		title: 'Night',
		date: '2026-12-01',
		startsAt: at(22),
		endsAt: clockOfDay(evening, at(1)),
		items: [
			agendaItem('work', { minutes, range: { least: 60, usual: minutes, most: 180 } }),
			agendaItem('close', { minutes: 30, lockedAt: clockOfDay(evening, at(0, 30)) }),
		],
	});

	test('waits for it, and ends in time', () => {
		const { slots, ends, over } = scheduleDay(night(120), zone);
		// From 21:00 in UTC to 23:00; half an hour is free, and the last item is from 23:30 to midnight.
		expect(slots[1]).toMatchObject({ start: Date.UTC(2026, 11, 1, 23, 30) / 60_000, gap: 30, late: 0 });
		expect([zone.toClock(slots[1]!.start), zone.toClock(ends), over]).toEqual([at(0, 30), at(1), 0]);
	});

	test('says how late it is, and is made to fit', () => {
		const long = night(170);
		expect(scheduleDay(long, zone)).toMatchObject({ over: 20, slots: [{}, { gap: 0, late: 20 }] });
		const agenda = {
			format: 'press-two/agenda',
			formatVersion: 1,
			id: 'a',
			title: '',
			days: [long],
		} as const;
		const [fitted] = editAgenda({ ...agenda, zone: 'Europe/Berlin' }, { kind: 'fitDay', day: 0 }).days;
		expect(fitted!.items.map(({ minutes }) => minutes)).toEqual([150, 30]);
	});
});

test('whatever time is named, time never goes backwards, and it holds or its lateness is told', () => {
	const clock = fc.integer({ min: 0, max: 1439 });
	const parts = fc.array(fc.tuple(fc.integer({ min: 0, max: 240 }), fc.option(clock)), { maxLength: 12 });
	// On the second and the third, clocks in Berlin change in the night after and on the day itself.
	const dates = fc.constantFrom('2026-12-01', '2026-10-24', '2026-03-29');
	const zone = namedZone('Europe/Berlin');
	fc.assert(
		fc.property(dates, clock, parts, (date, startsAt, drawn) => {
			const items = drawn.map(([minutes, named], index) =>
				agendaItem(`i${index}`, {
					minutes,
					...(named !== null && { lockedAt: clockOfDay({ startsAt }, named) }),
				}),
			);
			let before = zone.toInstant(date, startsAt);
			for (const { start, end, late, item } of scheduleDay({ title: '', date, startsAt, items }, zone)
				.slots) {
				expect(start).toBeGreaterThanOrEqual(before);
				expect(late).toBeGreaterThanOrEqual(0);
				if (item.lockedAt !== undefined) expect(start - late).toBe(zone.toInstant(date, item.lockedAt));
				before = end;
			}
		}),
	);
});

test('the first item can be fixed at any time of day, and is never late', () => {
	const clock = fc.integer({ min: 0, max: 1439 });
	fc.assert(
		fc.property(clock, clock, (startsAt, named) => {
			const items = [agendaItem('a', { lockedAt: clockOfDay({ startsAt }, named) })];
			const [slot] = scheduleDay({ title: '', startsAt, items }).slots;
			// As long after the start as a clock that goes round needs from one to the other.
			expect([slot!.gap, slot!.late]).toEqual([(named - startsAt + 1440) % 1440, 0]);
		}),
	);
});
