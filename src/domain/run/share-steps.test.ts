import fc from 'fast-check';
import { expect, test } from 'vitest';

import { runItems } from '../../../test/fixtures/runs.ts';
import { shareSteps } from './share-steps.ts';

const steps = runItems[2]!.steps!; // 15, 20, 25 and 5, 10, 15

test.each([
	[10, [7.5, 2.5]],
	[20, [15, 5]],
	[25, [17.5, 7.5]],
	[30, [20, 10]],
	[35, [22.5, 12.5]],
	[40, [25, 15]],
	[80, [50, 30]],
])('%d minutes', (minutes, shares) => {
	expect(shareSteps(steps, minutes)).toEqual(shares);
});

test('shares add up', () => {
	fc.assert(
		fc.property(fc.nat(200), (minutes) => {
			const sum = shareSteps(steps, minutes).reduce((total, share) => total + share, 0);
			expect(sum).toBeCloseTo(minutes, 9);
		}),
	);
});
