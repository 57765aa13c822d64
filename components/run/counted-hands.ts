import type { HandCount } from '#domain/deck/hand-count.ts';
import { openCountStore } from '#storage/open-count-store.ts';

/** All hands that were counted in this browser, in whichever session. Rejects where they cannot be read just now. */
export async function countedHands(): Promise<HandCount[]> {
	const entries = await (await openCountStore()).list();
	return entries.filter(({ deletedAt }) => !deletedAt).map(({ document }) => document);
}
