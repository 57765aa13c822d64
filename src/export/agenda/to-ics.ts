import ical from 'ical-generator';

import type { Agenda } from '#domain/agenda/agenda.ts';
import { scheduleDay } from '#domain/agenda/schedule-day.ts';
import { type Zone } from '#domain/agenda/zone.ts';

/**
 * An agenda as a calendar file, one event an item. Times are in UTC, which every calendar shows in its own zone and
 * none has to know a rule for. The same agenda gives the same bytes.
 *
 * @param agenda All its days have a date.
 */
export function toIcs(agenda: Agenda, zone: Zone): string {
	const calendar = ical({
		name: toLine(agenda.title),
		prodId: { company: 'Press Two', product: 'agenda', language: 'EN' },
	});
	for (const [dayIndex, day] of agenda.days.entries()) {
		for (const { item, start, end } of scheduleDay(day, zone).slots) {
			calendar.createEvent({
				id: `${agenda.id}-${dayIndex + 1}-${item.id}@press-two`,
				// Required by the format. The clock would make every file another one.
				stamp: new Date(start * 60_000),
				start: new Date(start * 60_000),
				end: new Date(end * 60_000),
				summary: item.title,
				...(agenda.days.length > 1 && { description: day.title }),
			});
		}
	}
	return `${calendar.toString()}\r\n`;
}

/** The package escapes what an event says, not what the calendar is called. */
function toLine(text: string): string {
	return text.replace(/[\\;,]/g, '\\$&').replace(/\s+/g, ' ');
}
