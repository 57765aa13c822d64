/**
 * Weighted geometric mean with a floor: Π max(value, floor)^weight, weights adding up to 1.
 * Unlike a sum, it does not let one strong part buy back a missing one; the floor keeps an empty part from
 * wiping out the rest. (80, 80, 80, 80, 80, 20) → 63.496… where the arithmetic mean is 70.
 * Source: OECD/JRC Handbook on composite indicators (2008), step 6; method §1.2.
 */
export function geometricMean(values: readonly number[], weights: readonly number[], floor: number): number {
	return product(values.map((value, index) => geometricFactor(value, weights[index]!, floor)));
}

/** What one value contributes to the product. */
export function geometricFactor(value: number, weight: number, floor: number): number {
	return Math.max(value, floor) ** weight;
}

export function product(factors: readonly number[]): number {
	let total = 1;
	for (let index = 0; index < factors.length; index += 1) total *= factors[index]!;
	return total;
}
