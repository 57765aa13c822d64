import type { Step } from '../workshop/exercise.ts';
import { sumMinutes } from '../workshop/minutes.ts';

/**
 * The steps of an exercise for which a session has planned so many minutes: their usual minutes add up to these. Each
 * minute more or less goes to the step that has most room for it. Steps that have no room left stay as they are, so
 * outside what the exercise takes at least and at most the sum is its least or most.
 */
export function fitSteps(steps: readonly Step[], minutes: number): Step[] {
	const fitted = steps.map((step) => ({ ...step, minutes: { ...step.minutes } }));
	const longer = minutes > sumMinutes(steps.map((step) => step.minutes)).usual;
	const roomOf = ({ minutes: { least, usual, most } }: Step) => (longer ? most - usual : usual - least);
	while (sumMinutes(fitted.map((step) => step.minutes)).usual !== minutes) {
		const roomiest = fitted.reduce((best, step) => (roomOf(step) > roomOf(best) ? step : best));
		if (roomOf(roomiest) <= 0) break;
		roomiest.minutes.usual += longer ? 1 : -1;
	}
	return fitted;
}
