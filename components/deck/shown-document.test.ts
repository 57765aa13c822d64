import { expect, it } from 'vitest';

import { shownDocument } from './shown-document.ts';

function tab() {
	const kept = new Map<string, string>();
	return {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
	};
}

it('remembers the plan once a slide stands in the address', () => {
	const kept = tab();
	expect(shownDocument('plan', '#a%20b', kept)).toBe('#a%20b');
	expect(shownDocument('plan', '#/result-caps', kept)).toBe('#a%20b');
	expect(shownDocument('plan', '#other', kept)).toBe('#other');
	expect(shownDocument('plan', '', kept)).toBe('#other');
	expect(shownDocument('agenda', '', kept)).toBe('#');
});

it('names none where none was named, or where the tab keeps nothing', () => {
	expect(shownDocument('plan', '', tab())).toBe('#');
	const refused = () => {
		throw new Error('refused');
	};
	expect(shownDocument('plan', '#a', { getItem: refused, setItem: refused })).toBe('#a');
	expect(shownDocument('plan', '#/x', { getItem: refused, setItem: refused })).toBe('#');
});
