import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { KnownQuestionnaire } from '#schemas/plan-document.ts';

import type { DocumentStore, Entry } from './document-store.ts';
import { openStore } from './open-store.ts';

export type PlanStore = DocumentStore<PlanDocument>;
export type PlanEntry = Entry<PlanDocument>;

/**
 * Raised whenever the plan schema changes in a way that a record written before might not meet.
 * Records with another stamp are checked again when they are read.
 */
const SCHEMA_STAMP = 'plan-1.1';

/**
 * The plans of this browser. The schema is loaded only when a record must be checked: it outweighs all else that a
 * page needs.
 */
export function openPlanStore(known: readonly KnownQuestionnaire[]): Promise<PlanStore> {
	return openStore('plans', {
		stamp: [SCHEMA_STAMP, ...known.map(({ version }) => version)].join(' '),
		parse: async (value) => (await import('#schemas/plan-document.ts')).parsePlan(value, known),
	});
}
