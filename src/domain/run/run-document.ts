import type { AgendaDocument } from '../agenda/agenda.ts';
import type { HandCount } from '../deck/hand-count.ts';

/** What is done to one item when the rest of the day is planned again. */
export interface ItemChange {
	/** Id of the item. */
	readonly item: string;
	/** What it has now, whole, 0 or more; of one that is skipped, what it had. */
	readonly minutes: number;
	readonly skipped?: true;
}

/** Something that was done while a session was run. */
export type Deed =
	| { readonly kind: 'started' }
	/** `to` is the item that is on from now; two windows that both say so mean one deed. */
	| { readonly kind: 'next'; readonly to: string }
	| { readonly kind: 'back'; readonly to: string }
	/** Another step of what is on, counted from 0. */
	| { readonly kind: 'stepped'; readonly item: string; readonly step: number }
	| { readonly kind: 'paused' }
	| { readonly kind: 'resumed' }
	/** An item has more minutes, or, with a minus, fewer. */
	| { readonly kind: 'extended'; readonly item: string; readonly minutes: number }
	/** A proposal was accepted. */
	| { readonly kind: 'replanned'; readonly changes: readonly ItemChange[] }
	| { readonly kind: 'noted'; readonly item: string; readonly text: string }
	| { readonly kind: 'ended' }
	/** Takes back the last deed that was not taken back yet; never the start. */
	| { readonly kind: 'undone' };

/** A deed and its instant, in milliseconds since 1970 in UTC. */
export type RunEvent = Deed & { readonly at: number };

/**
 * One day of an agenda as it was really run: the agenda as it was then, and an append-only list of what was done.
 * All times on screen are computed from these instants, so that nothing is lost when nobody counts.
 */
export interface RunDocument {
	readonly format: 'press-two/run';
	readonly formatVersion: 1;
	readonly id: string;
	/** As it was when the run began. */
	readonly agenda: AgendaDocument;
	/** Which of its days, counted from 0. */
	readonly day: number;
	/** The day on which it is run, ISO 8601. */
	readonly date: string;
	/** Minutes by which all clock times of the day are moved, because it began at another time. */
	readonly shift: number;
	/** IANA name of the zone of the place. */
	readonly zone: string;
	/** In the order of time; the first is the start. */
	readonly events: readonly RunEvent[];
	/** Hands that were counted while it was on. In files only: a browser keeps them beside its runs, one by one. */
	readonly counts?: readonly HandCount[];
}
