import type { AgendaDay, AgendaDocument, AgendaItem } from './agenda.ts';
import { fitDay } from './fit-day.ts';
import { freshId } from './fresh-id.ts';
import { zoneOf } from './schedule-agenda.ts';

/** Which of some properties get which values; undefined takes a property away. */
export type Change<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/**
 * One thing that somebody does to an agenda. `item` is an item's id, `day` and `at` are positions from 0; a position
 * behind the last means the last.
 */
export type AgendaEdit =
	/** An item whose id is taken gets another one. */
	| { readonly kind: 'addItem'; readonly day: number; readonly at: number; readonly item: AgendaItem }
	| { readonly kind: 'duplicateItem'; readonly item: string }
	| { readonly kind: 'removeItem'; readonly item: string }
	/** `at` counts the items of that day without the one that moves. */
	| { readonly kind: 'moveItem'; readonly item: string; readonly day: number; readonly at: number }
	| { readonly kind: 'changeItem'; readonly item: string; readonly change: Change<Omit<AgendaItem, 'id'>> }
	/** By so many minutes longer, or shorter; never less than nothing. */
	| { readonly kind: 'extendItem'; readonly item: string; readonly by: number }
	| { readonly kind: 'addDay'; readonly at: number; readonly day: AgendaDay }
	| { readonly kind: 'duplicateDay'; readonly day: number }
	/** The last day stays. */
	| { readonly kind: 'removeDay'; readonly day: number }
	| { readonly kind: 'changeDay'; readonly day: number; readonly change: Change<Omit<AgendaDay, 'items'>> }
	/** Shortens or stretches items so that locked times and the end are met. */
	| { readonly kind: 'fitDay'; readonly day: number }
	| {
			readonly kind: 'changeAgenda';
			readonly change: Change<Pick<AgendaDocument, 'title' | 'people' | 'zone' | 'place'>>;
	  };

/** The agenda with one thing done to it. What does not exist is left alone, and then the same agenda comes back. */
export function editAgenda(agenda: AgendaDocument, edit: AgendaEdit): AgendaDocument {
	switch (edit.kind) {
		case 'addItem':
			return onDay(agenda, edit.day, (day) => ({
				...day,
				items: insert(day.items, edit.at, { ...edit.item, id: freshId(agenda, edit.item.id) }),
			}));
		case 'duplicateItem':
			return onDayOf(agenda, edit.item, (day, at) => {
				const { lockedAt: _, ...item } = day.items[at]!;
				return { ...day, items: insert(day.items, at + 1, { ...item, id: freshId(agenda, item.id) }) };
			});
		case 'removeItem':
			return onDayOf(agenda, edit.item, (day, at) => ({ ...day, items: day.items.toSpliced(at, 1) }));
		case 'moveItem':
			return moveItem(agenda, edit);
		case 'changeItem':
			return onItem(agenda, edit.item, (item) => changed(item, edit.change));
		case 'extendItem':
			return onItem(agenda, edit.item, (item) => ({ ...item, minutes: Math.max(0, item.minutes + edit.by) }));
		case 'addDay':
			return addDay(agenda, edit.at, edit.day);
		case 'duplicateDay': {
			const { date: _, ...day } = agenda.days[edit.day] ?? {};
			return 'items' in day ? addDay(agenda, edit.day + 1, day) : agenda;
		}
		case 'removeDay':
			return agenda.days.length === 1 || !agenda.days[edit.day]
				? agenda
				: { ...agenda, days: agenda.days.toSpliced(edit.day, 1) };
		case 'changeDay':
			return onDay(agenda, edit.day, (day) => changed(day, edit.change));
		case 'fitDay':
			return onDay(agenda, edit.day, (day) => fitDay(day, zoneOf(agenda)));
		case 'changeAgenda':
			return changed(agenda, edit.change);
	}
}

/** Where an item stands; none where the agenda has no such item. */
export function findItem(
	{ days }: Pick<AgendaDocument, 'days'>,
	id: string,
): { readonly day: number; readonly at: number } | undefined {
	for (const [day, { items }] of days.entries()) {
		const at = items.findIndex((item) => item.id === id);
		if (at >= 0) return { day, at };
	}
	return undefined;
}

function moveItem(
	agenda: AgendaDocument,
	{ item: id, day, at }: { readonly item: string; readonly day: number; readonly at: number },
): AgendaDocument {
	const from = findItem(agenda, id);
	if (!from || !agenda.days[day]) return agenda;
	const item = agenda.days[from.day]!.items[from.at]!;
	const without = editAgenda(agenda, { kind: 'removeItem', item: id });
	return onDay(without, day, (found) => ({ ...found, items: insert(found.items, at, item) }));
}

function addDay(agenda: AgendaDocument, at: number, { items, ...rest }: AgendaDay): AgendaDocument {
	const empty = { ...agenda, days: insert(agenda.days, at, { ...rest, items: [] }) };
	// One by one, so that each id is taken when the next is looked for.
	const day = empty.days.length > at ? at : empty.days.length - 1;
	return items.reduce<AgendaDocument>(
		(grown, item, index) => editAgenda(grown, { kind: 'addItem', day, at: index, item }),
		empty,
	);
}

function onDay(agenda: AgendaDocument, day: number, change: (day: AgendaDay) => AgendaDay): AgendaDocument {
	const found = agenda.days[day];
	return found ? { ...agenda, days: agenda.days.with(day, change(found)) } : agenda;
}

function onDayOf(
	agenda: AgendaDocument,
	item: string,
	change: (day: AgendaDay, at: number) => AgendaDay,
): AgendaDocument {
	const found = findItem(agenda, item);
	return found ? onDay(agenda, found.day, (day) => change(day, found.at)) : agenda;
}

function onItem(
	agenda: AgendaDocument,
	item: string,
	change: (item: AgendaItem) => AgendaItem,
): AgendaDocument {
	return onDayOf(agenda, item, (day, at) => ({ ...day, items: day.items.with(at, change(day.items[at]!)) }));
}

function insert<T>(list: readonly T[], at: number, value: T): T[] {
	return list.toSpliced(Math.max(0, at), 0, value);
}

/** What is not known is absent rather than undefined. */
function changed<T extends object>(value: T, change: NoInfer<Change<T>>): T {
	const entries = Object.entries({ ...value, ...change }).filter(([, part]) => part !== undefined);
	return Object.fromEntries(entries) as T;
}
