import type { AgendaDay, AgendaItem } from './agenda.ts';
import { plainZone, type Zone } from './zone.ts';

/** An item and when it happens. Instants are minutes since 1970 in UTC. */
export interface Slot {
	readonly item: AgendaItem;
	readonly start: number;
	readonly end: number;
	/** Free minutes before it, because its time is locked. */
	readonly gap: number;
	/** Minutes by which it begins after its locked time, because what comes before takes longer. */
	readonly late: number;
}

export interface DaySchedule {
	readonly day: AgendaDay;
	/** What its clocks follow: of a day without a date, a clock that is never changed. */
	readonly zone: Zone;
	readonly slots: readonly Slot[];
	/** The instant at which the last item ends; of a day without items, at which it begins. */
	readonly ends: number;
	/** Minutes after the time at which the day should be over; negative: minutes that are left. None: no such time. */
	readonly over?: number;
}

/** A day that has no date lies on some day on which no clock is changed. */
const SOME_DAY = '2001-01-01';

/**
 * When each item of a day happens. Each begins when the one before ends; a locked one waits for its time, and where
 * its time is past it begins late: nothing is shortened in silence, and time never goes backwards.
 */
export function scheduleDay(day: AgendaDay, zone: Zone = plainZone): DaySchedule {
	const date = day.date ?? SOME_DAY;
	const place = day.date ? zone : plainZone;
	let now = place.toInstant(date, day.startsAt);
	const slots = day.items.map((item): Slot => {
		const locked = item.lockedAt === undefined ? now : place.toInstant(date, item.lockedAt);
		const start = Math.max(now, locked);
		const slot = { item, start, end: start + item.minutes, gap: start - now, late: start - locked };
		now = slot.end;
		return slot;
	});
	if (day.endsAt === undefined) return { day, zone: place, slots, ends: now };
	return { day, zone: place, slots, ends: now, over: now - place.toInstant(date, day.endsAt) };
}
