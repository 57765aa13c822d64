import { expect, test } from 'vitest';

import type { Agenda } from '#domain/agenda/agenda.ts';
import { namedZone } from '#domain/agenda/zone.ts';

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
