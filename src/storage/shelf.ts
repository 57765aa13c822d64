import type { Fault } from '#errors/fault.ts';

/** The kinds of documents that a browser keeps; each has a store of its own. */
export const kinds = ['plans', 'agendas', 'runs', 'counts', 'brands', 'decks'] as const;
export type Kind = (typeof kinds)[number];

/** A document as the browser keeps it. Other releases may have written it: only `id` is certain. */
export interface KeptRecord<T> {
	readonly id: string;
	/** Counts up at each change. */
	readonly revision: number;
	readonly updatedAt: string;
	readonly deletedAt?: string;
	/** What the document was checked against when it was written. */
	readonly stamp: string;
	readonly document: T;
}

/** Something that was kept as a document and cannot be understood, with the reason, ready for download. */
export interface AsideRecord {
	readonly id: string;
	readonly text: string;
	readonly faults: readonly Fault[];
	readonly asideSince: string;
}

/** Where documents of one kind are kept. Two sorts exist: the browser's database, and memory where there is none. */
export interface Shelf<T> {
	/** Whether it outlives the page. */
	readonly lasts: boolean;
	all(): Promise<KeptRecord<T>[]>;
	get(id: string): Promise<KeptRecord<T> | undefined>;
	/** Reads, changes and writes in one go; no record deletes it. */
	change(id: string, change: (old: KeptRecord<T> | undefined) => KeptRecord<T> | undefined): Promise<void>;
	/** Moves a record aside in one go; leaves all as it is where another window has changed it since it was `seen`. */
	putAside(record: AsideRecord, seen: KeptRecord<T>): Promise<void>;
	allAside(): Promise<AsideRecord[]>;
	eraseAside(id: string): Promise<void>;
}
