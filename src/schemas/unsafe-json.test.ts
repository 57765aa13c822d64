import fc from 'fast-check';
import { expect, test } from 'vitest';

import { findUnsafe } from './unsafe-json.ts';

test('plain values, lists and groups are safe', () => {
	fc.assert(
		fc.property(fc.jsonValue({ maxDepth: 10, noUnicodeString: true }), (value) => {
			if (/__proto__|prototype|constructor/.test(JSON.stringify(value))) return;
			expect(findUnsafe(value)).toBeUndefined();
		}),
	);
});

test('the words are harmless as values', () => {
	expect(findUnsafe({ note: '__proto__', list: ['constructor', 'prototype'] })).toBeUndefined();
});

test('a name that JSON puts on an object as its own is found, and its place is said', () => {
	expect(findUnsafe(JSON.parse('{"a":[{},{"b":{"__proto__":1}}]}'))).toEqual({
		place: 'a, number 2, b, __proto__',
		fault: 'this name is not allowed',
		next: 'Take it out of the file.',
	});
});

test('twenty levels are read, and one more is not', () => {
	const nested = (depth: number): unknown => (depth === 0 ? {} : { a: nested(depth - 1) });
	expect(findUnsafe(nested(20))).toBeUndefined();
	expect(findUnsafe(nested(21))).toEqual({
		place: 'a, a, a',
		fault: 'it nests too deep',
		next: 'Check that this is the file you exported from Press Two.',
	});
});
