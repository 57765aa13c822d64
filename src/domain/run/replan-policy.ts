import type { AgendaItem } from '../agenda/agenda.ts';

/** What sort of item it is for whoever plans the rest of a day again. The close is the last item of the day. */
export const itemGroups = ['talk', 'exercise', 'ownPlan', 'other', 'break', 'close'] as const;
export type ItemGroup = (typeof itemGroups)[number];

/** Why an item stays as it is. */
export const keepReasons = ['enough', 'locked', 'break', 'close', 'least', 'fixed', 'on'] as const;
export type KeepReason = (typeof keepReasons)[number];

/** Judgements about a day that runs late or early; `content/replan-policy.yaml` has them with their reasons. */
export interface ReplanPolicy {
	/** Shares of an item's time that are left when the tracker says so, the larger first; 0 to 1. */
	readonly warnings: { readonly soon: number; readonly nearly: number };
	/** How long after a session should be over, by all that was done, it counts as one that nobody ended. */
	readonly forgotten: { readonly minutes: number };
	/** Where time is taken, in this order: a later one only where all before it are not enough. */
	readonly late: readonly {
		readonly deed: 'shorten' | 'skip';
		readonly group: ItemGroup;
		/** Said beside each change. */
		readonly why: string;
	}[];
	/** Where time is given back, in this order. */
	readonly early: readonly {
		readonly to: 'usual' | 'most';
		readonly group: ItemGroup;
		readonly why: string;
	}[];
	/** Said beside what stays as it is. */
	readonly keep: Readonly<Record<KeepReason, string>>;
}

/** @param ownPlan Ids of the exercises in which the group works on its own plan. */
export function groupOf(item: AgendaItem, isLast: boolean, ownPlan: ReadonlySet<string>): ItemGroup {
	if (item.kind === 'break') return 'break';
	if (isLast) return 'close';
	if (item.kind === 'exercise' && item.exercise !== undefined && ownPlan.has(item.exercise)) return 'ownPlan';
	return item.kind;
}

/** How much of an item's time is left: none of these, or the word for it. */
export type TimeLeft = 'plenty' | 'soon' | 'nearly' | 'over';

/** @param left Milliseconds. @param minutes What the item has in all. */
export function timeLeft(
	left: number,
	minutes: number,
	{ soon, nearly }: ReplanPolicy['warnings'],
): TimeLeft {
	if (left < 0) return 'over';
	const whole = minutes * 60_000;
	if (left <= whole * nearly) return 'nearly';
	return left <= whole * soon ? 'soon' : 'plenty';
}
