import { describe, expect, it } from 'vitest';

import { isTyping, undoKey } from './undo-key.ts';

type Target = Partial<{ tagName: string; type: string; isContentEditable: boolean }>;

function press(keys: string, target: Target = { tagName: 'BODY' }) {
	const parts = keys.split('+');
	return undoKey({
		key: parts.at(-1)!,
		ctrlKey: parts.includes('Ctrl'),
		metaKey: parts.includes('Meta'),
		shiftKey: parts.includes('Shift'),
		altKey: parts.includes('Alt'),
		defaultPrevented: false,
		target: target as EventTarget,
	});
}

describe('keys for a step back and forward', () => {
	it.each([
		['Ctrl+z', 'undo'],
		['Meta+z', 'undo'],
		['Ctrl+Shift+Z', 'redo'],
		['Meta+Shift+Z', 'redo'],
		['Ctrl+y', 'redo'],
		['Meta+y', undefined],
		['z', undefined],
		['Ctrl+Alt+z', undefined],
		['Ctrl+Meta+z', undefined],
		['Ctrl+x', undefined],
	])('%s asks for %s', (keys, step) => {
		expect(press(keys)).toBe(step);
	});

	it('belong to the field while somebody types in it', () => {
		expect(press('Ctrl+z', { tagName: 'INPUT', type: 'text' })).toBeUndefined();
		expect(press('Ctrl+z', { tagName: 'TEXTAREA' })).toBeUndefined();
		expect(press('Ctrl+z', { tagName: 'DIV', isContentEditable: true })).toBeUndefined();
	});

	it('work where nothing is typed, as on a radio button', () => {
		expect(press('Ctrl+z', { tagName: 'INPUT', type: 'radio' })).toBe('undo');
		expect(isTyping(null)).toBe(false);
	});
});
