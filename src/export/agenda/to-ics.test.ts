import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Agenda, AgendaItem } from '#domain/agenda/agenda.ts';
import { namedZone } from '#domain/agenda/zone.ts';

import { readCalendar } from '../../../test/fixtures/calendars.ts';
import { toIcs } from './to-ics.ts';

const item = (id: string, title: string, minutes: number) =>
	({ id, title, kind: 'talk', who: 'all', minutes, materials: [] }) as const;
const agenda: Agenda = {
	id: 'half-day',
	title: 'Half day; with "quotes", and \\ more',
	days: [
		{
			title: 'Day',
			date: '2026-12-01',
			startsAt: 540,
			items: [item('1.1', 'Welcome, all; and\nwhat follows', 20), item('1.2', 'ü'.repeat(80), 25)],
		},
	],
};

/** Lines as RFC 5545 §3.1 joins them again. */
const linesOf = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n');

test('events are in UTC: nine o’clock in Berlin in December is eight', () => {
	const lines = linesOf(toIcs(agenda, namedZone('Europe/Berlin')));
	expect(lines.filter((line) => /^DT(START|END):/.test(line))).toEqual([
		'DTSTART:20261201T080000Z',
		'DTEND:20261201T082000Z',
		'DTSTART:20261201T082000Z',
		'DTEND:20261201T084500Z',
	]);
});

test('words are escaped as RFC 5545 wants them, and no line is longer than 75 bytes', () => {
	const ics = toIcs(agenda, namedZone('Europe/Berlin'));
	expect(linesOf(ics)).toContain('SUMMARY:Welcome\\, all\\; and\\nwhat follows');
	expect(linesOf(ics)).toContain('X-WR-CALNAME:Half day\\; with "quotes"\\, and \\\\ more');
	for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
});

test('each event has an id of its own, and the same agenda gives the same bytes', () => {
	const ics = toIcs(agenda, namedZone('Europe/Berlin'));
	const ids = linesOf(ics).filter((line) => line.startsWith('UID:'));
	expect(new Set(ids).size).toBe(2);
	expect(toIcs(agenda, namedZone('Europe/Berlin'))).toBe(ics);
});

describe('read by another library', () => {
	const berlin = namedZone('Europe/Berlin');

	test('a weekend on which clocks change has the right instants', () => {
		const weekend: Agenda = {
			id: 'autumn',
			title: 'Autumn; two days, and a night 🎉',
			days: [
				{ title: 'Saturday', date: '2026-10-24', startsAt: 540, items: [item('a', 'Welcome', 30)] },
				{
					title: '',
					date: '2026-10-25',
					startsAt: 90,
					items: [
						item('b', 'Until the change', 90),
						item('c', 'Hour that comes twice', 60),
						{ ...item('d', 'At four', 30), lockedAt: 240 },
					],
				},
				{ title: 'Monday', date: '2026-10-26', startsAt: 540, items: [item('e e', 'Review', 45)] },
			],
		};
		const { name, events } = readCalendar(toIcs(weekend, berlin));
		expect(name).toBe('Autumn; two days, and a night 🎉');
		// At 01:00 UTC on the 25th, clocks in Berlin go from 03:00 back to 02:00: two hours before UTC, then one.
		expect(events.map(({ uid, about, starts, ends }) => [uid, about, starts, ends])).toEqual([
			['autumn-a@press-two', 'Saturday', '2026-10-24T07:00:00.000Z', '2026-10-24T07:30:00.000Z'],
			['autumn-b@press-two', 'Day 2', '2026-10-24T23:30:00.000Z', '2026-10-25T01:00:00.000Z'],
			['autumn-c@press-two', 'Day 2', '2026-10-25T01:00:00.000Z', '2026-10-25T02:00:00.000Z'],
			['autumn-d@press-two', 'Day 2', '2026-10-25T03:00:00.000Z', '2026-10-25T03:30:00.000Z'],
			['autumn-e%20e@press-two', 'Monday', '2026-10-26T08:00:00.000Z', '2026-10-26T08:45:00.000Z'],
		]);
	});

	/** One event with these words. */
	const eventWith = (title: string, place: string) => {
		const day = { title: '', date: '2026-12-01', startsAt: 540, items: [item('a', title, 20)] };
		return readCalendar(toIcs({ id: 'x', title, place, days: [day] }, berlin)).events[0]!;
	};

	test('words are what was written, in whichever letters', () => {
		const title = 'Ask, listen; decide \\ write\nDESCRIPTION:no “field” of its own 👩‍👩‍👧 שלום, عالم; ٢';
		const place = 'غرفة ٤, 2nd floor; left\nEND:VEVENT';
		expect(eventWith(title, place)).toMatchObject({ title, place, about: null });
	});

	test('so are any others, wherever their lines are folded', () => {
		const signs = [
			'a',
			'n',
			'N',
			',',
			';',
			':',
			'\\',
			'"',
			'^',
			'\n',
			' ',
			'\t',
			'é',
			'ש',
			'\u202E',
			'🎉',
			'\u2028',
		];
		const words = fc
			.array(fc.constantFrom(...signs), { maxLength: 150 })
			.map((parts) => `[${parts.join('')}]`);
		fc.assert(
			fc.property(words, words, (title, place) => {
				expect(eventWith(title, place)).toMatchObject({ title, place });
			}),
		);
	});

	test('signs that no calendar may hold are left out, and a line of another system ends as ours', () => {
		const title = 'A\u0000\u0007 plan\f\u007F\r\nin two';
		expect(eventWith(title, title)).toMatchObject({ title: 'A plan\nin two', place: 'A plan\nin two' });
	});

	test('an event keeps its id when its item is moved, renamed and made longer', () => {
		const idsOf = (...items: AgendaItem[]) => {
			const day = { title: 'Day', date: '2026-12-01', startsAt: 540, items };
			return readCalendar(toIcs({ id: 'x', title: '', days: [day] }, berlin)).events.map(({ uid }) => uid);
		};
		expect(idsOf(item('a', 'A', 10), item('b', 'B', 10))).toEqual(['x-a@press-two', 'x-b@press-two']);
		expect(idsOf(item('b', 'Not B', 25), item('a', 'A', 10))).toEqual(['x-b@press-two', 'x-a@press-two']);
	});
});

test('what takes no time has a start alone: an end must be later', () => {
	const day = { title: '', date: '2026-12-01', startsAt: 540, items: [item('a', 'Doors open', 0)] };
	const ics = toIcs({ id: 'x', title: '', days: [day] }, namedZone('Europe/Berlin'));
	expect(linesOf(ics).filter((line) => line.startsWith('DT'))).toEqual([
		'DTSTAMP:20261201T080000Z',
		'DTSTART:20261201T080000Z',
	]);
	expect(readCalendar(ics).events[0]).toMatchObject({
		starts: '2026-12-01T08:00:00.000Z',
		ends: '2026-12-01T08:00:00.000Z',
	});
});
