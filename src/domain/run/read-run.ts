import type { AgendaItem } from '../agenda/agenda.ts';
import { scheduleDay } from '../agenda/schedule-day.ts';
import type { Zone } from '../agenda/zone.ts';
import { expectTimes } from './expect-times.ts';
import { dayOfRun } from './run-day.ts';
import type { RunDocument } from './run-document.ts';
import { type ItemTally, type Phase, standingEvents, type Tally, tallyEvents } from './tally-events.ts';

const MINUTE = 60_000;

/** One item of the day. Instants are milliseconds since 1970, lengths of time milliseconds. */
export interface ItemStatus {
	readonly item: AgendaItem;
	/** `missed`: the day ended before it came on. */
	readonly state: 'done' | 'on' | 'left' | 'skipped' | 'missed';
	/** Minutes that it has now: as planned, extended or planned again. */
	readonly minutes: number;
	/** Time that it was on, without pauses. */
	readonly spent: number;
	/** The same, of each of its steps. */
	readonly stepsSpent: readonly number[];
	/** The step that it is at, counted from 0. */
	readonly step: number;
	/** Pauses while it was on. */
	readonly paused: number;
	readonly notes: readonly string[];
	/** The instant of its locked time. */
	readonly lockedAt?: number;
	/** As the agenda says. */
	readonly planned: { readonly start: number; readonly end: number };
	/** When it was really on, from its first minute to its last; none: it never was. */
	readonly real?: { readonly start: number; readonly end: number };
	/** When it will be on, if each takes what it has; none of what is over. */
	readonly expected?: { readonly start: number; readonly end: number };
}

/** Where a session stands. Instants are milliseconds since 1970, lengths of time milliseconds. */
export interface RunStatus {
	readonly phase: Phase;
	readonly now: number;
	readonly items: readonly ItemStatus[];
	/** What is on; none before the start and after the end. */
	readonly on?: ItemStatus;
	/** Time that is left of what is on; negative: by how much it is over. */
	readonly left: number;
	/** What comes after that. */
	readonly next?: ItemStatus;
	readonly startedAt?: number;
	readonly endedAt?: number;
	/** All pauses together. */
	readonly paused: number;
	/** When the last item ends by the plan. */
	readonly plannedEnd: number;
	/** When the day should be over: as its agenda says, or else when its last item ends. */
	readonly due: number;
	/** When it will be over, if each item takes what it has; when it was over. */
	readonly end: number;
	/** By how much what is on ends after the plan says; negative: before. */
	readonly behind: number;
	/** By how much the day ends after it should; negative: before. */
	readonly over: number;
}

/**
 * Where a run stands at an instant: a function of its events until then and of nothing else. How often it is read,
 * and whether the machine slept meanwhile, changes nothing.
 *
 * @param zone That of `run.zone`.
 */
export function readRun(run: RunDocument, zone: Zone, now: number): RunStatus {
	const day = dayOfRun(run);
	const events = standingEvents(run.events.filter(({ at }) => at <= now));
	const endedAt = events.find(({ kind }) => kind === 'ended')?.at;
	const tally = tallyEvents(day.items, events, endedAt ?? now);
	const { slots, ends, over: plannedOver = 0 } = scheduleDay(day, zone);
	const plannedEnd = ends * MINUTE;
	const due = (ends - plannedOver) * MINUTE;
	const lockOf = ({ lockedAt }: AgendaItem) =>
		lockedAt === undefined ? undefined : zone.toInstant(run.date, lockedAt) * MINUTE;
	const expected = expectAll(tally, day.items, endedAt ?? now, lockOf);

	const items = slots.map(({ item, start, end }, index): ItemStatus => {
		const own = tally.items[index]!;
		const state = stateOf(tally, index);
		const ahead = expected.get(index);
		const lockedAt = lockOf(item);
		return {
			item,
			state,
			minutes: own.minutes,
			spent: timeOf(own),
			stepsSpent: own.spent,
			step: own.step,
			paused: own.paused,
			notes: own.notes,
			...(lockedAt !== undefined && { lockedAt }),
			planned: { start: start * MINUTE, end: end * MINUTE },
			...(own.begunAt !== undefined && {
				real: { start: own.begunAt, end: state === 'on' ? now : (own.leftAt ?? own.begunAt) },
			}),
			...(ahead && { expected: ahead }),
		};
	});
	const on = items.find(({ state }) => state === 'on');
	const next = on && items.slice(items.indexOf(on) + 1).find(({ state }) => state === 'left');
	const end = endedAt ?? Math.max(now, ...[...expected.values()].map((times) => times.end));
	return {
		phase: tally.phase,
		now,
		items,
		...(on && { on }),
		left: on ? on.minutes * MINUTE - on.spent : 0,
		...(next && { next }),
		...(events[0] && { startedAt: events[0].at }),
		...(endedAt !== undefined && { endedAt }),
		paused: tally.items.reduce((total, { paused }) => total + paused, 0),
		plannedEnd,
		due,
		end,
		behind: on ? on.expected!.end - on.planned.end : end - plannedEnd,
		over: end - due,
	};
}

function timeOf({ spent }: ItemTally): number {
	return spent.reduce((total, part) => total + part, 0);
}

function stateOf({ phase, index, items }: Tally, at: number): ItemStatus['state'] {
	const { skipped, begunAt } = items[at]!;
	if (skipped) return 'skipped';
	if (phase === 'ended') return begunAt === undefined ? 'missed' : 'done';
	if (phase !== 'before' && at === index) return 'on';
	return at < index ? (begunAt === undefined ? 'skipped' : 'done') : 'left';
}

/** When what is on and what comes after it will be, by index. Locked times are waited for. */
function expectAll(
	tally: Tally,
	items: readonly AgendaItem[],
	now: number,
	lockOf: (item: AgendaItem) => number | undefined,
): ReadonlyMap<number, { start: number; end: number }> {
	const open = items
		.map((item, index) => ({ item, index, own: tally.items[index]!, state: stateOf(tally, index) }))
		.filter(({ state }) => state === 'on' || state === 'left');
	const times = expectTimes(
		open.map(({ item, own, state }) => ({
			takes: Math.max(0, own.minutes * MINUTE - timeOf(own)),
			notBefore: state === 'left' ? lockOf(item) : undefined,
		})),
		now,
	);
	return new Map(open.map(({ index }, place) => [index, times[place]!]));
}
