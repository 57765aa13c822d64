import { buildIndex, FIELDS } from './build-index.ts';
import type { SearchDocument } from './search-document.ts';

/** Raised when the format changes: a page that is open may be older than the index that it fetches. */
export const PACKED_FORMAT = 1;

/** Weights are kept in halves: enough to tell a good result from a better one. */
export const WEIGHT_STEPS = 2;

/**
 * What a browser fetches: the documents, for showing, and lunr's vectors, for finding.
 *
 * lunr's own file says everything twice, in vectors and in an inverted index, and names the field and the document
 * each time. Here is each vector once, in a fixed order, with numbers for words; the rest follows from it.
 */
export interface PackedIndex {
	readonly format: number;
	/** In columns, as like stands by like then, and compresses better. */
	readonly documents: { readonly [Key in keyof SearchDocument]: readonly SearchDocument[Key][] };
	/** All terms in the order of their code units, with a space between. */
	readonly terms: string;
	/** For each document and each of `FIELDS`: steps from one term's number to the next, and weights, in turn. */
	readonly vectors: readonly (readonly number[])[];
}

export function packIndex(documents: readonly SearchDocument[]): PackedIndex {
	const { fieldVectors, invertedIndex } = buildIndex(documents);
	// lunr writes the terms in order already, and numbers them as they were met.
	const numbers = new Map(invertedIndex.map(([, { _index }], number) => [_index, number]));
	const vectors = new Map(fieldVectors);
	return {
		format: PACKED_FORMAT,
		documents: {
			kind: documents.map(({ kind }) => kind),
			title: documents.map(({ title }) => title),
			address: documents.map(({ address }) => address),
			summary: documents.map(({ summary }) => summary),
			words: documents.map(({ words }) => words),
		},
		terms: invertedIndex.map(([term]) => term).join(' '),
		vectors: documents.flatMap((_, place) =>
			FIELDS.map((field) => packVector(vectors.get(`${field}/${place}`) ?? [], numbers)),
		),
	};
}

/** `[met, weight, …]` => `[step, halves, …]`, by rising numbers. */
function packVector(vector: readonly number[], numbers: ReadonlyMap<number, number>): number[] {
	const pairs: [number, number][] = [];
	for (let at = 0; at < vector.length; at += 2) {
		pairs.push([numbers.get(vector[at] ?? NaN) ?? NaN, vector[at + 1] ?? NaN]);
	}
	pairs.sort(([a], [b]) => a - b);
	return pairs.flatMap(([number, weight], index) => [
		number - (pairs[index - 1]?.[0] ?? 0),
		// Never down to nothing: a match is a match.
		Math.max(1, Math.round(weight * WEIGHT_STEPS)),
	]);
}
