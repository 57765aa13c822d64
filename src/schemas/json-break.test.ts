import fc from 'fast-check';
import { expect, test } from 'vitest';

import { findJsonBreak } from './json-break.ts';

test.each([
	['{"a": 1,\n "b": Support}', 15],
	['{"a": 1 "b": 2}', 8],
	['{"a": 1,}', 8],
	['[1, 2', 5],
	['[1, 2]]', 6],
	['[1, 2}', 5],
	['{a: 1}', 1],
	["{'a': 1}", 1],
	['{"a" 1}', 5],
	['{"a": "open\n}', 6],
	['{"a": "bad \\x escape"}', 6],
	['{"a": "bad \\u12g4 escape"}', 6],
	['{"a": 01}', 7],
	['{"a": +1}', 6],
	['// note\n{}', 0],
	['', 0],
	['{', 1],
])('%j breaks at %i', (text, position) => {
	expect(findJsonBreak(text)).toBe(position);
});

test('a text breaks somewhere exactly where it cannot be parsed', () => {
	const nearlyJson = fc
		.tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.nat(3), fc.string({ maxLength: 3 }))
		.map(([text, at, length, other]) => {
			const start = at % (text.length + 1);
			return text.slice(0, start) + other + text.slice(start + length);
		});
	fc.assert(
		fc.property(fc.oneof(fc.json(), nearlyJson, fc.string()), (text) => {
			let isJson = true;
			try {
				JSON.parse(text);
			} catch {
				isJson = false;
			}
			expect(findJsonBreak(text) === undefined).toBe(isJson);
		}),
		{ numRuns: 5000 },
	);
});

test('a long text and a deep one are no trouble', () => {
	expect(findJsonBreak(`["${'x'.repeat(900_000)}"`)).toBe(900_003);
	expect(findJsonBreak('['.repeat(400_000))).toBe(400_000);
});
