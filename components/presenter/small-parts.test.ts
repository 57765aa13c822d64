import { describe, expect, it } from 'vitest';

import { createSimpleKeeper } from './count-keeper.ts';
import { findSlides } from './find-slides.ts';
import { keepPreferences, readPreferences } from './preferences.ts';
import { fragmentOf, slideOf } from './slide-address.ts';

function memory(entries: Record<string, string> = {}) {
	const map = new Map(Object.entries(entries));
	return {
		getItem: (key: string) => map.get(key) ?? null,
		setItem: (key: string, value: string) => void map.set(key, value),
	};
}
const refuses = () => {
	throw new Error('refused');
};

describe('finding slides', () => {
	const slides = ['Why now', 'What is now at stake', 'Now decide'].map((title, index) => ({
		number: index + 1,
		title,
	}));
	const found = (typed: string) => findSlides(slides, typed).map(({ number }) => number);

	it('by number, or by words of the title, what begins so first', () => {
		expect(found('2')).toEqual([2]);
		expect(found('9')).toEqual([]);
		expect(found(' NOW')).toEqual([3, 1, 2]);
		expect(found('stake')).toEqual([2]);
		expect(found('')).toEqual([1, 2, 3]);
	});
});

describe('the address of a slide', () => {
	it('comes back, whatever the id', () => {
		expect(fragmentOf('why-now')).toBe('#/why-now');
		expect(slideOf(fragmentOf('a/b c%'))).toBe('a/b c%');
	});
	it.each(['', '#', '#/', '#main', '#/%E0%A4%A'])('%j names none', (fragment) => {
		expect(slideOf(fragment)).toBeUndefined();
	});
});

describe('preferences', () => {
	const usual = { letters: true, notesSize: 1.25, column: 62, row: 40 };

	it('are as usual where nothing is kept, storage refuses, or what is kept is broken', () => {
		expect(readPreferences(() => memory())).toEqual(usual);
		expect(readPreferences(refuses)).toEqual(usual);
		expect(readPreferences(() => memory({ 'press-two:presenter': '{' }))).toEqual(usual);
		expect(readPreferences(() => memory({ 'press-two:presenter': '{"column":"wide"}' }))).toEqual(usual);
	});
	it('come back, and stay within what can be used', () => {
		const store = memory();
		keepPreferences({ letters: false, notesSize: 2, column: 99, row: 1 }, () => store);
		expect(readPreferences(() => store)).toEqual({ letters: false, notesSize: 2, column: 80, row: 15 });
		expect(() => keepPreferences(usual, refuses)).not.toThrow();
	});
});

describe('counts of a file that is passed on', () => {
	const count = {
		format: 'press-two/count' as const,
		formatVersion: 1 as const,
		id: '1',
		deck: 'd',
		slide: 's',
		question: 'S1',
		questionnaire: '2026.1',
		counts: [1, null, 0, 0, 0],
		countedAt: '2026-11-22T10:00:00Z',
	};

	it('are kept by id, and given back by deck', async () => {
		const store = memory();
		const keeper = createSimpleKeeper(() => store, 'k');
		expect(await keeper.keep(count)).toBeUndefined();
		await keeper.keep({ ...count, counts: [2, null, 0, 0, 0] });
		await keeper.keep({ ...count, id: '2', deck: 'other' });
		const again = createSimpleKeeper(() => store, 'k');
		expect((await again.load('d')).map(({ counts }) => counts[0])).toEqual([2]);
		await again.remove('1');
		expect(await again.load('d')).toEqual([]);
	});

	it('are there for as long as the page lives where storage refuses, and it is said', async () => {
		const keeper = createSimpleKeeper(refuses, 'k');
		expect((await keeper.keep(count))?.fault).toBe('it refuses to keep the hands that you count');
		expect(await keeper.load('d')).toEqual([count]);
	});
});
