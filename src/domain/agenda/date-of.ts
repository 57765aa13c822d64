import type { Zone } from './zone.ts';

const MINUTE = 60_000;

/** The date in a place, in ISO 8601, at an instant in minutes since 1970: the one whose clock time is that instant. */
export function dateOf(minute: number, zone: Zone): string {
	const clock = zone.toClock(minute);
	const days = [-1440, 0, 1440].map((away) => new Date((minute + away) * MINUTE).toISOString().slice(0, 10));
	const distance = (date: string) => Math.abs(zone.toInstant(date, clock) - minute);
	return days.reduce((best, date) => (distance(date) < distance(best) ? date : best));
}
