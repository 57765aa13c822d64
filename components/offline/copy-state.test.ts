import { expect, it } from 'vitest';

import { sizeWords, stateWords } from './copy-state.ts';

it.each([
	[0, '0.1 MB'],
	[940_000, '0.9 MB'],
	[999_999, '1 MB'],
	[2_943_389, '3 MB'],
	[2_400_000_000, '2.4 GB'],
])('%i bytes are %s', (bytes, words) => {
	expect(sizeWords(bytes)).toBe(words);
});

it('says how much is fetched, and why there is none', () => {
	expect(stateWords({ is: 'getting', done: 3, of: 9, zipped: 918_175 })).toBe(
		'Getting ready for offline (about 0.9 MB)',
	);
	expect(stateWords({ is: 'missing', why: 'full' })).toMatch(/^Not ready for offline: there is no room/);
});
