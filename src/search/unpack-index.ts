import lunr from 'lunr';

import { FIELDS } from './build-index.ts';
import { PACKED_FORMAT, type PackedIndex, WEIGHT_STEPS } from './pack-index.ts';
import type { SearchDocument } from './search-document.ts';
import { groupByStem } from './word-forms.ts';

/** What a search looks into. */
export interface SearchLibrary {
	readonly documents: readonly SearchDocument[];
	/** Its references are places in `documents`. */
	readonly index: lunr.Index;
	readonly formsByStem: ReadonlyMap<string, readonly string[]>;
}

type Posting = Record<string, number | Record<string, object>>;

/** lunr keeps here what is known of a match, and nothing is. One for all, as there are tens of thousands. */
const NOTHING = {};

/** @throws {RangeError} if the index was packed by another release, so that its numbers may mean something else. */
export function unpackIndex(packed: PackedIndex): SearchLibrary {
	if (packed.format !== PACKED_FORMAT) throw new RangeError(`Search index of format ${packed.format}`);
	const { kind, title, address, summary, words } = packed.documents;
	return {
		documents: title.map((name, place) => ({
			kind: kind[place]!,
			title: name,
			address: address[place]!,
			summary: summary[place]!,
			words: words[place]!,
		})),
		index: lunr.Index.load(toSerialized(packed)),
		formsByStem: groupByStem(packed.terms.split(' ')),
	};
}

/** The packed vectors as lunr wrote them, and the inverted index that follows from them. */
function toSerialized({ terms, vectors }: PackedIndex): object {
	const postings = terms.split(' ').map((term, number): [string, Posting] => {
		const posting: Posting = { _index: number };
		for (const field of FIELDS) posting[field] = {};
		return [term, posting];
	});
	const fieldVectors = vectors.map((vector, at): [string, number[]] => {
		const field = FIELDS[at % FIELDS.length]!;
		const place = Math.floor(at / FIELDS.length);
		let number = 0;
		const unpacked = vector.map((value, index) => {
			if (index % 2) return value / WEIGHT_STEPS;
			number += value;
			(postings[number]![1][field] as Record<string, object>)[place] = NOTHING;
			return number;
		});
		return [`${field}/${place}`, unpacked];
	});
	return {
		version: lunr.version,
		fields: FIELDS,
		fieldVectors,
		// Without a document there is no term, but `''.split` gives one.
		invertedIndex: terms === '' ? [] : postings,
		pipeline: [],
	};
}
