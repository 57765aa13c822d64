import { expect, test } from 'vitest';

import { keepSearchKey, readSearchKey } from './search-key.ts';

function refuse(): never {
	throw new DOMException('The operation is insecure.', 'SecurityError');
}

test('keeps only that the key is off', () => {
	const kept = new Map<string, string>();
	const storage = () => ({
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key),
	});
	expect(readSearchKey(storage)).toBe(true);
	keepSearchKey(false, storage);
	expect([readSearchKey(storage), [...kept]]).toEqual([false, [['press-two:search-key', 'off']]]);
	keepSearchKey(true, storage);
	expect([readSearchKey(storage), kept.size]).toEqual([true, 0]);
});

test('goes on where the browser refuses storage', () => {
	expect(readSearchKey(refuse)).toBe(true);
	expect(() => keepSearchKey(false, refuse)).not.toThrow();
});
