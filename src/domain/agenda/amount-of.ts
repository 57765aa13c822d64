import type { Material } from '../workshop/exercise.ts';

const sizes = { person: 1, pair: 2, four: 4 } as const;

/**
 * How much of a material is needed for so many people. A group that is not full needs its own. None where the number
 * of people is not known and matters: that is no zero.
 */
export function amountOf({ per, amount }: Material, people: number | undefined): number | undefined {
	if (per === 'room') return Math.ceil(amount);
	return people === undefined ? undefined : Math.ceil(amount * Math.ceil(people / sizes[per]));
}
