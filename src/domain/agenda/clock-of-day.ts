import type { AgendaDay } from './agenda.ts';

/**
 * A clock time that somebody names for a day, to the minutes after midnight that the day keeps: one before its start
 * is on the next day, as for a session into the night.
 *
 * @param clock What the clock shows, 0 to 1439.
 */
export function clockOfDay({ startsAt }: Pick<AgendaDay, 'startsAt'>, clock: number): number {
	return clock < startsAt ? clock + 1440 : clock;
}
