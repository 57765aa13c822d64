import { expect, it } from 'vitest';

import { plan } from '../../test/fixtures/plans.ts';
import type { PlanRecord } from './shelf.ts';
import { openTabShelf } from './tab-shelf.ts';

function fakeStorage() {
	const items = new Map<string, string>();
	return {
		items,
		isFull: false,
		getItem: (key: string) => items.get(key) ?? null,
		setItem(key: string, value: string) {
			if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
			items.set(key, value);
		},
	};
}
const record: PlanRecord = { id: 'a', revision: 1, updatedAt: '', stamp: '', document: plan([]) };

it('hands its plans on to the next page of the tab', async () => {
	const storage = fakeStorage();
	const first = await openTabShelf(storage);
	await first.changePlan('a', () => record);
	await first.changePlan('b', () => ({ ...record, id: 'b' }));
	await first.putAside({ id: 'b', text: '{}', faults: [], asideSince: '' }, { ...record, id: 'b' });
	const second = await openTabShelf(storage);
	expect(second.lasts).toBe(false);
	expect(await second.allPlans()).toEqual([record]);
	expect(await second.allAside()).toMatchObject([{ id: 'b' }]);
});

it('keeps nothing of a change for which there is no room', async () => {
	const storage = fakeStorage();
	const shelf = await openTabShelf(storage);
	storage.isFull = true;
	await expect(shelf.changePlan('a', () => record)).rejects.toThrow('full');
	expect(await shelf.getPlan('a')).toBeUndefined();
});

it('refuses to open where the tab keeps nothing', async () => {
	const storage = fakeStorage();
	storage.isFull = true;
	await expect(openTabShelf(storage)).rejects.toThrow('full');
});

it('begins anew where what the tab holds is damaged', async () => {
	const storage = fakeStorage();
	storage.items.set('press-two', '{"plans":7');
	expect(await (await openTabShelf(storage)).allPlans()).toEqual([]);
});
