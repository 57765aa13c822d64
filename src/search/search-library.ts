import { excerptOf } from './excerpt.ts';
import { findWord } from './find-word.ts';
import { markWords, type TextPart } from './mark-words.ts';
import { rankDocuments } from './rank-documents.ts';
import type { SearchKind } from './search-document.ts';
import { splitWords } from './split-words.ts';
import type { SearchLibrary } from './unpack-index.ts';
import { isStopWord } from './word-forms.ts';

export interface SearchResult {
	readonly address: string;
	readonly title: readonly TextPart[];
	readonly excerpt: readonly TextPart[];
}

/** The results of one kind, the best first. */
export interface SearchGroup {
	readonly kind: SearchKind;
	/** How many there are; `results` may hold fewer. */
	readonly total: number;
	readonly results: readonly SearchResult[];
}

export interface SearchAnswer {
	readonly total: number;
	/** In the order of their best results. */
	readonly groups: readonly SearchGroup[];
}

/** Nobody types more, and what is pasted must not stop the search. */
const WORDS_AT_MOST = 8;
const LETTERS_AT_MOST = 40;

/** @param atMost Results of each kind. */
export function searchLibrary(library: SearchLibrary, query: string, atMost: number): SearchAnswer {
	const { documents } = library;
	const ranked = rankDocuments(queryWords(query).map((form) => findWord(library, form)));
	const groups = Map.groupBy(ranked, ({ place }) => documents[place]!.kind);
	return {
		total: ranked.length,
		groups: [...groups].map(([kind, all]) => ({
			kind,
			total: all.length,
			results: all.slice(0, atMost).map(({ place, terms }) => {
				const document = documents[place]!;
				return {
					address: document.address,
					title: markWords(document.title, terms),
					excerpt: excerptOf(document, terms),
				};
			}),
		})),
	};
}

/** What is looked for: the words that tell something, or all where none does. */
function queryWords(query: string): readonly string[] {
	const forms = [...new Set(splitWords(query).map(({ form }) => form.slice(0, LETTERS_AT_MOST)))];
	const telling = forms.filter((form) => !isStopWord(form));
	return (telling.length > 0 ? telling : forms).slice(0, WORDS_AT_MOST);
}
