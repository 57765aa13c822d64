import type { APIRoute } from 'astro';

import { edition } from '#catalog/edition.ts';
import { type Deck, withoutNotes } from '#domain/deck/deck.ts';

import { deckPaths } from '../../present/_decks.ts';

/** The slides of each module and session, for whoever puts them behind a result. */
export const getStaticPaths = deckPaths;

/** With what to say, where this edition has it; the deck builder leaves it out unless somebody wants it. */
export const GET: APIRoute<{ deck: Deck }> = ({ props: { deck } }) =>
	Response.json(edition === 'facilitator' ? deck : withoutNotes(deck));
