import lunr from 'lunr';

import type { SearchLibrary } from './unpack-index.ts';
import { stemOf } from './word-forms.ts';

/** What one word of a query finds in one document. */
export interface WordMatch {
	readonly score: number;
	/** The terms of the document that the word matches; for marking. */
	readonly terms: readonly string[];
	/** Only with one letter changed, left out, added or swapped. */
	readonly onlyNearly: boolean;
}

/** A word of fewer letters is one letter away from too many others. */
const NEARLY_FROM_LETTERS = 4;
/** After one letter, every document would be found. */
const PREFIX_FROM_LETTERS = 2;
/** How much a match counts: the word itself, another form of it, the beginning of another word, nearly the word. */
const BOOSTS = { exact: 8, stem: 4, prefix: 2, nearly: 1 } as const;

/** The documents that a word leads to, by their reference. */
export function findWord(
	{ index, formsByStem }: SearchLibrary,
	form: string,
): ReadonlyMap<string, WordMatch> {
	const otherForms = formsByStem.get(stemOf(form)) ?? [];
	const results = index.query((query) => {
		query.term(form, { boost: BOOSTS.exact });
		for (const other of otherForms) if (other !== form) query.term(other, { boost: BOOSTS.stem });
		if (form.length >= PREFIX_FROM_LETTERS)
			query.term(form, { boost: BOOSTS.prefix, wildcard: lunr.Query.wildcard.TRAILING });
		if (form.length >= NEARLY_FROM_LETTERS) query.term(form, { boost: BOOSTS.nearly, editDistance: 1 });
	});
	const isNearly = (term: string) => !term.startsWith(form) && !otherForms.includes(term);
	return new Map(
		results.map(({ ref, score, matchData }) => {
			const terms = Object.keys(matchData.metadata);
			return [ref, { score, terms, onlyNearly: terms.every(isNearly) }];
		}),
	);
}
