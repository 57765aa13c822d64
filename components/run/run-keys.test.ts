import { expect, test } from 'vitest';

import { runCommand } from './run-keys.ts';

const press = (key: string, more: object = {}) =>
	runCommand({
		key,
		ctrlKey: false,
		metaKey: false,
		altKey: false,
		repeat: false,
		defaultPrevented: false,
		target: null,
		...more,
	});
const on = (tagName: string) => ({ target: { tagName } });

test('keys in either case, and arrows', () => {
	expect(['n', 'N', 'ArrowRight', 'p', 'ArrowLeft', ' ', '+', 'r', '?'].map((key) => press(key))).toEqual([
		'next',
		'next',
		'next',
		'back',
		'back',
		'pause',
		'extend',
		'replan',
		'keys',
	]);
});

test('none while somebody types, holds a key down, or means the browser', () => {
	expect(press('n', on('INPUT'))).toBeUndefined();
	expect(press('n', on('TEXTAREA'))).toBeUndefined();
	expect(press('n', { repeat: true })).toBeUndefined();
	expect(press('r', { ctrlKey: true })).toBeUndefined();
	expect(press('constructor')).toBeUndefined();
});

test('the space on a button presses the button', () => {
	expect(press(' ', on('BUTTON'))).toBeUndefined();
	expect(press('n', on('BUTTON'))).toBe('next');
});
