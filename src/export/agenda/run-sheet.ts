import type { AgendaDocument } from '#domain/agenda/agenda.ts';
import { planSteps } from '#domain/agenda/plan-steps.ts';
import { scheduleAgenda } from '#domain/agenda/schedule-agenda.ts';
import type { Slot } from '#domain/agenda/schedule-day.ts';
import type { Zone } from '#domain/agenda/zone.ts';

import {
	formatClock,
	formatDay,
	kindWords,
	titleOfDay,
	titleOfItem,
	toAmountWords,
	whoWords,
} from './words.ts';

/** One line of a run sheet: an item, or one step of it. */
export interface RunSheetLine {
	readonly clock: string;
	readonly minutes: number;
	readonly who: string;
	/** The item's name, or the step's prompt. */
	readonly what: string;
	readonly kind: string;
	readonly isStep: boolean;
	/** It begins at this time whatever comes before. */
	readonly isLocked: boolean;
	readonly materials: readonly string[];
	readonly note?: string;
}

export interface RunSheetDay {
	readonly title: string;
	/** In words; none where it is not fixed. */
	readonly date?: string;
	readonly lines: readonly RunSheetLine[];
	readonly ends: string;
	/** Minutes over the time at which it should be over, if there is one; negative: minutes that are left. */
	readonly over?: number;
}

/** What whoever runs the session has in the hand: one line a step, with the time, who acts, and what is needed. */
export function toRunSheet(agenda: AgendaDocument): RunSheetDay[] {
	return scheduleAgenda(agenda).map(({ day, zone, slots, ends, over }, index) => ({
		title: titleOfDay(day, index),
		...(day.date && { date: formatDay(day.date) }),
		lines: slots.flatMap((slot) => toLines(slot, zone, agenda.people)),
		ends: formatClock(zone.toClock(ends)),
		...(over !== undefined && { over }),
	}));
}

function toLines(slot: Slot, zone: Zone, people: number | undefined): RunSheetLine[] {
	const { item, start } = slot;
	const kind = kindWords[item.kind];
	const clock = (instant: number) => formatClock(zone.toClock(instant));
	return [
		{
			clock: clock(start),
			minutes: item.minutes,
			who: whoWords[item.who],
			what: titleOfItem(item),
			kind,
			isStep: false,
			isLocked: item.lockedAt !== undefined,
			materials: item.materials.map((material) => toAmountWords(material, people)),
			...(item.note && { note: item.note }),
		},
		...planSteps(slot).map(({ step, start: begins, minutes }) => ({
			clock: clock(begins),
			minutes,
			who: whoWords[step.who],
			what: step.prompt,
			kind,
			isStep: true,
			isLocked: false,
			materials: [],
		})),
	];
}
