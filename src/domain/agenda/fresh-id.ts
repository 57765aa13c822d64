import type { Agenda } from './agenda.ts';

/** Characters of a wish that are kept before a number, so that an id never has more than the 100 it may. */
const WISH_AT_MOST = 90;

/** An id that no item of the agenda has: the one wished for, or the same with a number behind it. */
export function freshId({ days }: Pick<Agenda, 'days'>, wish: string): string {
	const taken = new Set(days.flatMap(({ items }) => items.map(({ id }) => id)));
	for (let number = 1; ; number += 1) {
		const id = number === 1 ? wish : `${wish.slice(0, WISH_AT_MOST)}-${number}`;
		if (!taken.has(id)) return id;
	}
}
