/**
 * Places on one axis moved apart so that each has `gap` to the next, as near as may be to where they belong and inside
 * `from` to `to`. Given in any order, returned in the same. Too many for the space: evenly spaced from `from` on.
 *
 *     spread([10, 12, 50], 10, 0, 100) => [10, 20, 50]
 */
export function spread(places: readonly number[], gap: number, from: number, to: number): number[] {
	const order = places.map((_, index) => index).toSorted((a, b) => places[a]! - places[b]!);
	const moved = [...places];
	let least = from;
	for (const index of order) {
		moved[index] = Math.max(places[index]!, least);
		least = moved[index] + gap;
	}
	let most = to;
	for (const index of order.toReversed()) {
		moved[index] = Math.min(moved[index]!, most);
		most = moved[index] - gap;
	}
	const over = from - Math.min(...moved);
	return over > 0 ? moved.map((place) => place + over) : moved;
}
