import { agendaSizes } from '#domain/agenda/agenda-sizes.ts';
import type { AgendaDay, AgendaDocument, AgendaItem, AgendaKind } from '#domain/agenda/agenda.ts';
import { type AgendaEdit, editAgenda, findItem } from '#domain/agenda/edit-agenda.ts';
import { type DaySchedule, scheduleDay } from '#domain/agenda/schedule-day.ts';
import {
	type AgendaLimits,
	type AgendaWarning,
	totalsByKind,
	watchAgenda,
} from '#domain/agenda/watch-agenda.ts';
import { namedZone, plainZone, type Zone } from '#domain/agenda/zone.ts';

import type { DocumentSession } from '../../documents/document-session.svelte.ts';
import { USUAL_START } from './new-agenda.ts';

/** A day as the editor shows it. */
export interface ShownDay {
	readonly schedule: DaySchedule;
	readonly totals: Readonly<Record<AgendaKind, number>>;
	readonly warnings: readonly AgendaWarning[];
}

/** An agenda while it is put together. Each method is one step that can be taken back. */
export class AgendaEditing {
	readonly session: DocumentSession<AgendaDocument>;
	readonly limits: AgendaLimits;
	/** The items of days between which one is being dragged, in the order in which they would be. */
	#dragged = $state.raw<ReadonlyMap<number, readonly AgendaItem[]>>(new Map());
	readonly #zoneName = $derived.by(() => this.session.document.zone);
	readonly zone: Zone = $derived(this.#zoneName === undefined ? plainZone : namedZone(this.#zoneName));
	readonly days: readonly ShownDay[] = $derived.by(() =>
		this.session.document.days.map((day, index) => {
			const items = this.#dragged.get(index) ?? day.items;
			const schedule = scheduleDay({ ...day, items }, this.zone);
			return { schedule, totals: totalsByKind(schedule.slots), warnings: watchAgenda(schedule, this.limits) };
		}),
	);

	constructor(session: DocumentSession<AgendaDocument>, limits: AgendaLimits) {
		this.session = session;
		this.limits = limits;
	}

	get document(): AgendaDocument {
		return this.session.document;
	}

	/**
	 * @param typed What is typed: its letters are one step back together, where each choice is a step of its own.
	 * @returns whether it was done: not what changes nothing, nor what would make more than an agenda can hold.
	 */
	do(edit: AgendaEdit, typed?: string): boolean {
		const edited = editAgenda(this.document, edit);
		if (edited === this.document || !fits(edited)) return false;
		this.session.change(edited, typed);
		return true;
	}

	/** What is dragged stands here for the moment; nothing is changed yet. */
	drag(day: number, items: readonly AgendaItem[]): void {
		this.#dragged = new Map(this.#dragged).set(day, items);
	}

	/** Lets go of what was dragged; where it stands elsewhere now, that is one step. */
	drop(item: string, day: number, at: number): void {
		this.#dragged = new Map();
		this.move(item, day, at);
	}

	/** @returns whether it stands elsewhere now. */
	move(item: string, day: number, at: number): boolean {
		const from = findItem(this.document, item);
		if (!from || !this.document.days[day] || (from.day === day && from.at === at)) return false;
		if (from.day !== day && !this.hasRoom(day)) return false;
		this.do({ kind: 'moveItem', item, day, at });
		return true;
	}

	/** One place up or down; from the edge of a day over to the next day. */
	moveBy(item: string, by: -1 | 1): boolean {
		const { days } = this.document;
		const from = findItem(this.document, item);
		if (!from) return false;
		const to = from.at + by;
		if (to >= 0 && to < days[from.day]!.items.length) return this.move(item, from.day, to);
		const day = from.day + by;
		return this.move(item, day, by > 0 ? 0 : (days[day]?.items.length ?? 0));
	}

	hasRoom(day: number): boolean {
		return (this.document.days[day]?.items.length ?? agendaSizes.items) < agendaSizes.items;
	}

	/** @returns the id under which it was added; none where the day is full. */
	add(day: number, at: number, item: AgendaItem): string | undefined {
		if (!this.hasRoom(day)) return undefined;
		this.do({ kind: 'addItem', day, at, item });
		return this.document.days[day]!.items[at]?.id;
	}

	/** A day behind the last, which begins as that one does, a day later where it has a date. */
	addDay(): void {
		const { days } = this.document;
		if (days.length >= agendaSizes.days) return;
		const { startsAt, endsAt, date } = days.at(-1) ?? { startsAt: USUAL_START };
		const day: AgendaDay = {
			title: `Day ${days.length + 1}`,
			startsAt,
			...(endsAt !== undefined && { endsAt }),
			...(date !== undefined && { date: dayAfter(date) }),
			items: [],
		};
		this.do({ kind: 'addDay', at: days.length, day });
	}
}

/** What does not could be kept, and never be opened again. */
function fits({ days }: AgendaDocument): boolean {
	return days.length <= agendaSizes.days && days.every(({ items }) => items.length <= agendaSizes.items);
}

function dayAfter(date: string): string {
	return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
