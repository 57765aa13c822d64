import { createMemoryShelf, type ShelfContents } from './memory-shelf.ts';
import type { Shelf } from './shelf.ts';

const KEY = 'press-two';

/**
 * Keeps plans as long as the tab is open, so that they go along from page to page: for browsers that refuse the
 * database. `storage` is the tab's own (`sessionStorage`).
 */
export async function openTabShelf(storage: Pick<Storage, 'getItem' | 'setItem'>): Promise<Shelf> {
	const memory = createMemoryShelf(readContents(storage.getItem(KEY)));

	async function keep(): Promise<void> {
		const kept: ShelfContents = { plans: await memory.allPlans(), aside: await memory.allAside() };
		storage.setItem(KEY, JSON.stringify(kept));
	}
	// Refuses at once where the tab keeps nothing either.
	await keep();
	return {
		...memory,
		async changePlan(id, change) {
			const before = await memory.getPlan(id);
			await memory.changePlan(id, change);
			try {
				await keep();
			} catch (error) {
				await memory.changePlan(id, () => before);
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
		return sessionStorage.getItem(KEY) !== null;
	} catch {
		return false;
	}
}

/** This tab alone wrote it, in this release; if it is damaged all the same, there is nothing to keep. */
function readContents(text: string | null): ShelfContents {
	try {
		const { plans, aside } = JSON.parse(text ?? '') as Partial<ShelfContents>;
		return { plans: Array.isArray(plans) ? plans : [], aside: Array.isArray(aside) ? aside : [] };
	} catch {
		return { plans: [], aside: [] };
	}
}
