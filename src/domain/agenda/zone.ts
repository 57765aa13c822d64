/** How clock times and instants belong together in one place. Instants are minutes since 1970 in UTC. */
export interface Zone {
	/**
	 * The instant of a clock time. One that a change of the clock skips is as long after the change as it would have
	 * been after midnight; of one that comes twice, the first.
	 *
	 * @param date ISO 8601.
	 * @param clock Minutes after midnight; more than 1440 is on a later day.
	 */
	toInstant(date: string, clock: number): number;
	/** What the clock shows, in minutes after midnight of its own day. */
	toClock(instant: number): number;
}

const MINUTE = 60_000;

/** Where the clock is never changed: for days whose date or place is not known. */
export const plainZone: Zone = {
	toInstant: (date, clock) => Date.parse(date) / MINUTE + clock,
	toClock: (instant) => mod(instant, 1440),
};

/** A zone by its IANA name, as in `Europe/Berlin`. @throws RangeError where there is none of that name. */
export function namedZone(name: string): Zone {
	const format = new Intl.DateTimeFormat('en-GB', {
		timeZone: name,
		calendar: 'iso8601',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
	});
	/** The local date and time at an instant, counted as if it were UTC. */
	const localOf = (instant: number) => {
		const parts = Object.fromEntries(
			format.formatToParts(instant * MINUTE).map(({ type, value }) => [type, Number(value)]),
		) as Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>;
		return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute) / MINUTE;
	};
	return {
		toInstant(date, clock) {
			const wanted = Date.parse(date) / MINUTE + clock;
			// The clock is never changed twice within two days, so that these are all offsets that come into question.
			const offsets = [...new Set([wanted - 1440, wanted + 1440].map((near) => localOf(near) - near))];
			const fits = offsets.map((offset) => wanted - offset).filter((instant) => localOf(instant) === wanted);
			return fits.length > 0 ? Math.min(...fits) : wanted - offsets[0]!;
		},
		toClock: (instant) => mod(localOf(instant), 1440),
	};
}

/** An IANA name; an offset such as `+02:00` is none, as it knows no change of the clock. */
export function isZone(name: string): boolean {
	if (!/^[A-Z]/i.test(name)) return false;
	try {
		namedZone(name);
		return true;
	} catch {
		return false;
	}
}

function mod(value: number, by: number): number {
	return ((value % by) + by) % by;
}
