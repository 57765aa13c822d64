import type { AgendaItem } from '../agenda/agenda.ts';
import type { RunEvent } from './run-document.ts';

export type Phase = 'before' | 'on' | 'paused' | 'ended';

/** What the events say about one item. Times are in milliseconds. */
export interface ItemTally {
	/** What it has now, in minutes. */
	minutes: number;
	skipped: boolean;
	/** Time of each of its steps while it was on, without pauses; one entry where it has no steps. */
	spent: number[];
	/** Pauses while it was on. */
	paused: number;
	/** The step that it is at, counted from 0. */
	step: number;
	/** When it first came on. */
	begunAt?: number;
	/** When it was last left. */
	leftAt?: number;
	notes: string[];
}

export interface Tally {
	phase: Phase;
	/** What is on, or was last on. */
	index: number;
	/** Since when it is on or paused. */
	since: number;
	items: ItemTally[];
}

/** The deeds that stand: those that were taken back are gone, and so is the taking back. */
export function standingEvents(events: readonly RunEvent[]): RunEvent[] {
	const standing: RunEvent[] = [];
	for (const event of events) {
		if (event.kind !== 'undone') standing.push(event);
		else if (standing.length > 1) standing.pop();
	}
	return standing;
}

/**
 * Adds up what happened until `now`. A deed that makes no sense where it stands, as of a later release or of two
 * windows at once, is passed over. The time of a pause goes to no step; it is counted with the item that was on.
 */
export function tallyEvents(items: readonly AgendaItem[], events: readonly RunEvent[], now: number): Tally {
	const tally: Tally = {
		phase: 'before',
		index: 0,
		since: now,
		items: items.map(({ minutes, steps }) => ({
			minutes,
			skipped: false,
			spent: Array.from({ length: Math.max(1, steps?.length ?? 0) }, () => 0),
			paused: 0,
			step: 0,
			notes: [],
		})),
	};
	for (const event of events) {
		if (tally.phase === 'ended' && event.kind !== 'noted') continue;
		settle(tally, event.at);
		apply(tally, event, items);
	}
	settle(tally, now);
	return tally;
}

/** Gives the time since the last look to what was on. */
function settle(tally: Tally, at: number): void {
	const on = tally.items[tally.index];
	const passed = at - tally.since;
	if (on && tally.phase === 'on') on.spent[on.step]! += passed;
	if (on && tally.phase === 'paused') on.paused += passed;
	tally.since = at;
}

function apply(tally: Tally, event: RunEvent, items: readonly AgendaItem[]): void {
	const find = (id: string) => tally.items[items.findIndex((item) => item.id === id)];
	const on = tally.items[tally.index];
	switch (event.kind) {
		case 'started':
			tally.phase = 'on';
			if (on) on.begunAt ??= event.at;
			return;
		case 'next':
		case 'back': {
			const index = items.findIndex(({ id }) => id === event.to);
			if (index < 0 || index === tally.index) return;
			if (on) on.leftAt = event.at;
			tally.index = index;
			tally.phase = 'on';
			const to = tally.items[index]!;
			to.skipped = false;
			to.begunAt ??= event.at;
			return;
		}
		case 'stepped':
			if (on && find(event.item) === on && event.step < on.spent.length) on.step = event.step;
			return;
		case 'paused':
			if (tally.phase === 'on') tally.phase = 'paused';
			return;
		case 'resumed':
			if (tally.phase === 'paused') tally.phase = 'on';
			return;
		case 'extended': {
			const item = find(event.item);
			if (item) item.minutes = Math.max(0, item.minutes + event.minutes);
			return;
		}
		case 'replanned':
			for (const { item: id, minutes, skipped = false } of event.changes) {
				const item = find(id);
				if (item) Object.assign(item, { minutes, skipped });
			}
			return;
		case 'noted':
			find(event.item)?.notes.push(event.text);
			return;
		case 'ended':
			tally.phase = 'ended';
			if (on) on.leftAt = event.at;
			return;
		case 'undone':
			return;
	}
}
