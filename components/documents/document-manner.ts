/** What screens that keep documents of one kind must know of the kind. */
export interface DocumentManner<T> {
	/** As in `plan`, `plans` and `a plan`. */
	readonly noun: string;
	readonly nouns: string;
	readonly named: string;
	titleOf(document: T): string;
	/** The same under another id and a title that says so. */
	copyOf(document: T, id: string): T;
	/** What else it is known by, as whose it is. */
	detailOf(document: T): string | undefined;
	/** Where it is worked on. */
	hrefOf(id: string): string;
	/** Hands it to the browser as a file that can be imported again. */
	download(document: T): void;
}
