import type { AsideRecord, KeptRecord, Shelf } from './shelf.ts';

/** All that a shelf holds. */
export interface ShelfContents<T> {
	readonly records: readonly KeptRecord<T>[];
	readonly aside: readonly AsideRecord[];
}

/** Keeps documents as long as the page is open: for browsers that refuse storage. */
export function createMemoryShelf<T>(start: ShelfContents<T> = { records: [], aside: [] }): Shelf<T> {
	const records = new Map(start.records.map((record) => [record.id, record]));
	const aside = new Map(start.aside.map((record) => [record.id, record]));
	return {
		lasts: false,
		all: () => Promise.resolve([...records.values()]),
		get: (id) => Promise.resolve(records.get(id)),
		change(id, change) {
			const record = change(records.get(id));
			if (record) records.set(id, record);
			else records.delete(id);
			return Promise.resolve();
		},
		putAside(record, seen) {
			if (records.get(record.id)?.revision === seen.revision) {
				aside.set(record.id, record);
				records.delete(record.id);
			}
			return Promise.resolve();
		},
		allAside: () => Promise.resolve([...aside.values()]),
		eraseAside(id) {
			aside.delete(id);
			return Promise.resolve();
		},
	};
}
