import type { KnownQuestionnaire } from '#schemas/plan-document.ts';

import { openDatabaseShelf } from './database-shelf.ts';
import { PlanStore } from './plan-store.ts';

/**
 * Raised whenever the plan schema changes in a way that a record written before might not meet.
 * Records with another stamp are checked again when they are read.
 */
const SCHEMA_STAMP = 'plan-1.1';

/**
 * The plans of this browser; where it refuses its database, those of this tab, and where it refuses that too,
 * those of this page. `lasts` says so.
 * The schema is loaded only when a record must be checked: it outweighs all else that a page needs.
 */
export async function openPlanStore(known: readonly KnownQuestionnaire[]): Promise<PlanStore> {
	const shelf = await openDatabaseShelf()
		.catch(async () => (await import('./tab-shelf.ts')).openTabShelf(sessionStorage))
		.catch(async () => (await import('./memory-shelf.ts')).createMemoryShelf());
	return new PlanStore(shelf, {
		now: () => new Date(),
		stamp: [SCHEMA_STAMP, ...known.map(({ version }) => version)].join(' '),
		parse: async (value) => (await import('#schemas/plan-document.ts')).parsePlan(value, known),
	});
}
