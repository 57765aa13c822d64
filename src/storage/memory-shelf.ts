import type { AsideRecord, PlanRecord, Shelf } from './shelf.ts';

/** All that a shelf holds. */
export interface ShelfContents {
	readonly plans: readonly PlanRecord[];
	readonly aside: readonly AsideRecord[];
}

/** Keeps plans as long as the page is open: for browsers that refuse storage. */
export function createMemoryShelf(start: ShelfContents = { plans: [], aside: [] }): Shelf {
	const plans = new Map(start.plans.map((record) => [record.id, record]));
	const aside = new Map(start.aside.map((record) => [record.id, record]));
	return {
		lasts: false,
		allPlans: () => Promise.resolve([...plans.values()]),
		getPlan: (id) => Promise.resolve(plans.get(id)),
		changePlan(id, change) {
			const record = change(plans.get(id));
			if (record) plans.set(id, record);
			else plans.delete(id);
			return Promise.resolve();
		},
		putAside(record, seen) {
			if (plans.get(record.id)?.revision === seen.revision) {
				aside.set(record.id, record);
				plans.delete(record.id);
			}
			return Promise.resolve();
		},
		allAside: () => Promise.resolve([...aside.values()]),
		eraseAside(id) {
			aside.delete(id);
			return Promise.resolve();
		},
	};
}
