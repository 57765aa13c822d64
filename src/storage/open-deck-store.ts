import type { DeckDocument } from '#domain/deck/deck-document.ts';

import type { DocumentStore } from './document-store.ts';
import { openStore } from './open-store.ts';

export type DeckStore = DocumentStore<DeckDocument>;

/** Raised whenever the schema of a deck, or of the brand inside, changes so that an older record might not meet it. */
const SCHEMA_STAMP = 'deck-1';

/** The decks that were put together in this browser. The schema is loaded only when a record must be checked. */
export function openDeckStore(): Promise<DeckStore> {
	return openStore('decks', {
		stamp: SCHEMA_STAMP,
		parse: async (value) => (await import('#schemas/deck-document.ts')).parseDeck(value),
	});
}
