/** Whole minutes for each of so many slides; they add up to `minutes`, and the first have what is left over. `5` for 3: 2, 2, 1. */
export function shareMinutes(minutes: number, slides: number): number[] {
	const each = Math.floor(minutes / slides);
	const over = minutes - each * slides;
	return Array.from({ length: slides }, (_, index) => each + (index < over ? 1 : 0));
}
