import type { SearchAnswer } from './search-library.ts';

/** What the page tells the worker: first the index, as it came, then one query after the other. */
export type SearchRequest =
	{ readonly index: ArrayBuffer } | { readonly id: number; readonly query: string; readonly atMost: number };

/** What the worker answers: what a query found. */
export interface SearchReply {
	readonly id: number;
	readonly answer: SearchAnswer;
}
