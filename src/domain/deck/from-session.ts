import type { Session } from '../workshop/session.ts';
import type { Deck } from './deck.ts';
import type { DeckWords } from './deck-words.ts';
import { deckOfItems } from './deck-of-items.ts';
import type { DeckContent } from './resolve-slide.ts';
import { tellModule } from './told-module.ts';

/** The slides of a ready-made session, each item with the session's minutes for it. */
export function deckFromSession(session: Session, content: DeckContent, words: DeckWords): Deck {
	const named = new Set(
		session.parts.flatMap(({ items }) => items.flatMap((item) => ('module' in item ? [item.module] : []))),
	);
	const modules = content.workshop.modules
		.filter(({ id }) => named.has(id))
		.map((module) => tellModule(module, content, words));
	return deckOfItems({ ...session, lines: [session.summary] }, modules, words);
}
