import type { Zone } from '../agenda/zone.ts';
import { lastAt } from './deeds.ts';
import { readRun } from './read-run.ts';
import type { ReplanPolicy } from './replan-policy.ts';
import type { RunDocument } from './run-document.ts';

/**
 * When a run was over that nobody ended: the end that was expected at its last deed. None while it may still be on.
 *
 * @param zone That of `run.zone`.
 * @param now Milliseconds since 1970.
 * @returns The same.
 */
export function forgottenEnd(
	run: RunDocument,
	zone: Zone,
	now: number,
	{ minutes }: ReplanPolicy['forgotten'],
): number | undefined {
	const { phase, end } = readRun(run, zone, lastAt(run));
	return phase !== 'ended' && now - end >= minutes * 60_000 ? end : undefined;
}
