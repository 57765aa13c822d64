import { expect, test } from 'vitest';

import { readPlace } from './run-place.ts';

test.each([
	['', { kind: 'choose' }],
	['#', { kind: 'choose' }],
	['#agenda=a%20b', { kind: 'agenda', id: 'a b' }],
	['#session=half-day', { kind: 'session', id: 'half-day' }],
	['#0f8c', { kind: 'run', id: '0f8c' }],
	['#100%', { kind: 'run', id: '100%' }],
])('%s', (fragment, place) => {
	expect(readPlace(fragment)).toEqual(place);
});
