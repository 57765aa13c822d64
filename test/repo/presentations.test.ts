// The decks of the real workshop, as presentations: what a fixture does not think of.
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';

import { getQuestionnaire } from '#catalog/questionnaire.ts';
import { getWorkshop } from '#catalog/workshop/get-workshop.ts';
import { PRESS_TWO } from '#domain/brand/brand.ts';
import { type Deck, listSlides } from '#domain/deck/deck.ts';
import { deckFromModule } from '#domain/deck/from-module.ts';
import { deckFromSession } from '#domain/deck/from-session.ts';
import { deckWords } from '#export/words/deck-words.ts';
import { writePptx } from '#export/pptx/write-pptx.ts';

const workshop = await getWorkshop();
const content = { workshop, questionnaire: await getQuestionnaire() };
const decks: readonly Deck[] = [
	...workshop.modules.map((module) => deckFromModule(module, content, deckWords)),
	...workshop.sessions.map((session) => deckFromSession(session, content, deckWords)),
];

test.each(decks.map((deck) => [deck.id, deck] as const))('%s', async (_, deck) => {
	const parts = unzipSync(await writePptx(deck, { brand: PRESS_TWO, notes: false }));
	const names = Object.keys(parts);
	const slides = listSlides(deck);
	expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(slides.length);
	const charts = slides
		.flatMap(({ blocks }) => blocks)
		.filter(
			(block) => block.kind === 'chart' || (block.kind === 'figure' && block.figure.kind !== 'timeline'),
		);
	expect(names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(charts.length);
	for (const name of names.filter((each) => /\.(?:xml|rels)$/.test(each)))
		expect(() => new SaxesParser().write(strFromU8(parts[name]!)).close(), name).not.toThrow();
	const text = names.map((name) => strFromU8(parts[name]!)).join('\n');
	for (const note of slides.flatMap(({ notes }) => notes).filter((each) => each.length > 60))
		expect(text.includes(note)).toBe(false);
	// Type that nobody at the back of a room could read would be a fault of the content or of the layout.
	const sizes = [...text.matchAll(/<a:rPr lang="[^"]*" sz="(\d+)"/g)].map(([, size]) => Number(size) / 100);
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10);
});
