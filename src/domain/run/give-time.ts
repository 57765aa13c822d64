import type { Cut } from './cut-time.ts';
import type { Open } from './propose-replan.ts';
import type { ReplanPolicy } from './replan-policy.ts';

/** Gives spare minutes to items that are still to come, in the order of the policy, and first to what lacks most. */
export function giveTime(part: readonly Open[], spare: number, { early }: ReplanPolicy): Cut[] {
	const given = new Map<string, Cut>();
	let rest = spare;
	const minutesOf = ({ status }: Open) => given.get(status.item.id)?.minutes ?? status.minutes;
	for (const { to, group, why } of early) {
		const lacks = (open: Open) => (open.status.item.range?.[to] ?? 0) - minutesOf(open);
		const takers = part
			.filter((open) => open.group === group && open.status.state === 'left' && lacks(open) > 0)
			.sort((a, b) => lacks(b) - lacks(a));
		for (const open of takers) {
			const by = Math.min(rest, lacks(open));
			if (by === 0) break;
			const { id } = open.status.item;
			given.set(id, { id, minutes: minutesOf(open) + by, skip: false, why: given.get(id)?.why ?? why });
			rest -= by;
		}
	}
	return [...given.values()];
}
