import { type DeckDocument, deckSizes } from '#domain/deck/deck-document.ts';
import { fileSlug } from '#domain/words/file-slug.ts';

import { download } from '../../assessment/download.ts';
import { toFragment } from '../../assessment/plan-fragment.ts';
import type { DocumentManner } from '../../documents/document-manner.ts';
import { href } from '../../site/href.ts';

export const deckManner: DocumentManner<DeckDocument> = {
	noun: 'deck',
	nouns: 'decks',
	named: 'a deck',
	titleOf: ({ title }) => title.trim() || 'Untitled deck',
	detailOf: ({ brand }) => brand.client,
	copyOf: (deck, id) => ({
		...deck,
		id,
		title: `Copy of ${deckManner.titleOf(deck)}`.slice(0, deckSizes.title),
	}),
	hrefOf: (id) => href(`/deck/${toFragment(id)}`),
	download: (deck) =>
		download(
			deckFileName(deck, '.press-two.json'),
			`${JSON.stringify(deck, null, '\t')}\n`,
			'application/json',
		),
};

/** `Support 2027: what it is ready for` and `.pptx` are `support-2027-what-it-is-ready-for.pptx`. */
export function deckFileName({ title }: Pick<DeckDocument, 'title'>, ending: string): string {
	return `${fileSlug(title) || 'deck'}${ending}`;
}
