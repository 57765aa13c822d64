import type { AgendaKind } from './agenda.ts';
import type { DaySchedule, Slot } from './schedule-day.ts';

/** Judgements about a good day; `content/agenda-limits.yaml` has them with their reasons. */
export interface AgendaLimits {
	/** Minutes in which nobody speaks but the facilitator. */
	readonly talkAtMost: number;
	/** Minutes without a break. */
	readonly breakAtLatest: number;
}

/** Something about a day that its participants will feel. */
export interface AgendaWarning {
	readonly kind: 'talk' | 'noBreak' | 'late' | 'over';
	/** The item where it begins. */
	readonly item: string;
	readonly minutes: number;
}

/** Planned minutes of each kind. */
export function totalsByKind(slots: readonly Slot[]): Readonly<Record<AgendaKind, number>> {
	const totals = { talk: 0, exercise: 0, break: 0, other: 0 };
	for (const { item } of slots) totals[item.kind] += item.minutes;
	return totals;
}

/** What the participants of a day will feel, in the order of time. */
export function watchAgenda(schedule: DaySchedule, limits: AgendaLimits): AgendaWarning[] {
	const { slots, over = 0 } = schedule;
	const last = slots.at(-1);
	return [
		...runsOf(
			slots,
			({ item }) => item.kind === 'talk' || (item.kind === 'other' && item.who === 'facilitator'),
		)
			.filter(({ minutes }) => minutes > limits.talkAtMost)
			.map((run): AgendaWarning => ({ kind: 'talk', ...run })),
		...runsOf(slots, ({ item }) => item.kind !== 'break')
			.filter(({ minutes }) => minutes > limits.breakAtLatest)
			.map((run): AgendaWarning => ({ kind: 'noBreak', ...run })),
		...slots
			.filter(({ late }) => late > 0)
			.map(({ item, late }): AgendaWarning => ({ kind: 'late', item: item.id, minutes: late })),
		...(last && over > 0 ? [{ kind: 'over', item: last.item.id, minutes: over } as const] : []),
	];
}

/** Stretches of items of one sort that follow each other without a gap, from the first's start to the last's end. */
function runsOf(
	slots: readonly Slot[],
	belongs: (slot: Slot) => boolean,
): { item: string; minutes: number }[] {
	const runs: { item: string; minutes: number }[] = [];
	let open = false;
	for (const slot of slots) {
		if (!belongs(slot)) {
			open = false;
			continue;
		}
		// A gap is a rest too.
		if (open && slot.gap === 0) runs.at(-1)!.minutes += slot.item.minutes;
		else runs.push({ item: slot.item.id, minutes: slot.item.minutes });
		open = true;
	}
	return runs;
}
