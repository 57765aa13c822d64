import { expect, test } from 'vitest';

import { runCommand } from '../../../test/fixtures/command-line.ts';

test('the items follow each other without a gap, and end when the session says', async () => {
	const { code, out } = await runCommand(['agenda', 'half-day', '--start', '13:00', '--json']);
	const { items, ends, over } = JSON.parse(out) as {
		items: { start: string; end: string; title: string; minutes: number }[];
		ends: string;
		over: number;
	};
	expect(code).toBe(0);
	expect(items[0]?.start).toBe('13:00');
	for (const [index, { end }] of items.slice(0, -1).entries()) expect(items[index + 1]?.start).toBe(end);
	// Four hours, as its name says.
	expect([ends, over]).toEqual(['17:00', 0]);
});

test('meetings on different days carry their days', async () => {
	const { out } = await runCommand(['agenda', 'seven-meetings', '--date', '2026-12-01', '--json']);
	const { items, ends } = JSON.parse(out) as { items: { start: string }[]; ends: string };
	expect(items[0]?.start).toBe('2026-12-01T09:00');
	// Six weeks later.
	expect(ends).toBe('2027-01-12T09:45');
});

test('a calendar file is in UTC', async () => {
	const { code, out } = await runCommand([
		...['agenda', 'briefing-90', '--format', 'ics', '--date', '2026-07-01', '--zone', 'Europe/Berlin'],
	]);
	expect(code).toBe(0);
	expect(out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART:20260701T070000Z[\s\S]*END:VCALENDAR\r\n$/);
});

test('none of the ready-made sessions lets the facilitator speak too long, or leaves out a break', async () => {
	for (const session of ['briefing-90', 'half-day', 'full-day', 'seven-meetings'])
		expect((await runCommand(['agenda', session])).err, session).toBe('');
});

test.each([
	[['agenda'], 2, 'The name of a session is missing'],
	[['agenda', 'haf-day'], 1, 'Did you mean half-day?'],
	[['agenda', 'nothing-like-it'], 1, 'Sessions are: '],
	[['agenda', 'half-day', '--start', '25:00'], 2, '"25:00" is not a time of day'],
	[['agenda', 'half-day', '--date', '2026-02-30'], 2, '"2026-02-30" is not a day'],
	[['agenda', 'half-day', '--zone', 'Mars/Olympus'], 2, 'There is no time zone "Mars/Olympus"'],
	[['agenda', 'half-day', '--format', 'pdf'], 2, 'There is no format "pdf"'],
	[['agenda', 'half-day', '--format', 'ics'], 2, 'needs a date and a zone'],
])('%j ends with %i and says why', async (words, code, said) => {
	const result = await runCommand(words);
	expect(result.code).toBe(code);
	expect(result.err).toContain(said);
	expect(result.out).toBe('');
});
