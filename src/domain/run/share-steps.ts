import type { Step } from '../workshop/exercise.ts';
import { type Minutes, sumMinutes } from '../workshop/minutes.ts';

/**
 * Minutes of each step of an exercise that has `minutes` in all. Between the least and the most each step gives or
 * gets in proportion to what it can, so that none is under its least as long as the whole is not.
 */
export function shareSteps(steps: readonly Step[], minutes: number): number[] {
	const ranges = steps.map((step) => step.minutes);
	const whole = sumMinutes(ranges);
	if (minutes < whole.least) return scale(ranges, 'least', minutes / whole.least);
	if (minutes <= whole.usual) return between(ranges, whole, 'least', 'usual', minutes);
	if (minutes <= whole.most) return between(ranges, whole, 'usual', 'most', minutes);
	return scale(ranges, 'most', minutes / whole.most);
}

type Column = keyof Minutes;

function scale(ranges: readonly Minutes[], column: Column, by: number): number[] {
	return ranges.map((range) => range[column] * by);
}

function between(
	ranges: readonly Minutes[],
	whole: Minutes,
	from: Column,
	to: Column,
	minutes: number,
): number[] {
	const room = whole[to] - whole[from];
	const part = room === 0 ? 0 : (minutes - whole[from]) / room;
	return ranges.map((range) => range[from] + (range[to] - range[from]) * part);
}
