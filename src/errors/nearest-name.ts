/** The name that was probably meant: at most two letters away, or begun alike. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
	const ranked = names
		.map((name) => ({
			name,
			distance: name.startsWith(typed) && typed.length > 1 ? 0 : editDistance(typed, name),
		}))
		.sort((a, b) => a.distance - b.distance);
	const [best] = ranked;
	return best && best.distance <= Math.min(2, best.name.length - 2) ? best.name : undefined;
}

/** Letters to put in, take out, change or swap with the next. */
export function editDistance(a: string, b: string): number {
	const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			row[j] = Math.min(row[j - 1]! + 1, rows[i - 1]![j]! + 1, rows[i - 1]![j - 1]! + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
			}
		}
		rows.push(row);
	}
	return rows[a.length]![b.length]!;
}
