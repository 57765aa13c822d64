import type { Brand } from '#domain/brand/brand.ts';

import type { DocumentStore } from './document-store.ts';
import { openStore } from './open-store.ts';

export type BrandStore = DocumentStore<Brand>;

/** Raised whenever the brand schema changes in a way that a record written before might not meet. */
const SCHEMA_STAMP = 'brand-1';

/** The brands of this browser. The schema is loaded only when a record must be checked. */
export function openBrandStore(): Promise<BrandStore> {
	return openStore('brands', {
		stamp: SCHEMA_STAMP,
		parse: async (value) => (await import('#schemas/brand.ts')).parseBrand(value),
	});
}
