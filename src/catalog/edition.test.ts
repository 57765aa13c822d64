import { expect, test } from 'vitest';

import { readEdition } from './edition.ts';

test('whoever says nothing is a facilitator; a slip is refused, as it would publish the notes', () => {
	expect(readEdition(undefined)).toBe('facilitator');
	expect(readEdition('participant')).toBe('participant');
	expect(() => readEdition('participants')).toThrow('Write facilitator or participant');
});

test('a client is a participant, unless somebody says otherwise', () => {
	expect(readEdition(undefined, 'client.json')).toBe('participant');
	expect(readEdition('', 'client.json')).toBe('participant');
	expect(readEdition('facilitator', 'client.json')).toBe('facilitator');
	expect(readEdition('', '')).toBe('facilitator');
});
