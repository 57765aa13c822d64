import type { AsideRecord, PlanRecord, Shelf } from './shelf.ts';

export const DATABASE_NAME = 'press-two';
const DATABASE_VERSION = 1;

/**
 * Keeps plans in the browser's database. Rejects where the browser has none or refuses it.
 * Without a wrapper package, which would be a fifth of the script that stands before the first question.
 */
export async function openDatabaseShelf(): Promise<Shelf> {
	const opening = indexedDB.open(DATABASE_NAME, DATABASE_VERSION);
	opening.onupgradeneeded = () => {
		opening.result.createObjectStore('plans', { keyPath: 'id' });
		opening.result.createObjectStore('aside', { keyPath: 'id' });
	};
	const database = await settled(opening);
	// A newer release in another window wants to upgrade: let it, and read again at the next visit.
	database.onversionchange = () => database.close();

	const read = (store: StoreName) => database.transaction(store).objectStore(store);
	return {
		lasts: true,
		allPlans: () => settled(read('plans').getAll() as IDBRequest<PlanRecord[]>),
		getPlan: (id) => settled(read('plans').get(id) as MaybePlan),
		changePlan: (id, change) =>
			write(database, ['plans'], async (transaction) => {
				const plans = transaction.objectStore('plans');
				const old = await settled(plans.get(id) as MaybePlan);
				const record = change(old);
				if (record && record !== old) plans.put(record);
				if (!record && old) plans.delete(id);
			}),
		putAside: (record, seen) =>
			write(database, ['plans', 'aside'], async (transaction) => {
				const plans = transaction.objectStore('plans');
				const stored = await settled(plans.get(record.id) as MaybePlan);
				if (stored?.revision !== seen.revision) return;
				transaction.objectStore('aside').put(record);
				plans.delete(record.id);
			}),
		allAside: () => settled(read('aside').getAll() as IDBRequest<AsideRecord[]>),
		eraseAside: (id) =>
			write(database, ['aside'], (transaction) => void transaction.objectStore('aside').delete(id)),
	};
}

type StoreName = 'plans' | 'aside';
type MaybePlan = IDBRequest<PlanRecord | undefined>;

/** All of `work` happens, or nothing of it. Resolves once it is kept; rejects with the reason why it is not. */
async function write(
	database: IDBDatabase,
	stores: readonly StoreName[],
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
