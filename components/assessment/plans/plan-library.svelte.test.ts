import { beforeEach, expect, it } from 'vitest';

import { plan, touchpoint } from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import type { PlanDocument } from '#domain/plan/plan-document.ts';
import { parsePlan } from '#schemas/plan-document.ts';
import { DocumentStore } from '#storage/document-store.ts';
import { createMemoryShelf } from '#storage/memory-shelf.ts';
import type { KeptRecord, Shelf } from '#storage/shelf.ts';

import { PlanLibrary } from './plan-library.svelte.ts';

const document = (id: string): PlanDocument => ({ ...plan([touchpoint()]), id, title: id });

let shelf: Shelf<PlanDocument>;
let library: PlanLibrary;

beforeEach(() => {
	shelf = createMemoryShelf();
	let seconds = 0;
	let made = 0;
	const store = new DocumentStore(shelf, {
		now: () => new Date(Date.UTC(2026, 10, 21, 12, 0, (seconds += 1))),
		stamp: 'this release',
		parse: (value) => Promise.resolve(parsePlan(value, [questionnaire])),
	});
	library = new PlanLibrary(store, questionnaire, { makeId: () => `made-${(made += 1)}` });
});

const shown = () => library.plans.map(({ document: { id }, removed }) => (removed ? `(${id})` : id));
const binned = () => library.binned.map(({ document: { id } }) => id);

async function addThree() {
	for (const id of ['a', 'b', 'c']) await library.add(document(id));
}

it('lists plans, the last changed first', async () => {
	expect(library.isRead).toBe(false);
	await addThree();
	expect(shown()).toEqual(['c', 'b', 'a']);
});

it('keeps the place of a plan that was deleted until it is dismissed', async () => {
	await addThree();
	await library.remove('b');
	expect(shown()).toEqual(['c', '(b)', 'a']);
	expect(binned()).toEqual([]);
	library.dismissRemoved();
	expect(shown()).toEqual(['c', 'a']);
	expect(binned()).toEqual(['b']);
});

it('brings a deleted plan back', async () => {
	await addThree();
	await library.remove('b');
	await library.restore('b');
	expect(shown()).toEqual(['c', 'b', 'a']);
});

it('lets go of the place at the next thing that is done', async () => {
	await addThree();
	await library.remove('b');
	await library.remove('a');
	expect(shown()).toEqual(['c', '(a)']);
	expect(binned()).toEqual(['b']);
});

it('deletes for good what is in the bin', async () => {
	await addThree();
	await library.remove('b');
	await library.erase('b');
	expect(shown()).toEqual(['c', 'a']);
	expect(binned()).toEqual([]);
});

it('makes a copy with an id and a title of its own', async () => {
	await library.add(document('a'));
	expect(await library.duplicate('a')).toBe('made-1');
	expect(library.find('made-1')?.document).toEqual({ ...document('a'), id: 'made-1', title: 'Copy of a' });
});

it('shows plans that can be read beside those that cannot', async () => {
	await library.add(document('a'));
	const broken = {
		id: 'x',
		revision: 1,
		updatedAt: '',
		stamp: 'another',
		document: { format: 'press-two/plan', formatVersion: 9 },
	};
	await shelf.change('x', () => broken as unknown as KeptRecord<PlanDocument>);
	await library.refresh();
	expect(shown()).toEqual(['a']);
	expect(library.aside).toMatchObject([{ id: 'x', faults: [{ place: 'formatVersion' }] }]);
	await library.eraseAside('x');
	expect(library.aside).toEqual([]);
});

it('says why something was not done, and leaves the list as it was', async () => {
	await addThree();
	shelf.change = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
	expect(await library.add(document('d'))).toBe(false);
	expect(library.fault?.fault).toBe('there is no room left to keep your work');
	expect(shown()).toEqual(['c', 'b', 'a']);
	await library.remove('a');
	expect(library.fault).toBeDefined();
	expect(shown()).toEqual(['c', 'b', 'a']);
	library.dismissFault();
	expect(library.fault).toBeUndefined();
});

it('keeps showing what it read before where reading fails', async () => {
	await addThree();
	shelf.all = () => Promise.reject(new Error('closed'));
	shelf.allAside = () => Promise.reject(new Error('closed'));
	await library.refresh();
	expect(shown()).toEqual(['c', 'b', 'a']);
	expect(library.fault?.fault).toBe('the plans that it keeps cannot be read just now');
});
