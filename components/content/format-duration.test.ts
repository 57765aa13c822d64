import { expect, test } from 'vitest';

import { formatDuration } from './format-duration.ts';

test('hours and minutes are told apart, so that nobody reads a clock time', () => {
	expect([0, 45, 60, 95, 1500].map(formatDuration)).toEqual(['0 min', '45 min', '1 h', '1 h 35 min', '25 h']);
});
