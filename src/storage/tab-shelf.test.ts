import { expect, it } from 'vitest';

import { plan } from '../../test/fixtures/plans.ts';
import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { KeptRecord } from './shelf.ts';
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
const record: KeptRecord<PlanDocument> = {
	id: 'a',
	revision: 1,
	updatedAt: '',
	stamp: '',
	document: plan([]),
};

it('hands its plans on to the next page of the tab', async () => {
	const storage = fakeStorage();
	const first = await openTabShelf<PlanDocument>('plans', storage);
	await first.change('a', () => record);
	await first.change('b', () => ({ ...record, id: 'b' }));
	await first.putAside({ id: 'b', text: '{}', faults: [], asideSince: '' }, { ...record, id: 'b' });
	const second = await openTabShelf<PlanDocument>('plans', storage);
	expect(second.lasts).toBe(false);
	expect(await second.all()).toEqual([record]);
	expect(await second.allAside()).toMatchObject([{ id: 'b' }]);
});

it('keeps nothing of a change for which there is no room', async () => {
	const storage = fakeStorage();
	const shelf = await openTabShelf<PlanDocument>('plans', storage);
	storage.isFull = true;
	await expect(shelf.change('a', () => record)).rejects.toThrow('full');
	expect(await shelf.get('a')).toBeUndefined();
});

it('refuses to open where the tab keeps nothing', async () => {
	const storage = fakeStorage();
	storage.isFull = true;
	await expect(openTabShelf<PlanDocument>('plans', storage)).rejects.toThrow('full');
});

it('begins anew where what the tab holds is damaged', async () => {
	const storage = fakeStorage();
	storage.items.set('press-two:plans', '{"records":7');
	expect(await (await openTabShelf<PlanDocument>('plans', storage)).all()).toEqual([]);
});
