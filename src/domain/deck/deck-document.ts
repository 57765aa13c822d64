import type { Brand } from '../brand/brand.ts';
import type { DeckEdits } from './edit-deck.ts';
import type { PageSize } from './page-size.ts';

/**
 * A deck while somebody puts it together: what it is made from, and what was changed by hand. The slides themselves are
 * not in it; they are made from the plan as it is now.
 */
export interface DeckDocument {
	readonly format: 'press-two/deck';
	readonly formatVersion: 1;
	/** Different from every other deck's. */
	readonly id: string;
	/** What it is called in a list and in file names. */
	readonly title: string;
	/** Id of the plan whose result it shows; absent: modules or a session alone. */
	readonly plan?: string;
	/** Which slides are made from the result. */
	readonly template: string;
	/** Ids of the modules that follow, in their order; none where a session does. */
	readonly modules: readonly string[];
	readonly session?: string;
	/** The executive summary as somebody edited it, in paragraphs; absent: the draft. */
	readonly summary?: readonly string[];
	readonly edits: DeckEdits;
	/** With the deck, so that a file of it is whole. */
	readonly brand: Brand;
	/** Whether the speaker's notes go with it. */
	readonly notes: boolean;
	/** Whether what people wrote beside their answers is shown. */
	readonly remarks: boolean;
	readonly page: PageSize;
	/** Fingerprint of the result when the deck was last handed over. */
	readonly handedOver?: string;
}

/** Sizes that no deck for people exceeds, so that a file cannot exhaust whoever opens it. */
export const deckSizes = {
	/** Characters. */
	title: 300,
	slideTitle: 200,
	paragraph: 2000,
	paragraphs: 20,
	slides: 2000,
	modules: 50,
} as const;
