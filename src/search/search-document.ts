/** What a reader can look for. The order is that of the index page. */
export const searchKinds = [
	'module',
	'session',
	'guide',
	'case',
	'evidence',
	'question',
	'method',
	'term',
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** One thing that a search can find: a page, or a place on a page that has an address of its own. */
export interface SearchDocument {
	readonly kind: SearchKind;
	readonly title: string;
	/** Under the site's base path, without a slash in front: `workshop/the-long-view/#costs`. */
	readonly address: string;
	/** What the result shows, and where matching words are marked. */
	readonly summary: string;
	/** Further words that lead here: headings, key points, other forms of a term. Each is a phrase of its own. */
	readonly words: readonly string[];
}
