import type { RunDocument } from '#domain/run/run-document.ts';

import type { DocumentStore, Entry } from './document-store.ts';
import { openStore } from './open-store.ts';

export type RunStore = DocumentStore<RunDocument>;
export type RunEntry = Entry<RunDocument>;

/** Raised whenever the schema of a run, or of the agenda inside, changes so that an older record might not meet it. */
const SCHEMA_STAMP = 'run-1.1';

/** The sessions that were run in this browser. The schema is loaded only when a record must be checked. */
export function openRunStore(): Promise<RunStore> {
	return openStore('runs', {
		stamp: SCHEMA_STAMP,
		parse: async (value) => (await import('#schemas/run-document.ts')).parseRun(value),
	});
}
