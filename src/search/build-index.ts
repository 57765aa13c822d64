import lunr from 'lunr';

import type { SearchDocument } from './search-document.ts';
import { splitWords } from './split-words.ts';
import { isStopWord } from './word-forms.ts';

/** The fields of the index, in the order of the packed vectors. How much a match in each counts stands beside it. */
export const FIELD_WEIGHTS = { title: 6, words: 2, summary: 1 } as const;
export type Field = keyof typeof FIELD_WEIGHTS;
export const FIELDS = Object.keys(FIELD_WEIGHTS) as Field[];

/** How lunr writes its index down, with what is used of it. */
export interface SerializedIndex {
	/** `[field/document, [term, weight, term, weight, …]]` */
	readonly fieldVectors: readonly (readonly [string, readonly number[]])[];
	readonly invertedIndex: readonly (readonly [string, { readonly _index: number }])[];
}

/**
 * A lunr index of documents that are known by their place in the list. Runs at build time.
 *
 * Words are indexed as they are written. With their stems instead, as lunr does by itself, a word that is half typed
 * (`organisati`) would find nothing, and a wrong letter would be looked for in half a word. Other forms of a word are
 * found from the query's side: `groupByStem`.
 */
export function buildIndex(documents: readonly SearchDocument[]): SerializedIndex {
	const builder = new lunr.Builder();
	builder.ref('place');
	// Frequent words stay in titles only: somebody may type a title as it is, and nowhere else do they tell anything.
	const terms: Record<Field, (document: SearchDocument) => string[]> = {
		title: ({ title }) => formsOf(title),
		words: ({ words }) => words.flatMap(tellingForms),
		summary: ({ summary }) => tellingForms(summary),
	};
	for (const field of FIELDS) {
		builder.field(field, {
			boost: FIELD_WEIGHTS[field],
			extractor: (document) => terms[field](document as SearchDocument),
		});
	}
	documents.forEach((document, place) => builder.add({ ...document, place: String(place) }));
	return builder.build().toJSON() as SerializedIndex;
}

function formsOf(text: string): string[] {
	return splitWords(text).map(({ form }) => form);
}

function tellingForms(text: string): string[] {
	return formsOf(text).filter((form) => !isStopWord(form));
}
