import { type Markup, markup } from '#charts/svg/markup.ts';
import { type Deck, type DeckSlide, listSlides } from '#domain/deck/deck.ts';

import { slideMarkup } from './slide-html.ts';

/** All slides of a deck, each with what is said to it: for whoever speaks, and for nobody else. */
export function speakerMarkup(deck: Deck): Markup {
	const slides = listSlides(deck);
	const items = slides.map(
		(slide, index) =>
			markup`<li>${slideMarkup(slide, { number: index + 1, of: slides.length, deck })}${slideNotes(slide, index)}</li>`,
	);
	return markup`<ol class="deck">${items}</ol>`;
}

/** What is said to each slide, without the slides. */
export function notesMarkup(deck: Deck): Markup {
	return markup`${listSlides(deck).map(slideNotes)}`;
}

function slideNotes({ id, notes }: DeckSlide, index: number): Markup {
	const paragraphs = notes.map((note) => markup`<p>${note}</p>`);
	return markup`<aside class="notes" data-for="${id}" aria-label="Notes to slide ${index + 1}">${paragraphs}</aside>`;
}
