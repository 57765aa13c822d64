import type { AgendaDay, AgendaItem } from './agenda.ts';
import { scheduleDay } from './schedule-day.ts';
import { fixedMinutes, shareMinutes } from './share-minutes.ts';
import type { Zone } from './zone.ts';

/**
 * A day whose items take so long that each locked time and the end are met, as far as what each takes at least and at
 * most allows. An item without a range keeps its minutes; a stretch without an end to meet stays as it is.
 */
export function fitDay(day: AgendaDay, zone: Zone): AgendaDay {
	let fitted = day;
	const starts = stretchStarts(day);
	for (const [index, from] of starts.entries()) {
		const to = starts[index + 1] ?? day.items.length;
		const goal = goalOf(fitted, to, zone);
		const { slots, ends } = scheduleDay({ ...fitted, items: fitted.items.slice(0, to) }, zone);
		if (goal === undefined || slots.length === 0) continue;
		const begins = slots[from]?.start ?? ends;
		const part = fitted.items.slice(from, to);
		const minutes = shareMinutes(part.map(rangeOf), goal - begins);
		const items = part.map((item, at) => ({ ...item, minutes: minutes[at]! }));
		fitted = { ...fitted, items: fitted.items.toSpliced(from, part.length, ...items) };
	}
	return fitted;
}

/** Where each stretch begins: with the day, and with each locked item. */
function stretchStarts({ items }: AgendaDay): number[] {
	return [
		...new Set([0, ...items.flatMap(({ lockedAt }, index) => (lockedAt === undefined ? [] : [index]))]),
	];
}

/** The instant at which the items before `to` should be over: the next one's locked time, or the end of the day. */
function goalOf(day: AgendaDay, to: number, zone: Zone): number | undefined {
	const { lockedAt = day.endsAt } = day.items[to] ?? {};
	if (lockedAt === undefined) return undefined;
	// The schedule knows which zone counts for a day without a date.
	return scheduleDay({ ...day, startsAt: lockedAt, items: [] }, zone).ends;
}

function rangeOf({ range, minutes }: AgendaItem) {
	return range ?? fixedMinutes(minutes);
}
