// How much a deck of one file weighs, on the wire or in a mail: promised for 25 slides without pictures.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { readDeckTemplates } from '#catalog/deck-templates.ts';
import { readWorkshop } from '#catalog/workshop/read-workshop.ts';
import { makeDeckAssets } from '#cli/deck/make-deck-assets.ts';
import { PRESS_TWO } from '#domain/brand/brand.ts';
import { fitBrand } from '#domain/brand/fit-brand.ts';
import { type Deck, type DeckSlide, listSlides } from '#domain/deck/deck.ts';
import { deckFromSession } from '#domain/deck/from-session.ts';
import { makeDeck } from '#export/deck/make-deck.ts';
import { deckFile } from '#export/html/deck-file.ts';
import { deckWords } from '#export/words/deck-words.ts';

import { projectRoot } from '../fixtures/command-line.ts';
import { EXAMPLE } from '../fixtures/plans.ts';
import { questionnaire } from '../fixtures/questionnaire.ts';

const SLIDES = 25;
const hasChart = ({ blocks }: DeckSlide) => blocks.some(({ kind }) => kind === 'chart' || kind === 'figure');

/** A full report and the day behind it, as authors wrote them. */
async function longDeck(): Promise<Deck> {
	const { workshop } = await readWorkshop(join(projectRoot, 'content'), questionnaire);
	const day = workshop.sessions.find(({ id }) => id === 'full-day')!;
	const templates = await readDeckTemplates(join(projectRoot, 'content/decks'));
	const template = templates.ok ? templates.value.find(({ id }) => id === 'full-report') : undefined;
	return makeDeck({
		brand: PRESS_TWO,
		plan: { document: EXAMPLE, questionnaire, template: template!, evidenceNotes: false },
		following: [deckFromSession(day, { workshop, questionnaire }, deckWords)],
	});
}

test.each([
	['without charts', 30_000, (slides: readonly DeckSlide[]) => slides.filter((slide) => !hasChart(slide))],
	[
		'with as many charts as there are',
		100_000,
		(slides: readonly DeckSlide[]) => slides.toSorted((a, b) => Number(hasChart(b)) - Number(hasChart(a))),
	],
])('25 slides %s, with notes, weigh at most %i bytes', async (_, most, choose) => {
	const deck = await longDeck();
	const slides = choose(listSlides(deck)).slice(0, SLIDES);
	expect(slides).toHaveLength(SLIDES);
	expect(slides.filter(hasChart).length > 10).toBe(most > 30_000);
	const assets = await makeDeckAssets(projectRoot);
	const [part] = deck.parts;
	const shown = { ...deck, parts: [{ ...part!, slides }] };
	const html = deckFile(shown, { brand: fitBrand(PRESS_TWO), notes: true, page: '16:9', assets });
	expect(html.match(/class="slide/g)).toHaveLength(SLIDES);
	expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(most);
});
