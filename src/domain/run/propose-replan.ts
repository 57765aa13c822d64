import { cutTime, type Cut } from './cut-time.ts';
import { expectTimes } from './expect-times.ts';
import { giveTime } from './give-time.ts';
import type { ItemStatus, RunStatus } from './read-run.ts';
import { groupOf, type ItemGroup, type KeepReason, type ReplanPolicy } from './replan-policy.ts';
import type { ItemChange } from './run-document.ts';

const MINUTE = 60_000;

/** An item that is on or still to come, and what is proposed for it. */
export interface ReplanRow {
	readonly status: ItemStatus;
	readonly deed: 'keep' | 'shorten' | 'skip' | 'lengthen';
	/** Minutes after the change, of the whole item; of one that is skipped 0. */
	readonly minutes: number;
	readonly why: string;
}

/** How a day would go with some changes. */
export interface ReplanOutcome {
	/** When it would be over, in milliseconds since 1970. */
	readonly end: number;
	/** Whole minutes by which it would still run over; 0: it ends on time. */
	readonly over: number;
	/** Items that would begin after their locked time, and by how many whole minutes. */
	readonly late: readonly { readonly item: string; readonly minutes: number }[];
}

export interface ReplanProposal extends ReplanOutcome {
	readonly rows: readonly ReplanRow[];
}

/** An item that can be changed, as the steps of the proposal need it. */
export interface Open {
	readonly status: ItemStatus;
	readonly group: ItemGroup;
	/** Whole minutes that it has at the least now: its own least, and what is spent already. */
	readonly floor: number;
	readonly locked: boolean;
}

/**
 * What to do so that the day ends on time and locked items begin at theirs: the fewest changes that do it, none under
 * its least. Where the group is early, time goes back to what was cut or can use more. The policy says who gives and
 * who gets first. If all of it is not enough, `over` says what is missing.
 *
 * @param ownPlan Ids of the exercises in which the group works on its own plan.
 */
export function proposeReplan(
	status: RunStatus,
	policy: ReplanPolicy,
	ownPlan: ReadonlySet<string>,
): ReplanProposal {
	const last = status.items.at(-1);
	const all = status.items
		.filter(({ state }) => state === 'on' || state === 'left')
		.map((item): Open => ({
			status: item,
			group: groupOf(item.item, item === last, ownPlan),
			floor: Math.max(item.item.range?.least ?? item.minutes, Math.ceil(item.spent / MINUTE)),
			locked: item.item.lockedAt !== undefined,
		}));
	const cuts = new Map<string, Cut>();
	let from = status.now;
	for (const { part, deadline, planned } of partsOf(all, status)) {
		const arrival = endOf(part, cuts, from);
		const needed = Math.ceil((arrival - deadline) / MINUTE);
		const spare = Math.floor((Math.min(deadline, planned) - arrival) / MINUTE);
		if (needed > 0) for (const cut of cutTime(part, needed, policy)) cuts.set(cut.id, cut);
		else if (spare > 0) for (const cut of giveTime(part, spare, policy)) cuts.set(cut.id, cut);
		from = endOf(part, cuts, from);
	}
	const rows = all.map((open) => toRow(open, cuts.get(open.status.item.id), policy));
	return { rows, ...tryChanges(status, changesOf(rows)) };
}

/** How the day would go with these changes. */
export function tryChanges(status: RunStatus, changes: readonly ItemChange[]): ReplanOutcome {
	const open = status.items
		.filter(
			({ state, item }) =>
				state === 'on' || state === 'left' || changes.some((change) => change.item === item.id),
		)
		.map((own) => ({ own, change: changes.find(({ item }) => item === own.item.id) }))
		.filter(({ own, change }) => (change ? !change.skipped : own.state !== 'skipped'));
	const times = expectTimes(
		open.map(({ own, change }) => ({
			takes: Math.max(0, (change?.minutes ?? own.minutes) * MINUTE - own.spent),
			notBefore: lockOf(own),
		})),
		status.now,
	);
	const end = times.at(-1)?.end ?? status.now;
	const late = open.flatMap(({ own }, index) => {
		const lock = lockOf(own);
		const minutes = lock === undefined ? 0 : Math.ceil((times[index]!.start - lock) / MINUTE);
		return minutes > 0 ? [{ item: own.item.id, minutes }] : [];
	});
	return { end, over: Math.max(0, Math.ceil((end - status.due) / MINUTE)), late };
}

/** What is written down when the rows are accepted. */
export function changesOf(rows: readonly Pick<ReplanRow, 'status' | 'deed' | 'minutes'>[]): ItemChange[] {
	return rows
		.filter(({ deed }) => deed !== 'keep')
		.map(({ status, deed, minutes }) =>
			deed === 'skip'
				? { item: status.item.id, minutes: status.minutes, skipped: true }
				: { item: status.item.id, minutes },
		);
}

/** The instant before which an item that is still to come does not begin. */
function lockOf({ state, lockedAt }: ItemStatus): number | undefined {
	return state === 'on' ? undefined : lockedAt;
}

interface DayPart {
	readonly part: readonly Open[];
	/** When it should be over. */
	readonly deadline: number;
	/** When it is over by the plan. */
	readonly planned: number;
}

/** The rest of the day from one locked item to the next: time saved before one is of no use after it. */
function partsOf(all: readonly Open[], { due, plannedEnd, items }: RunStatus): DayPart[] {
	const starts = all.flatMap(({ status, locked }, index) =>
		locked && index > 0 && status.state === 'left' ? [index] : [],
	);
	return [0, ...starts].map((start, place): DayPart => {
		const end = starts[place];
		const part = all.slice(start, end);
		if (end === undefined) return { part, deadline: due, planned: plannedEnd };
		const locked = all[end]!.status;
		const before = items[items.indexOf(locked) - 1]!;
		return { part, deadline: locked.lockedAt!, planned: before.planned.end };
	});
}

function endOf(part: readonly Open[], cuts: ReadonlyMap<string, Cut>, from: number): number {
	const times = expectTimes(
		part
			.filter(({ status }) => !cuts.get(status.item.id)?.skip)
			.map(({ status }) => ({
				takes: Math.max(0, (cuts.get(status.item.id)?.minutes ?? status.minutes) * MINUTE - status.spent),
				notBefore: lockOf(status),
			})),
		from,
	);
	return times.at(-1)?.end ?? from;
}

function toRow(
	{ status, group, floor, locked }: Open,
	cut: Cut | undefined,
	policy: ReplanPolicy,
): ReplanRow {
	if (cut) {
		const deed = cut.skip ? 'skip' : cut.minutes < status.minutes ? 'shorten' : 'lengthen';
		return { status, deed, minutes: cut.minutes, why: cut.why };
	}
	let reason: KeepReason = 'enough';
	if (status.state === 'on') reason = 'on';
	else if (locked) reason = 'locked';
	else if (group === 'break' || group === 'close') reason = group;
	else if (!status.item.range) reason = 'fixed';
	else if (status.minutes <= floor) reason = 'least';
	return { status, deed: 'keep', minutes: status.minutes, why: policy.keep[reason] };
}
