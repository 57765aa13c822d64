import { type Markup, markup } from '#charts/svg/markup.ts';
import { type Deck, listSlides } from '#domain/deck/deck.ts';

import { slideMarkup } from './slide-html.ts';

/** All slides of a deck, each with what is said to it: for whoever speaks, and for nobody else. */
export function speakerMarkup(deck: Deck): Markup {
	const slides = listSlides(deck);
	const items = slides.map((slide, index) => {
		const notes = slide.notes.map((note) => markup`<p>${note}</p>`);
		return markup`<li>${slideMarkup(slide, { number: index + 1, of: slides.length, deck })}<aside class="notes" data-for="${slide.id}" aria-label="Notes to slide ${index + 1}">${notes}</aside></li>`;
	});
	return markup`<ol class="deck">${items}</ol>`;
}
