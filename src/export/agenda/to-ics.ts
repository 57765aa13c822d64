import ical from 'ical-generator';

import type { AgendaDocument } from '#domain/agenda/agenda.ts';
import { scheduleDay } from '#domain/agenda/schedule-day.ts';
import type { Zone } from '#domain/agenda/zone.ts';

import { titleOfAgenda, titleOfDay, titleOfItem } from './words.ts';

type IcsAgenda = Pick<AgendaDocument, 'id' | 'title' | 'days' | 'place'>;

/**
 * An agenda as a calendar file, one event an item. Times are in UTC, which every calendar shows in its own zone and
 * none has to know a rule for. The same agenda gives the same bytes.
 *
 * @param agenda All its days have a date.
 */
export function toIcs(agenda: IcsAgenda, zone: Zone): string {
	const calendar = ical({
		name: toLine(titleOfAgenda(agenda)),
		prodId: { company: 'Press Two', product: 'agenda', language: 'EN' },
	});
	for (const [index, day] of agenda.days.entries()) {
		for (const { item, start, end } of scheduleDay(day, zone).slots) {
			calendar.createEvent({
				// The same item keeps its id when it moves, so that a calendar moves it too.
				id: `${encodeURIComponent(agenda.id)}-${encodeURIComponent(item.id)}@press-two`,
				// Required by the format. The clock would make every file another one.
				stamp: new Date(start * 60_000),
				start: new Date(start * 60_000),
				// The format wants an end that is later; without one, an event takes no time.
				...(end > start && { end: new Date(end * 60_000) }),
				summary: toText(titleOfItem(item)),
				...(agenda.place && { location: toText(agenda.place) }),
				...(agenda.days.length > 1 && { description: toText(titleOfDay(day, index)) }),
			});
		}
	}
	return `${calendar.toString()}\r\n`;
}

/** Without the control characters that no text of the format may have. The package escapes the rest. */
function toText(text: string): string {
	return text.replace(/[^\P{Cc}\t\r\n]/gu, '');
}

/** The package escapes what an event says, not what the calendar is called. */
function toLine(text: string): string {
	return toText(text)
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\s+/g, ' ');
}
