import { expect, it } from 'vitest';

import { PRESS_TWO } from '#domain/brand/brand.ts';
import type { DeckDocument } from '#domain/deck/deck-document.ts';

import { parseDeck, parseDeckText } from './deck-document.ts';

const deck: DeckDocument = {
	format: 'press-two/deck',
	formatVersion: 1,
	id: 'deck',
	title: 'For the board',
	plan: 'plan',
	template: 'full-report',
	modules: [],
	summary: ['One.', 'Two.'],
	edits: { order: ['result-caps'], dropped: ['result-title'], titles: { 'result-caps': 'What holds it' } },
	brand: PRESS_TWO,
	notes: false,
	remarks: false,
	page: 'A4',
	handedOver: 'AB12-CD34',
};

it('reads what it wrote', () => {
	expect(parseDeckText(JSON.stringify(deck))).toEqual({ ok: true, value: deck });
});

it.each([
	[{ ...deck, format: 'press-two/plan' }, 'format'],
	[{ ...deck, formatVersion: 2 }, 'formatVersion'],
	[{ ...deck, page: 'A5' }, 'page'],
	[{ ...deck, more: 1 }, ''],
	[{ ...deck, edits: { dropped: [], titles: { a: 1 } } }, 'edits, titles, a'],
	[
		{ ...deck, brand: { ...PRESS_TWO, colours: { first: 'red', second: '#c28500' } } },
		'brand, colours, first',
	],
	[{ ...deck, brand: { ...PRESS_TWO, language: 'en-a' } }, 'brand, language'],
])('refuses what is wrong, with its place', (value, place) => {
	const parsed = parseDeck(value);
	expect(parsed.ok).toBe(false);
	if (!parsed.ok) expect(parsed.faults[0]!.place).toBe(place);
});

it('refuses a logo with a script inside a deck', () => {
	const data = btoa(
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>alert(1)</script></svg>',
	);
	const brand = { ...PRESS_TWO, logo: { type: 'image/svg+xml', data, alt: 'Logo' } };
	const parsed = parseDeck({ ...deck, brand });
	expect(!parsed.ok && parsed.faults[0]).toMatchObject({
		place: 'brand, logo',
		fault: '<script> may not be in a logo',
	});
});
