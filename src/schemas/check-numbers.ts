import type { Fault } from '#errors/fault.ts';

/** Weights of the parts of one whole. */
export function checkSum(weights: Readonly<Partial<Record<string, number>>>, place: string): Fault[] {
	const sum = Object.values(weights).reduce<number>((total, weight) => total + (weight ?? 0), 0);
	// Decimal fractions such as 0.1 + 0.2 miss 1 by less than this.
	if (Math.abs(sum - 1) < 1e-9) return [];
	return [
		{ place, fault: `the weights add up to ${Number(sum.toFixed(6))}`, next: 'Make them add up to 1.' },
	];
}

/** Rules that are read in order, each from its mark on. */
export function checkAscending<Key extends string>(
	rules: readonly Readonly<Record<Key, number>>[],
	key: Key,
	place: string,
): Fault[] {
	return rules.flatMap((rule, index) => {
		const before = rules[index - 1];
		if (!before || before[key] < rule[key]) return [];
		return [
			{
				place: `${place}, number ${index + 1}, ${key}`,
				fault: `${rule[key]} does not come after ${before[key]}`,
				next: `Put the smallest "${key}" first, and use each only once.`,
			},
		];
	});
}
