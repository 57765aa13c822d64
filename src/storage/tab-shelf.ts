import { createMemoryShelf, type ShelfContents } from './memory-shelf.ts';
import type { Kind, Shelf } from './shelf.ts';

const keyOf = (kind: Kind) => `press-two:${kind}`;

/**
 * Keeps documents of one kind as long as the tab is open, so that they go along from page to page: for browsers that
 * refuse the database. `storage` is the tab's own (`sessionStorage`).
 */
export async function openTabShelf<T>(
	kind: Kind,
	storage: Pick<Storage, 'getItem' | 'setItem'>,
): Promise<Shelf<T>> {
	const memory = createMemoryShelf(readContents<T>(storage.getItem(keyOf(kind))));

	async function keep(): Promise<void> {
		const kept: ShelfContents<T> = { records: await memory.all(), aside: await memory.allAside() };
		storage.setItem(keyOf(kind), JSON.stringify(kept));
	}
	// Refuses at once where the tab keeps nothing either.
	await keep();
	return {
		...memory,
		async change(id, change) {
			const before = await memory.get(id);
			await memory.change(id, change);
			try {
				await keep();
			} catch (error) {
				await memory.change(id, () => before);
				throw error;
			}
		},
		async putAside(record, seen) {
			await memory.putAside(record, seen);
			await keep();
		},
		async eraseAside(id) {
			await memory.eraseAside(id);
			await keep();
		},
	};
}

/** Whether plans go along from page to page in this tab, after `openTabShelf` was tried. */
export function tabKeepsPlans(): boolean {
	try {
		return sessionStorage.getItem(keyOf('plans')) !== null;
	} catch {
		return false;
	}
}

/** This tab alone wrote it, in this release; if it is damaged all the same, there is nothing to keep. */
function readContents<T>(text: string | null): ShelfContents<T> {
	try {
		const { records, aside } = JSON.parse(text ?? '') as Partial<ShelfContents<T>>;
		return { records: Array.isArray(records) ? records : [], aside: Array.isArray(aside) ? aside : [] };
	} catch {
		return { records: [], aside: [] };
	}
}
