import type { AgendaDay, AgendaDocument } from '../agenda/agenda.ts';
import { dateOf } from '../agenda/date-of.ts';
import type { Zone } from '../agenda/zone.ts';
import type { RunDocument } from './run-document.ts';

const MINUTE = 60_000;

/** Whether the clock times of the agenda hold, or all are moved so that the day begins now. */
export type ClockTimes = 'kept' | 'moved';

/** What a run begins with. */
export interface RunStart {
	/** Of the new run. */
	readonly id: string;
	readonly agenda: AgendaDocument;
	/** Which of its days, counted from 0. */
	readonly day: number;
	/** IANA name of the zone of the place. */
	readonly zone: string;
	readonly times: ClockTimes;
}

/** A run that begins now, in milliseconds since 1970. @param zone That of `start.zone`. */
export function startRun(start: RunStart, zone: Zone, now: number): RunDocument {
	const { id, agenda, day, times } = start;
	const minute = Math.floor(now / MINUTE);
	const date = dateOf(minute, zone);
	const shift = times === 'moved' ? zone.toClock(minute) - agenda.days[day]!.startsAt : 0;
	return {
		format: 'press-two/run',
		formatVersion: 1,
		id,
		agenda,
		day,
		date,
		shift,
		zone: start.zone,
		events: [{ kind: 'started', at: now }],
	};
}

/** Who begins within this many minutes of the planned time means that time. */
const NEAR = 60;

/** Which clock times somebody means who begins now. */
export function guessTimes(day: AgendaDay, zone: Zone, now: number): ClockTimes {
	const minute = Math.floor(now / MINUTE);
	const planned = zone.toInstant(dateOf(minute, zone), day.startsAt);
	return Math.abs(minute - planned) <= NEAR ? 'kept' : 'moved';
}

/** The day that is run, with its date and with the clock times that hold. */
export function dayOfRun({ agenda, day: index, date, shift }: RunDocument): AgendaDay {
	const day = agenda.days[index]!;
	return {
		...day,
		date,
		startsAt: day.startsAt + shift,
		...(day.endsAt !== undefined && { endsAt: day.endsAt + shift }),
		items: day.items.map((item) =>
			item.lockedAt === undefined ? item : { ...item, lockedAt: item.lockedAt + shift },
		),
	};
}
