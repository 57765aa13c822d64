import { expect, test } from 'vitest';

import { readingMinutes } from './reading-minutes.ts';

test('200 words take a minute, and nothing takes less than one', () => {
	expect([0, 80, 290, 1400].map(readingMinutes)).toEqual([1, 1, 1, 7]);
});
