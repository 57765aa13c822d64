import type { HandCount } from '#domain/deck/hand-count.ts';

import type { DocumentStore } from './document-store.ts';
import { openStore } from './open-store.ts';

export type CountStore = DocumentStore<HandCount>;

/** The hands that were counted in this browser. The schema is loaded only when a record must be checked. */
export function openCountStore(): Promise<CountStore> {
	return openStore('counts', {
		stamp: 'count-1',
		parse: async (value) => (await import('#schemas/hand-count.ts')).parseHandCount(value),
	});
}
