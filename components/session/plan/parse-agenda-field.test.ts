import { describe, expect, it } from 'vitest';

import {
	orEmpty,
	parseClock,
	parseClockOf,
	parseDay,
	parseMinutes,
	parsePeople,
	parseZone,
} from './parse-agenda-field.ts';

const good = (value: unknown) => ({ ok: true, value });
const bad = (fault: string, next: string) => ({ ok: false, faults: [{ place: 'Here', fault, next }] });

describe('a time of day', () => {
	it.each([
		['09:00', 540],
		['9.30', 570],
		['9h05', 545],
		['9', 540],
		[' 0:00 ', 0],
		['23:59', 1439],
	])('“%s” is %d minutes after midnight', (text, value) => {
		expect(parseClock(text, 'Here')).toEqual(good(value));
	});

	it.each(['24:00', '9:60', '9:5', '9:', '-1', '0930', '9 am', 'noon', '9:00:00'])(
		'“%s” is refused',
		(text) => {
			expect(parseClock(text, 'Here')).toEqual(bad(`“${text}” is not a time of day`, 'Write it as 09:00.'));
		},
	);
	it('is asked for where nothing stands', () => {
		expect(parseClock(' ', 'Here')).toEqual(bad('it is empty', 'Write it as 09:00.'));
	});

	it('is on the next day where the day has not started yet', () => {
		const parse = parseClockOf({ startsAt: 22 * 60 });
		expect(parse('0:30', 'Here')).toEqual(good(1470));
		expect(parse('21:59', 'Here')).toEqual(good(2759));
		expect(parse('22', 'Here')).toEqual(good(1320));
		expect(parse('25', 'Here')).toEqual(bad('“25” is not a time of day', 'Write it as 09:00.'));
	});
});

describe('a number', () => {
	it('of minutes is whole, from none to a day', () => {
		for (const [text, value] of [
			['0', 0],
			[' 45 ', 45],
			['1440', 1440],
		] as const)
			expect(parseMinutes(text, 'Here')).toEqual(good(value));
		const next = 'Write a whole number from 0 to 1440.';
		for (const text of ['1441', '-5', '7.5', '1e2', 'ten', '00045'])
			expect(parseMinutes(text, 'Here')).toEqual(bad(`“${text}” is not a number of minutes`, next));
		expect(parseMinutes('', 'Here')).toEqual(bad('it is empty', next));
	});

	it('of people is whole, and at least one', () => {
		expect(parsePeople('1', 'Here')).toEqual(good(1));
		expect(parsePeople('10000', 'Here')).toEqual(good(10_000));
		for (const text of ['0', '10001', '12.5', '-3', 'a dozen'])
			expect(parsePeople(text, 'Here')).toEqual(
				bad(`“${text}” is not a number of people`, 'Write a whole number from 1 to 10000.'),
			);
	});
});

describe('a day', () => {
	it.each(['2026-12-01', '2028-02-29'])('%s is one', (text) => {
		expect(parseDay(` ${text} `, 'Here')).toEqual(good(text));
	});
	it.each(['2026-02-30', '2027-02-29', '2026-13-01', '2026-00-10', '1.12.2026', '2026-1-1', '', 'today'])(
		'“%s” is none',
		(text) => {
			expect(parseDay(text, 'Here')).toEqual(bad(`“${text}” is not a day`, 'Write it as 2026-12-01.'));
		},
	);
});

it('a time zone is known by its IANA name; an offset knows no change of the clock', () => {
	expect(parseZone(' Europe/Berlin ', 'Here')).toEqual(good('Europe/Berlin'));
	for (const text of ['+02:00', 'Mars/Olympus', ''])
		expect(parseZone(text, 'Here')).toEqual(
			bad(`there is no time zone “${text}”`, 'Write it as Europe/Berlin.'),
		);
});

it('what may be empty is nothing known, not zero; what is wrong is still refused', () => {
	expect(orEmpty(parsePeople)('  ', 'Here')).toEqual(good(''));
	expect(orEmpty(parseMinutes)('0', 'Here')).toEqual(good(0));
	expect(orEmpty(parseZone)('Mars', 'Here')).toMatchObject({ ok: false });
});
