import { openDatabaseShelf } from './database-shelf.ts';
import { DocumentStore, type Kept, type StoreSurroundings } from './document-store.ts';
import type { Kind } from './shelf.ts';

/**
 * The documents of one kind in this browser; where it refuses its database, those of this tab, and where it refuses
 * that too, those of this page. `lasts` says so.
 */
export async function openStore<T extends Kept>(
	kind: Kind,
	surroundings: Omit<StoreSurroundings<T>, 'now'>,
): Promise<DocumentStore<T>> {
	const shelf = await openDatabaseShelf<T>(kind)
		.catch(async () => (await import('./tab-shelf.ts')).openTabShelf<T>(kind, sessionStorage))
		.catch(async () => (await import('./memory-shelf.ts')).createMemoryShelf<T>());
	return new DocumentStore(shelf, { ...surroundings, now: () => new Date() });
}
