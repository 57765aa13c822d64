import { Markup, markup } from '#charts/svg/markup.ts';
import type { FittedBrand } from '#domain/brand/fit-brand.ts';
import { type Deck, listSlides } from '#domain/deck/deck.ts';
import type { PageSize } from '#domain/deck/page-size.ts';

import { brandStyles } from './brand-styles.ts';
import { deckMarkup, type SlideFoot } from './slide-html.ts';
import { notesMarkup } from './speaker-html.ts';

/** What every such file holds beside its deck. Bundled once: `src/cli/deck/make-deck-assets.ts`. */
export interface DeckAssets {
	/** A classic script; modules do not run from a file. */
	readonly script: string;
	readonly styles: string;
}

interface Options {
	readonly brand: FittedBrand;
	/** Whether the speaker's notes go with it, for the speaker's window. */
	readonly notes: boolean;
	readonly assets: DeckAssets;
	/** Pages of paper; the deck is printed one slide a page. */
	readonly page: PageSize;
}

/**
 * A deck as one file that opens without a network, also from a disk: to read, to print and to present in two windows.
 * The same deck and options give the same text.
 */
export function deckFile(deck: Deck, { brand, notes, assets, page }: Options): string {
	const { client, footer, logo } = brand.brand;
	const foot = toFoot(brand);
	const says = [client, footer].filter(Boolean).join(' · ');
	const origin = originWords(deck);
	return String(markup`<!doctype html>
<html lang="${deck.language}" data-theme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'; img-src data:; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
<meta name="generator" content="Press Two">
<meta name="description" content="${origin}">
<title>${deck.title}</title>
<style>${new Markup(assets.styles)}${new Markup(brandStyles(brand.palette, brand.brand.font))}${new Markup(pageRule(page))}</style>
</head>
<body class="branded">
<main class="wrap">
<header class="no-print">
${logo && markup`<p><img class="logo" src="data:${logo.type};base64,${logo.data}" alt="${logo.alt}"></p>`}
<h1 dir="auto">${deck.title}</h1>
<p class="lead" dir="auto">${says}</p>
<p class="fine">${listSlides(deck).length} slides. ${origin}</p>
<p class="row present-buttons" hidden><button type="button" class="btn" data-deed="present">Present</button> <button type="button" class="btn ghost" data-deed="both">Present with a speaker window</button></p>
</header>
<div class="presentation" data-deck="${deck.id}" data-title="${deck.title}" data-language="${deck.language}">${deckMarkup(deck, foot)}</div>
</main>
${notes && markup`<template class="notes-of-deck">${notesMarkup(deck)}</template>`}
<script>${new Markup(assets.script)}</script>
</body>
</html>
`);
}

/** The same pages without anything that moves, for a printer or a PDF. */
export function deckPages(deck: Deck, { brand, assets, page }: Omit<Options, 'notes'>): string {
	return String(markup`<!doctype html>
<html lang="${deck.language}" data-theme="light">
<head>
<meta charset="utf-8">
<meta name="description" content="${originWords(deck)}">
<title>${deck.title}</title>
<style>${new Markup(assets.styles)}${new Markup(brandStyles(brand.palette, brand.brand.font))}${new Markup(pageRule(page))}</style>
</head>
<body class="branded">
<main>
<div class="presentation">${deckMarkup(deck, toFoot(brand))}</div>
</main>
</body>
</html>
`);
}

/** Where a deck comes from: what a result's numbers can be traced by. */
export function originWords({ origin }: Deck): string {
	if (origin.kind !== 'result') return 'Made with Press Two.';
	return `Made with Press Two from questionnaire ${origin.questionnaire}. Fingerprint ${origin.fingerprint}.`;
}

/** What stands at the foot of each slide of a brand. */
export function toFoot({ brand: { client, footer, logo } }: FittedBrand): SlideFoot {
	return { text: [client, footer].filter(Boolean).join(' · '), ...(logo && { logo }) };
}

const PAPER: Readonly<Record<PageSize, string>> = {
	'16:9': '338.667mm 190.5mm; margin:0',
	A4: 'A4 landscape; margin:10mm',
	Letter: 'letter landscape; margin:10mm',
};

/** The size of the pages, as a rule of CSS. */
export function pageRule(page: PageSize): string {
	return `@page{size:${PAPER[page]}}`;
}
