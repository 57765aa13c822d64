import type { ChartSpec } from '../chart/chart-spec.ts';
import type { Step } from '../workshop/exercise.ts';
import type { Figure } from '../workshop/reference.ts';

/**
 * A deck as every writer gets it: on the screen, as a file, on paper. Plain data in which nothing refers to anything
 * outside, so that it can be kept, sent and written without the content that it was made from.
 */
export interface Deck {
	/** Part of an address and of file names. */
	readonly id: string;
	readonly title: string;
	/** BCP 47, as `en` or `de-CH`. */
	readonly language: string;
	readonly origin: DeckOrigin;
	readonly parts: readonly DeckPart[];
}

/** What a deck was made from. A result is named by its fingerprint, on every export. */
export type DeckOrigin =
	| { readonly kind: 'module'; readonly module: string }
	| { readonly kind: 'session'; readonly session: string }
	| {
			readonly kind: 'result';
			readonly plan: string;
			readonly questionnaire: string;
			readonly fingerprint: string;
	  };

export interface DeckPart {
	readonly id: string;
	readonly title: string;
	readonly slides: readonly DeckSlide[];
}

/** One screen of a deck. Its title is its message. */
export interface DeckSlide {
	/** Unique in the deck, and the same whenever the deck is made anew: addresses and counts of hands name it. */
	readonly id: string;
	readonly title: string;
	/** What it shows below its title, at most two blocks. None: a title that stands alone. */
	readonly blocks: readonly DeckBlock[];
	/** Its sources in one line; empty: none. */
	readonly sources: string;
	/** Planned, usual; none: it has no time of its own. */
	readonly minutes?: number;
	/** For whoever speaks alone, in paragraphs. Empty wherever the audience may look. */
	readonly notes: readonly string[];
}

/** What a slide may hold: a closed set. A writer that does not know a block is a type error. */
export type DeckBlock =
	/** Opens a deck or a part of it. */
	| { readonly kind: 'title'; readonly lines: readonly string[] }
	| { readonly kind: 'statement'; readonly text: string }
	| { readonly kind: 'bullets'; readonly items: readonly string[] }
	| { readonly kind: 'quote'; readonly text: string; readonly by: string }
	| { readonly kind: 'figure'; readonly figure: Figure }
	| { readonly kind: 'chart'; readonly chart: ChartSpec }
	| {
			readonly kind: 'table';
			readonly head: readonly string[];
			/** The first cell names the row. */
			readonly rows: readonly (readonly string[])[];
	  }
	| {
			readonly kind: 'question';
			readonly question: string;
			readonly questionnaire: string;
			readonly text: string;
			/** What each level, from 0 up, looks like. */
			readonly levels: readonly string[];
	  }
	| {
			readonly kind: 'exercise';
			readonly exercise: string;
			readonly minutes: number;
			readonly steps: readonly Step[];
	  }
	| {
			readonly kind: 'case';
			readonly case: string;
			readonly summary: string;
			/** Whose case it is, how it ended and when, in words. */
			readonly outcome: string;
	  };

/** All slides of a deck, in their order. */
export function listSlides({ parts }: Deck): DeckSlide[] {
	return parts.flatMap(({ slides }) => slides);
}

/** The same deck for whoever may not read the notes. */
export function withoutNotes(deck: Deck): Deck {
	const parts = deck.parts.map((part) => ({
		...part,
		slides: part.slides.map((slide) => ({ ...slide, notes: [] })),
	}));
	return { ...deck, parts };
}
