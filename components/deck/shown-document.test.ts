import { expect, it } from 'vitest';

import { planOfAddress } from './shown-plan.ts';

function tab() {
	const kept = new Map<string, string>();
	return {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
	};
}

it('remembers the plan once a slide stands in the address', () => {
	const kept = tab();
	expect(planOfAddress('#a%20b', kept)).toBe('#a%20b');
	expect(planOfAddress('#/result-caps', kept)).toBe('#a%20b');
	expect(planOfAddress('#other', kept)).toBe('#other');
	expect(planOfAddress('', kept)).toBe('#other');
});

it('names none where none was named, or where the tab keeps nothing', () => {
	expect(planOfAddress('', tab())).toBe('#');
	const refused = () => {
		throw new Error('refused');
	};
	expect(planOfAddress('#a', { getItem: refused, setItem: refused })).toBe('#a');
	expect(planOfAddress('#/x', { getItem: refused, setItem: refused })).toBe('#');
});
