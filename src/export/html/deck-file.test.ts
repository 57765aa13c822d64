import { expect, test } from 'vitest';

import { type Brand, PRESS_TWO } from '#domain/brand/brand.ts';
import { fitBrand } from '#domain/brand/fit-brand.ts';
import type { Deck } from '#domain/deck/deck.ts';

import { deckFile, deckPages } from './deck-file.ts';

const SECRET = 'only the speaker';
const deck: Deck = {
	id: 'board-summary',
	title: 'A <b>plan</b> & "more"',
	language: 'de-CH',
	origin: { kind: 'result', plan: 'p', questionnaire: '2026.1', fingerprint: '2026.1-abcd' },
	parts: [
		{
			id: 'one',
			title: 'One',
			slides: [{ id: 'first', title: 'First', blocks: [], sources: '', notes: [SECRET] }],
		},
	],
};
const assets = { script: 'run("here")', styles: 'p{color:red}' };
const brandOf = (more: Partial<Brand> = {}) => fitBrand({ ...PRESS_TWO, ...more });
const file = (notes = false, brand = brandOf()) => deckFile(deck, { brand, notes, assets, page: '16:9' });

test('the file names its language, its title and what its numbers come from', () => {
	expect(file()).toContain('<html lang="de-CH"');
	expect(file()).toContain('<title>A &lt;b&gt;plan&lt;/b&gt; &amp; &quot;more&quot;</title>');
	expect(file()).toContain('questionnaire 2026.1. Fingerprint 2026.1-abcd.');
});

test('nothing in it comes from anywhere else', () => {
	expect(file()).toContain(`content="default-src 'none';`);
	expect(file()).not.toMatch(/(?:src|href)="(?!data:|#)/);
});

test('notes are in it where they were asked for, apart from the slides, and never on paper', () => {
	expect(file()).not.toContain(SECRET);
	expect(file(true)).toMatch(new RegExp(`<template[^>]*>.*${SECRET}.*</template>`, 's'));
	expect(deckPages(deck, { brand: brandOf(), assets, page: 'A4' })).not.toContain(SECRET);
});

test('the client’s name and footer stand on the slide, whatever is in them, and the logo in it', () => {
	const logo = { type: 'image/png', data: 'AAAA', alt: 'A "logo"' } as const;
	const html = file(false, brandOf({ client: `<i>Müller & Söhne</i>`, footer: 'חסוי', logo }));
	expect(html).toContain(
		'<span class="whose" dir="auto">&lt;i&gt;Müller &amp; Söhne&lt;/i&gt; · חסוי</span>',
	);
	expect(html).toContain('<img src="data:image/png;base64,AAAA" alt="A &quot;logo&quot;">');
});

test('the brand’s colours and font overrule the site’s, fitted to be read', () => {
	// White has a contrast of 1:1 on paper: it is darkened.
	const html = file(false, brandOf({ colours: { first: '#8b1e2d', second: '#ffffff' }, font: 'Georgia' }));
	expect(html).toContain('--machine:#8b1e2d;--machine-ink:#ffffff');
	expect(html).toContain('--text:Georgia, serif');
	expect(html).not.toContain('--human:#ffffff');
});

test('paper is as large as it was asked for', () => {
	const pages = (page: 'A4' | '16:9') => deckPages(deck, { brand: brandOf(), assets, page });
	expect(pages('A4')).toContain('@page{size:A4 landscape');
	expect(pages('16:9')).toContain('@page{size:338.667mm 190.5mm');
});
