import { expect, test } from 'vitest';

import type { Step } from '../workshop/exercise.ts';
import { fitSteps } from './fit-steps.ts';
import { shareMinutes } from './share-minutes.ts';

test('minutes are shared whole, and what is left over goes to the first', () => {
	expect(shareMinutes(6, 3)).toEqual([2, 2, 2]);
	expect(shareMinutes(5, 3)).toEqual([2, 2, 1]);
	expect(shareMinutes(2, 3)).toEqual([1, 1, 0]);
});

const step = (least: number, usual: number, most: number): Step => ({
	who: 'all',
	minutes: { least, usual, most },
	prompt: '',
});
const steps = [step(2, 3, 4), step(5, 10, 16), step(4, 5, 6)];
const usualOf = (minutes: number) => fitSteps(steps, minutes).map((fitted) => fitted.minutes.usual);

test('steps are fitted where there is most room, and within what each can take', () => {
	expect(usualOf(18)).toEqual([3, 10, 5]);
	// Six may be added to the second before it has as little room as the others have; five are enough.
	expect(usualOf(23)).toEqual([3, 15, 5]);
	// The second falls from 10 to 6 before its room of one is no more than the others have.
	expect(usualOf(14)).toEqual([3, 6, 5]);
	expect(usualOf(100)).toEqual([4, 16, 6]);
	expect(usualOf(0)).toEqual([2, 5, 4]);
});
