import type { AgendaDocument } from './agenda.ts';
import { type DaySchedule, scheduleDay } from './schedule-day.ts';
import { namedZone, plainZone, type Zone } from './zone.ts';

/** The zone of an agenda; where it names none, a clock that is never changed. */
export function zoneOf({ zone }: Pick<AgendaDocument, 'zone'>): Zone {
	return zone === undefined ? plainZone : namedZone(zone);
}

/** When everything happens, day by day. */
export function scheduleAgenda(agenda: AgendaDocument, zone: Zone = zoneOf(agenda)): DaySchedule[] {
	return agenda.days.map((day) => scheduleDay(day, zone));
}
