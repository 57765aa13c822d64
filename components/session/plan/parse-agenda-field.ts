import { agendaSizes } from '#domain/agenda/agenda-sizes.ts';
import type { AgendaDay } from '#domain/agenda/agenda.ts';
import { clockOfDay } from '#domain/agenda/clock-of-day.ts';
import { isZone } from '#domain/agenda/zone.ts';
import type { Parsed } from '#errors/fault.ts';

import type { ParseField } from '../../assessment/plan/parse-field.ts';

/** A clock time as `09:00`, `9.30` or `9`, to minutes after midnight. */
export const parseClock: ParseField<number> = (text, place) => {
	const [, hours, minutes = '0'] = /^(\d{1,2})(?:[:.h](\d{2}))?$/.exec(text.trim()) ?? [];
	const clock = 60 * Number(hours) + Number(minutes);
	if (hours !== undefined && Number(minutes) < 60 && clock < 1440) return { ok: true, value: clock };
	return refuse(
		place,
		text.trim() === '' ? 'it is empty' : `“${text.trim()}” is not a time of day`,
		'Write it as 09:00.',
	);
};

/** The same for something in a day, which may be after midnight. */
export function parseClockOf(day: Pick<AgendaDay, 'startsAt'>): ParseField<number> {
	return (text, place) => {
		const parsed = parseClock(text, place);
		return parsed.ok ? { ok: true, value: clockOfDay(day, parsed.value) } : parsed;
	};
}

export const parseMinutes: ParseField<number> = (text, place) => {
	const typed = text.trim();
	if (/^\d{1,4}$/.test(typed) && Number(typed) <= agendaSizes.minutes)
		return { ok: true, value: Number(typed) };
	const fault = typed === '' ? 'it is empty' : `“${typed}” is not a number of minutes`;
	return refuse(place, fault, `Write a whole number from 0 to ${agendaSizes.minutes}.`);
};

export const parsePeople: ParseField<number> = (text, place) => {
	const typed = text.trim();
	const people = /^\d{1,5}$/.test(typed) ? Number(typed) : 0;
	if (people >= 1 && people <= agendaSizes.people) return { ok: true, value: people };
	return refuse(
		place,
		`“${typed}” is not a number of people`,
		`Write a whole number from 1 to ${agendaSizes.people}.`,
	);
};

export const parseZone: ParseField<string> = (text, place) => {
	const typed = text.trim();
	if (isZone(typed)) return { ok: true, value: typed };
	return refuse(place, `there is no time zone “${typed}”`, 'Write it as Europe/Berlin.');
};

export const parseDay: ParseField<string> = (text, place) => {
	const typed = text.trim();
	if (
		/^\d{4}-\d\d-\d\d$/.test(typed) &&
		!Number.isNaN(Date.parse(typed)) &&
		new Date(typed).toISOString().startsWith(typed)
	)
		return { ok: true, value: typed };
	return refuse(place, `“${typed}” is not a day`, 'Write it as 2026-12-01.');
};

/** What may be left empty: then the value is empty text, and the agenda does not have it. */
export function orEmpty<T extends string | number>(parse: ParseField<T>): ParseField<T | ''> {
	return (text, place) => (text.trim() === '' ? { ok: true, value: '' } : parse(text, place));
}

function refuse(place: string, fault: string, next: string): Parsed<never> {
	return { ok: false, faults: [{ place, fault, next }] };
}
