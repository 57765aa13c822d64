import { describe, expect, test } from 'vitest';

import { questionKey } from './question-keys.ts';

interface Press {
	readonly on?: { readonly tagName: string; readonly type?: string };
	readonly with?: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'defaultPrevented', boolean>>;
}

function press(key: string, { on, with: modifiers }: Press = {}) {
	// As far as it goes, an element: `closest` by tag, and by kind of input.
	const target = on && {
		...on,
		closest: (selector: string) =>
			selector.split(', ').some((part) => part === on.tagName.toLowerCase() || part === `[type="${on.type}"]`)
				? target
				: null,
	};
	const plain = {
		ctrlKey: false,
		metaKey: false,
		altKey: false,
		shiftKey: false,
		repeat: false,
		defaultPrevented: false,
	};
	return questionKey({ ...plain, ...modifiers, key, target: (target ?? null) as EventTarget | null });
}

const radio = { tagName: 'INPUT', type: 'radio' };

describe('a key on the page of questions', () => {
	test.each([
		['0', 0],
		['4', 4],
		['d', 'unknown'],
		['D', 'unknown'],
		['x', 'leaveOut'],
		['t', 'note'],
		['c', 'clear'],
		['n', 'next'],
		['ArrowRight', 'next'],
		['Enter', 'next'],
		['p', 'previous'],
		['ArrowLeft', 'previous'],
		['o', 'overview'],
		['?', 'help'],
	])('%s is %s', (key, command) => {
		expect(press(key)).toBe(command);
	});

	test('that nothing is known of asks for nothing', () => {
		for (const key of ['a', 'Tab', 'Escape', 'ArrowDown', 'constructor', '__proto__', 'toString']) {
			expect(press(key)).toBeUndefined();
		}
	});

	test('is off while somebody types', () => {
		for (const on of [{ tagName: 'TEXTAREA' }, { tagName: 'INPUT', type: 'date' }, { tagName: 'SELECT' }]) {
			expect(press('2', { on })).toBeUndefined();
			expect(press('n', { on })).toBeUndefined();
		}
	});

	test('belongs to the browser with Ctrl, Alt or Cmd, and counts once while it is held down', () => {
		for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'repeat', 'defaultPrevented'] as const) {
			expect(press('n', { with: { [modifier]: true } })).toBeUndefined();
		}
	});

	test('that a control needs is left to it', () => {
		expect(press('ArrowRight', { on: radio })).toBeUndefined();
		expect(press('Enter', { on: { tagName: 'BUTTON' } })).toBeUndefined();
		expect(press('Enter', { on: { tagName: 'A' } })).toBeUndefined();
	});

	test('works on a level: numbers answer and Enter goes on', () => {
		expect(press('3', { on: radio })).toBe(3);
		expect(press('Enter', { on: radio })).toBe('next');
	});
});
