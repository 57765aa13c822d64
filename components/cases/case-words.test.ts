import { expect, test } from 'vitest';

import { toOutcomeWords } from './case-words.ts';

test('an outcome of two kinds is one phrase, and a part is called a part', () => {
	const rest = { date: '2025-05-08', summary: '', confidence: 'high' } as const;
	expect(toOutcomeWords({ kinds: ['reversed'], partial: true, ...rest })).toBe('Taken back in part');
	expect(toOutcomeWords({ kinds: ['reversed', 'harmed'], partial: false, ...rest })).toBe(
		'Taken back, harmed people',
	);
});
