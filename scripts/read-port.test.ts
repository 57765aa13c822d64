import { expect, it } from 'vitest';
import { readBase } from './read-base.js';
import { readPort } from './read-port.ts';

it.each([
	[undefined, 4321],
	['', 4321],
	['8080', 8080],
	['0', 0],
])('PORT=%s is port %i', (text, port) => {
	expect(readPort(text, 4321)).toBe(port);
});

it.each(['abc', '80a', '-1', '65536', '1.5', '1e3'])('PORT=%s is refused with what to write', (text) => {
	expect(() => readPort(text, 4321)).toThrow(`PORT is "${text}", which is no port. Give a whole number`);
});

it.each([
	[undefined, '/'],
	['', '/'],
	['/', '/'],
	['client', '/client/'],
	['/client', '/client/'],
	['/a//b/', '/a/b/'],
])('BASE=%s is the path %s', (text, base) => {
	expect(readBase(text)).toBe(base);
});

it.each(['https://example.org/a', '/a b/', '/../a', '/a?b', '/a#b'])('BASE=%s is refused', (text) => {
	expect(() => readBase(text)).toThrow(`BASE is "${text}".`);
});
