import type { Interval } from '../questionnaire/questionnaire.ts';

/** Whether two intervals share any value: then what they stand for cannot be told apart. */
export function overlap(a: Interval, b: Interval): boolean {
	return a[0] <= b[1] && b[0] <= a[1];
}
