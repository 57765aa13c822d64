import { expect, it } from 'vitest';

import { commandOf } from './stage-keys.ts';

/** An element that stands in what matches the given selectors. */
const target = (tagName: string, ...within: readonly string[]) =>
	({
		tagName,
		closest: (selector: string) => selector.split(', ').some((part) => within.includes(part)) || null,
	}) as unknown as EventTarget;
const body = target('BODY');
const press = (key: string, more: Partial<Parameters<typeof commandOf>[0]> = {}, letters = true) =>
	commandOf(
		{ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, target: body, ...more },
		letters,
	);

it.each([
	['ArrowRight', 'next'],
	['ArrowDown', 'next'],
	['PageDown', 'next'],
	[' ', 'next'],
	['ArrowLeft', 'previous'],
	['PageUp', 'previous'],
	['Home', 'first'],
	['End', 'last'],
	['b', 'black'],
	['B', 'black'],
	['.', 'black'],
	['w', 'white'],
	['f', 'full-screen'],
	['o', 'overview'],
	['g', 'go-to'],
	['?', 'keys'],
	['Escape', 'escape'],
	['F5', undefined],
	['Enter', undefined],
	['Tab', undefined],
])('%j asks for %s', (key, command) => {
	expect(press(key)).toBe(command);
});

it('shift and space go back', () => {
	expect(press(' ', { shiftKey: true })).toBe('previous');
});

it('leaves keys to the browser, to fields, to dialogs, and to whatever needs them itself', () => {
	expect(press('f', { ctrlKey: true })).toBeUndefined();
	expect(press('PageDown', { target: target('INPUT', 'input') })).toBeUndefined();
	expect(press('b', { target: target('TEXTAREA') })).toBeUndefined();
	expect(press('b', { target: target('BUTTON', 'dialog') })).toBeUndefined();
	expect(press(' ', { target: target('BUTTON', 'button') })).toBeUndefined();
	expect(press('ArrowLeft', { target: target('DIV', '[role=separator]') })).toBeUndefined();
	expect(press('ArrowDown', { target: target('DIV', '[data-scrolls]') })).toBeUndefined();
});

it('a clicker works wherever the focus is, but in a field', () => {
	expect(press('PageDown', { target: target('BUTTON', 'button') })).toBe('next');
	expect(press('PageDown', { target: target('DIV', '[data-scrolls]') })).toBe('next');
});

it('keys of one character can be off; the others work on', () => {
	expect(press('b', {}, false)).toBeUndefined();
	expect(press('?', {}, false)).toBeUndefined();
	expect(press('PageDown', {}, false)).toBe('next');
	expect(press(' ', {}, false)).toBe('next');
});
