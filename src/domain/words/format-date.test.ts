import { expect, test } from 'vitest';

import { formatDate } from './format-date.ts';

test('a date is as exact as it is known', () => {
	expect(formatDate('2025-05-08')).toBe('8 May 2025');
	expect(formatDate('2025-05')).toBe('May 2025');
	expect(formatDate('2025')).toBe('2025');
	expect(formatDate('2025-12-28', 'short')).toBe('28 Dec 2025');
});
