import { type AsideRecord, type KeptRecord, type Kind, kinds, type Shelf } from './shelf.ts';

export const DATABASE_NAME = 'press-two';
const DATABASE_VERSION = 2;

/** Name of the store for what cannot be understood. That of the plans is older than the other kinds. */
const asideOf = (kind: Kind) => (kind === 'plans' ? 'aside' : `${kind}-aside`);

/**
 * Keeps documents of one kind in the browser's database. Rejects where the browser has none or refuses it.
 * Without a wrapper package, which would be a fifth of the script that stands before the first question.
 */
export async function openDatabaseShelf<T>(kind: Kind): Promise<Shelf<T>> {
	const opening = indexedDB.open(DATABASE_NAME, DATABASE_VERSION);
	opening.onupgradeneeded = () => {
		const there = opening.result.objectStoreNames;
		for (const name of kinds.flatMap((each) => [each, asideOf(each)]))
			if (!there.contains(name)) opening.result.createObjectStore(name, { keyPath: 'id' });
	};
	const database = await settled(opening);
	// A newer release in another window wants to upgrade: let it, and read again at the next visit.
	database.onversionchange = () => database.close();

	type Maybe = IDBRequest<KeptRecord<T> | undefined>;
	const aside = asideOf(kind);
	const read = (store: string) => database.transaction(store).objectStore(store);
	return {
		lasts: true,
		all: () => settled(read(kind).getAll() as IDBRequest<KeptRecord<T>[]>),
		get: (id) => settled(read(kind).get(id) as Maybe),
		change: (id, change) =>
			write(database, [kind], async (transaction) => {
				const kept = transaction.objectStore(kind);
				const old = await settled(kept.get(id) as Maybe);
				const record = change(old);
				if (record && record !== old) kept.put(record);
				if (!record && old) kept.delete(id);
			}),
		putAside: (record, seen) =>
			write(database, [kind, aside], async (transaction) => {
				const kept = transaction.objectStore(kind);
				const stored = await settled(kept.get(record.id) as Maybe);
				if (stored?.revision !== seen.revision) return;
				transaction.objectStore(aside).put(record);
				kept.delete(record.id);
			}),
		allAside: () => settled(read(aside).getAll() as IDBRequest<AsideRecord[]>),
		eraseAside: (id) =>
			write(database, [aside], (transaction) => void transaction.objectStore(aside).delete(id)),
	};
}

/** All of `work` happens, or nothing of it. Resolves once it is kept; rejects with the reason why it is not. */
async function write(
	database: IDBDatabase,
	stores: readonly string[],
	work: (transaction: IDBTransaction) => Promise<void> | void,
): Promise<void> {
	const transaction = database.transaction(stores, 'readwrite');
	const done = new Promise<void>((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(reasonOf(transaction.error));
	});
	const worked = async () => {
		try {
			await work(transaction);
		} catch (error) {
			// It may have ended by itself, for the same reason.
			if (transaction.error === null) transaction.abort();
			throw error;
		}
	};
	await Promise.all([worked(), done]);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(reasonOf(request.error));
	});
}

/** A transaction that was aborted by hand has no error of its own. */
function reasonOf(error: DOMException | null): DOMException {
	return error ?? new DOMException('The database gave up.', 'AbortError');
}
