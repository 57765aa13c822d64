import { expect, test } from 'vitest';

import { agendaDocument, agendaItem } from '../../../test/fixtures/agendas.ts';
import { readCalendar } from '../../../test/fixtures/calendars.ts';
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

test('a zone moves no clock of a day without a date', async () => {
	const { out } = await runCommand(['agenda', 'half-day', '--zone', 'Europe/Berlin', '--json']);
	expect(JSON.parse(out)).toMatchObject({ ends: '13:00' });
});

test('a calendar file is in UTC', async () => {
	const { code, out } = await runCommand([
		...['agenda', 'briefing-90', '--format', 'ics', '--date', '2026-07-01', '--zone', 'Europe/Berlin'],
	]);
	expect(code).toBe(0);
	expect(out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART:20260701T070000Z[\s\S]*END:VCALENDAR\r\n$/);
});

test('two days of one session are two sets of events, and the same day again is the same set', async () => {
	const idsOn = async (date: string) => {
		const words = ['agenda', 'half-day', '--date', date, '--zone', 'Europe/Berlin', '--format', 'ics'];
		return readCalendar((await runCommand(words)).out).events.map(({ uid }) => uid);
	};
	const first = await idsOn('2026-12-01');
	expect(first).toHaveLength(22);
	expect(await idsOn('2026-12-01')).toEqual(first);
	expect((await idsOn('2026-12-08')).filter((uid) => first.includes(uid))).toEqual([]);
});

test('another library reads the calendar file of weekly meetings over the change of the clock', async () => {
	const words = ['agenda', 'seven-meetings', '--date', '2026-10-20', '--zone', 'Europe/Berlin'];
	const { events } = readCalendar((await runCommand([...words, '--format', 'ics'])).out);
	const { items } = JSON.parse((await runCommand([...words, '--json'])).out) as {
		items: { title: string }[];
	};
	expect(events.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
	// At nine in Berlin: seven in UTC until 24 October, eight from the 25th. The 45 minutes are in the session's summary.
	const meetings = [...Map.groupBy(events, ({ about }) => about).values()];
	expect(meetings.map((meeting) => [meeting[0]!.starts, meeting.at(-1)!.ends])).toEqual([
		['2026-10-20T07:00:00.000Z', '2026-10-20T07:45:00.000Z'],
		['2026-10-27T08:00:00.000Z', '2026-10-27T08:45:00.000Z'],
		['2026-11-03T08:00:00.000Z', '2026-11-03T08:45:00.000Z'],
		['2026-11-10T08:00:00.000Z', '2026-11-10T08:45:00.000Z'],
		['2026-11-17T08:00:00.000Z', '2026-11-17T08:45:00.000Z'],
		['2026-11-24T08:00:00.000Z', '2026-11-24T08:45:00.000Z'],
		['2026-12-01T08:00:00.000Z', '2026-12-01T08:45:00.000Z'],
	]);
	expect(new Set(events.map(({ uid }) => uid)).size).toBe(items.length);
});

test('none of the ready-made sessions lets the facilitator speak too long, or leaves out a break', async () => {
	for (const session of ['briefing-90', 'half-day', 'full-day', 'seven-meetings'])
		expect((await runCommand(['agenda', session])).err, session).toBe('');
});

const piped = (words: string[], document: object = agendaDocument) =>
	runCommand(['agenda', '-', ...words], { input: [JSON.stringify(document)] });

test('an exported agenda is read as well as a session', async () => {
	const { code, out } = await piped(['--json']);
	expect(code).toBe(0);
	expect(JSON.parse(out)).toEqual({
		items: [
			{ start: '2026-12-01T09:00', end: '2026-12-01T09:10', title: 'Welcome', minutes: 10 },
			{ start: '2026-12-01T09:10', end: '2026-12-01T09:22', title: 'The story', minutes: 12 },
			{ start: '2026-12-01T09:22', end: '2026-12-01T09:47', title: 'Solved or not', minutes: 25 },
			{ start: '2026-12-01T10:00', end: '2026-12-01T10:15', title: 'Coffee', minutes: 15 },
		],
		ends: '2026-12-01T10:15',
		over: 0,
	});
});

test('what is after midnight carries the next day, and its clock begins again', async () => {
	const items = [
		agendaItem('work', { minutes: 120 }),
		agendaItem('close', { minutes: 30, lockedAt: 24 * 60 + 30 }),
	];
	const days = [{ title: 'Night', date: '2026-12-31', startsAt: 22 * 60, endsAt: 25 * 60, items }];
	const night = { ...agendaDocument, days };
	expect(JSON.parse((await piped(['--json'], night)).out)).toEqual({
		items: [
			{ start: '2026-12-31T22:00', end: '2027-01-01T00:00', title: 'work', minutes: 120 },
			{ start: '2027-01-01T00:30', end: '2027-01-01T01:00', title: 'close', minutes: 30 },
		],
		ends: '2027-01-01T01:00',
		over: 0,
	});
	expect((await piped(['--format', 'md'], night)).out).toContain(
		'| 00:30 (fixed) | 30 | All together | **close** |',
	);
});

test('a run sheet has one line a step, with what to bring and the notes', async () => {
	const { out } = await piped(['--format', 'run-sheet']);
	expect(out.split('\n')).toEqual([
		'Morning, Tuesday 1 December 2026',
		'09:00   10 min  Facilitator   Welcome',
		'                              Note: Doors open at 08:45',
		'09:10   12 min  Facilitator   The story',
		'09:22   25 min  In pairs      Solved or not',
		'                              Bring: Worksheet: 10',
		'                              Bring: Cards: 36',
		'                              Bring: Flip chart: 1',
		'09:22   15 min  In pairs        Sort the cards.',
		'09:37   10 min  All together    Compare.',
		'10:00   15 min  All together  Coffee',
		'10:15  end',
		'',
	]);
});

test('materials are reckoned for as many as come, and are not nothing where nobody knows', async () => {
	const { people: _, ...open } = agendaDocument;
	expect((await piped(['--format', 'materials'], open)).out).toBe(
		'   ?  Worksheet, 1 a person  (Solved or not)\n' +
			'   ?  Cards, 12 a group of four  (Solved or not)\n' +
			'   1  Flip chart  (Solved or not)\n',
	);
	expect((await piped(['--format', 'materials', '--people', '4'], open)).out).toContain('  12  Cards  (');
});

test('Markdown has both', async () => {
	const { out } = await piped(['--format', 'md']);
	expect(out).toContain('# A morning on one plan\n\nRoom 4, 10 participants, times in Europe/Berlin\n');
	expect(out).toContain('| 10:00 (fixed) | 15 | All together | **Coffee** |  |  |');
	expect(out).toContain('| 36 | Cards | Cards, 12 a group of four | Solved or not |');
});

test('a file that is no agenda is refused', async () => {
	const { code, err, out } = await piped([], { ...agendaDocument, zone: 'Nowhere' });
	expect([code, out]).toEqual([1, '']);
	expect(err).toContain('standard input: zone: there is no time zone of this name.');
});

test.each([
	[['agenda', 'mine.json', '--start', '10:00'], 2, '--start is for sessions'],
	[['agenda', 'missing.json'], 1, 'there is no such file'],
	[['agenda', 'half-day', '--people', '0'], 2, '"0" is not a number of people'],
	[['agenda'], 2, 'The name of a session or of a file is missing'],
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
