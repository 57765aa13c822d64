import { linesOf } from '#charts/svg/fit-text.ts';
import { type Markup, markup } from '#charts/svg/markup.ts';
import type { ChartSize } from '#charts/svg/chart-svg.ts';
import type { Logo } from '#domain/brand/brand.ts';
import { type Deck, type DeckSlide, listSlides } from '#domain/deck/deck.ts';

import { blockHtml } from './block-html.ts';

/** Whose deck it is, at the foot of every slide. */
export interface SlideFoot {
	readonly text: string;
	readonly logo?: Logo;
}

interface Place {
	/** From 1. */
	readonly number: number;
	readonly of: number;
	readonly deck: Deck;
	readonly foot?: SlideFoot | undefined;
}

/** One slide, complete and escaped, without its notes. `src/styles/slides.css` lays it out. */
export function slideHtml(slide: DeckSlide, place: Place): string {
	return String(slideMarkup(slide, place));
}

/** All slides of a deck, one below the other. */
export function deckHtml(deck: Deck): string {
	return String(deckMarkup(deck));
}

/** The same, to be put into markup. */
export function deckMarkup(deck: Deck, foot?: SlideFoot): Markup {
	const slides = listSlides(deck);
	const items = slides.map(
		(slide, index) =>
			markup`<li>${slideMarkup(slide, { number: index + 1, of: slides.length, deck, foot })}</li>`,
	);
	return markup`<ol class="deck">${items}</ol>`;
}

export function slideMarkup(slide: DeckSlide, { number, of, deck, foot }: Place): Markup {
	const { id, title, blocks, sources, minutes } = slide;
	const part = deck.parts.find(({ slides }) => slides.includes(slide));
	const size = roomFor(slide);
	return markup`<article class="slide${blocks.length === 0 && ' alone'}" id="${id}" data-slide="${id}"${
		part && markup` data-part="${part.id}"`
	}${minutes !== undefined && markup` data-minutes="${minutes}"`} aria-label="Slide ${number} of ${of}"><h2>${title}</h2>${blocks.map(
		(block) => blockHtml(block, size),
	)}<footer><span class="sources">${sources}</span>${foot && footMarkup(foot)}<span class="num">${number}</span></footer></article>`;
}

function footMarkup({ text, logo }: SlideFoot): Markup {
	return markup`<span class="whose" dir="auto">${text}</span>${
		logo && markup`<img src="data:${logo.type};base64,${logo.data}" alt="${logo.alt}">`
	}`;
}

// In pixels of a slide of 1280 by 720, as slides.css sets them.
const INNER_WIDTH = 1176;
const INNER_HEIGHT = 590;
const TITLE = { size: 50, line: 55 };
const CAPTION = { size: 28, line: 37 };
/** The folded table below a chart. */
const FOLD = 50;

/** What a chart may fill: what title and captions leave, shared by the slide's blocks. */
function roomFor({ title, blocks }: DeckSlide): ChartSize {
	const titles = linesOf(title, INNER_WIDTH, TITLE.size) * TITLE.line;
	const captions = blocks
		.flatMap((block) =>
			block.kind === 'chart' ? [linesOf(block.chart.reading, INNER_WIDTH, CAPTION.size)] : [],
		)
		.reduce((sum, lines) => sum + lines * CAPTION.line + FOLD, 0);
	return { width: INNER_WIDTH, height: (INNER_HEIGHT - titles - captions) / Math.max(blocks.length, 1) };
}
