import type { RunStatus } from './read-run.ts';
import type { Deed, RunDocument } from './run-document.ts';
import { standingEvents } from './tally-events.ts';

/**
 * A run with one more deed. Where a clock was put back, the deed happens at the instant of the one before: time
 * never goes backwards.
 */
export function append(run: RunDocument, deed: Deed, at: number): RunDocument {
	return { ...run, events: [...run.events, { ...deed, at: Math.max(at, lastAt(run)) }] };
}

/** The instant of the last deed. */
export function lastAt({ events }: RunDocument): number {
	return events.at(-1)?.at ?? -Infinity;
}

/** What "next" means now; nothing where nothing comes after what is on. */
export function nextDeed({ next }: RunStatus): Deed | undefined {
	return next && { kind: 'next', to: next.item.id };
}

/** What "back" means now: the last item before this one that was on. */
export function backDeed({ items, on }: RunStatus): Deed | undefined {
	const before = on && items.slice(0, items.indexOf(on)).findLast(({ state }) => state === 'done');
	return before && { kind: 'back', to: before.item.id };
}

/** What the pause key means now. */
export function pauseDeed({ phase }: RunStatus): Deed | undefined {
	if (phase === 'on') return { kind: 'paused' };
	return phase === 'paused' ? { kind: 'resumed' } : undefined;
}

/** The deed that "undo" takes back; nothing is before the start. */
export function lastDeed({ events }: RunDocument): Deed | undefined {
	const standing = standingEvents(events);
	return standing.length > 1 ? standing.at(-1) : undefined;
}
