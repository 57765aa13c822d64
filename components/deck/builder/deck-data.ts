import type { Deck } from '#domain/deck/deck.ts';
import type { DeckDocument } from '#domain/deck/deck-document.ts';

import { href } from '../../site/href.ts';

/** A deck of a module or a session that can follow a result, or stand alone. */
export interface Follower {
	readonly id: string;
	readonly kind: 'module' | 'session';
	readonly title: string;
	/** How many slides it has. */
	readonly slides: number;
}

export const FOLLOWERS_ELEMENT = 'deck-followers';

/** Written by `FollowerData.astro` at build time. */
export function followersOfPage(): readonly Follower[] {
	const text = document.getElementById(FOLLOWERS_ELEMENT)?.textContent;
	if (!text) throw new Error('The page carries no modules.');
	return JSON.parse(text) as readonly Follower[];
}

const loading = new Map<string, Promise<Deck>>();

/** The deck of a module or session, loaded once a page. Rejects without a connection; the next call tries again. */
export function loadFollower(id: string): Promise<Deck> {
	const known = loading.get(id);
	if (known) return known;
	const begun = fetchDeck(id).catch((error: unknown) => {
		loading.delete(id);
		throw error;
	});
	loading.set(id, begun);
	return begun;
}

async function fetchDeck(id: string): Promise<Deck> {
	const response = await fetch(href(`/deck/slides/${encodeURIComponent(id)}.json`));
	if (!response.ok) throw new Error(response.statusText);
	return (await response.json()) as Deck;
}

/** Ids of the decks that follow, in their order. */
export function followersOf({
	modules,
	session,
}: Pick<DeckDocument, 'modules' | 'session'>): readonly string[] {
	return session === undefined ? modules : [session];
}
