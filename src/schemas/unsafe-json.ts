import type { Fault } from '#errors/fault.ts';

/** Keys that change what an object is rather than what it holds, once somebody copies them carelessly. */
const PROTOTYPE_KEYS = new Set(['__proto__', 'prototype', 'constructor']);

/** No format here nests deeper; whatever does is not ours and could exhaust a reader. */
const DEPTH_AT_MOST = 20;

/** What makes a JSON value unsafe to read on, if anything does. Looks at all of it, without recursion. */
export function findUnsafe(value: unknown): Fault | undefined {
	const waiting = [{ value, place: [] as readonly string[] }];
	for (let item = waiting.pop(); item; item = waiting.pop()) {
		if (typeof item.value !== 'object' || item.value === null) continue;
		if (item.place.length > DEPTH_AT_MOST) {
			return {
				place: item.place.slice(0, 3).join(', '),
				fault: 'it nests too deep',
				next: 'Check that this is the file you exported from Press Two.',
			};
		}
		const isList = Array.isArray(item.value);
		for (const [key, inner] of Object.entries(item.value)) {
			const place = [...item.place, isList ? `number ${Number(key) + 1}` : key];
			if (PROTOTYPE_KEYS.has(key)) {
				return {
					place: place.join(', '),
					fault: 'this name is not allowed',
					next: 'Take it out of the file.',
				};
			}
			waiting.push({ value: inner, place });
		}
	}
	return undefined;
}
