import { expect, test } from 'vitest';

import { applyThemeBeforePaint, keepTheme, readTheme, themeKey } from './theme.ts';

function storageOf(entries: Record<string, string> = {}) {
	const kept = new Map(Object.entries(entries));
	return {
		kept,
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key),
	};
}

function refuse(): never {
	throw new DOMException('The operation is insecure.', 'SecurityError');
}

test('keeps a choice, and forgets it when the system decides again', () => {
	const storage = storageOf();
	keepTheme('dark', () => storage);
	expect(readTheme(() => storage)).toBe('dark');
	keepTheme('system', () => storage);
	expect(readTheme(() => storage)).toBe('system');
	expect(storage.kept.size).toBe(0);
});

test('takes what it does not know for no choice', () => {
	expect(readTheme(() => storageOf({ [themeKey]: 'sepia' }))).toBe('system');
});

test('goes on where the browser refuses storage', () => {
	expect(readTheme(refuse)).toBe('system');
	expect(() => keepTheme('dark', refuse)).not.toThrow();
});

test.each([
	['dark', 'dark'],
	['light', 'light'],
	['sepia', undefined],
	[null, undefined],
])('sets the theme before the first paint: stored %s gives %s', (stored, expected) => {
	const dataset: Record<string, string> = {};
	const run = new Function('localStorage', 'document', applyThemeBeforePaint);
	run({ getItem: () => stored }, { documentElement: { dataset } });
	expect(dataset['theme']).toBe(expected);
});

test('paints all the same where the browser refuses storage', () => {
	const run = new Function('localStorage', 'document', applyThemeBeforePaint);
	expect(() => run({ getItem: refuse }, {})).not.toThrow();
});
