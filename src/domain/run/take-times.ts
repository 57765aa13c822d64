import type { AgendaDocument, AgendaItem } from '../agenda/agenda.ts';
import type { Minutes } from '../workshop/minutes.ts';
import type { RunStatus } from './read-run.ts';

/**
 * A copy of a run's agenda in which what really happened is the new plan: each item that was on has the whole minutes
 * that it took as its planned and usual ones, and a range wide enough to hold them. All else stays.
 */
export function takeTimes(
	agenda: AgendaDocument,
	{ items }: RunStatus,
	{ id, title }: { readonly id: string; readonly title: string },
): AgendaDocument {
	const took = new Map(
		items
			.filter(({ spent }) => spent > 0)
			.map(({ item, spent }) => [item.id, Math.max(1, Math.round(spent / 60_000))]),
	);
	const retime = (item: AgendaItem): AgendaItem => {
		const minutes = took.get(item.id);
		if (minutes === undefined) return item;
		return { ...item, minutes, ...(item.range && { range: around(item.range, minutes) }) };
	};
	return { ...agenda, id, title, days: agenda.days.map((day) => ({ ...day, items: day.items.map(retime) })) };
}

function around({ least, most }: Minutes, usual: number): Minutes {
	return { least: Math.min(least, usual), usual, most: Math.max(most, usual) };
}
