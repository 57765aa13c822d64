import 'fake-indexeddb/auto';

import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { EXAMPLE, plan, touchpoint, withPlan } from '../../test/fixtures/plans.ts';
import { questionnaire } from '../../test/fixtures/questionnaire.ts';
import type { PlanDocument } from '#domain/plan/plan-document.ts';
import { parsePlan } from '#schemas/plan-document.ts';
import { DATABASE_NAME, openDatabaseShelf } from './database-shelf.ts';
import { createMemoryShelf } from './memory-shelf.ts';
import { DocumentStore, storageFault } from './document-store.ts';
import { openPlanStore, type PlanStore } from './open-plan-store.ts';
import type { KeptRecord, Shelf } from './shelf.ts';

const STAMP = 'this release';

function document(id: string, title = id): PlanDocument {
	return { ...plan([touchpoint()]), id, title };
}

/** A store with a clock that moves a second at each look. */
function storeOn(shelf: Shelf<PlanDocument>) {
	let seconds = 0;
	const parse = vi.fn((value: unknown) => Promise.resolve(parsePlan(value, [questionnaire])));
	const store = new DocumentStore(shelf, {
		now: () => new Date(Date.UTC(2026, 10, 21, 12, 0, seconds++)),
		stamp: STAMP,
		parse,
	});
	return { store, parse };
}

/** A record as some release may have left it. */
function keep(shelf: Shelf<PlanDocument>, record: object): Promise<void> {
	const whole = record as KeptRecord<PlanDocument>;
	return shelf.change(whole.id, () => whole);
}

const old = (id: string, kept: unknown, more: object = {}) => ({
	id,
	revision: 3,
	updatedAt: '2026-01-01T00:00:00.000Z',
	stamp: 'another release',
	document: kept,
	...more,
});

/** Opens the database as another release would, in a version of its own. */
function openAs(version: number, upgrade?: (opened: IDBDatabase) => void): Promise<IDBDatabase> {
	const opening = indexedDB.open(DATABASE_NAME, version);
	opening.onupgradeneeded = () => upgrade?.(opening.result);
	return settled(opening);
}

const get = (database: IDBDatabase, id: string) =>
	settled<unknown>(database.transaction('plans').objectStore('plans').get(id));

function settled<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(new Error(request.error?.message));
	});
}

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
	vi.restoreAllMocks();
});

describe.each([
	['memory', () => Promise.resolve(createMemoryShelf<PlanDocument>())],
	['the database', () => openDatabaseShelf<PlanDocument>('plans')],
])('plans in %s', (_, openShelf) => {
	let shelf: Shelf<PlanDocument>;
	let store: PlanStore;
	let parse: ReturnType<typeof storeOn>['parse'];

	beforeEach(async () => {
		shelf = await openShelf();
		({ store, parse } = storeOn(shelf));
	});

	const titles = async () => (await store.list()).map((entry) => entry.document.title);

	test('are read as they were written', async () => {
		expect(await store.write(EXAMPLE)).toEqual({ kind: 'kept', revision: 1 });
		expect(await store.read(EXAMPLE.id)).toEqual({ kind: 'found', document: EXAMPLE, revision: 1 });
	});

	test('are missing where they are not', async () => {
		expect(await store.read('nowhere')).toEqual({ kind: 'missing' });
		expect(await store.list()).toEqual([]);
		expect(await store.listAside()).toEqual([]);
	});

	test('count up at each write', async () => {
		await store.write(document('a'));
		expect(await store.write(document('a', 'second'), 1)).toEqual({ kind: 'kept', revision: 2 });
		expect(await store.write(document('a', 'third'), 2)).toEqual({ kind: 'kept', revision: 3 });
		expect(await store.read('a')).toMatchObject({ document: { title: 'third' }, revision: 3 });
	});

	test('are not overwritten by a window that has not seen the last change', async () => {
		await store.write(document('a'));
		await store.write(document('a', 'from here'), 1);
		expect(await store.write(document('a', 'from there'), 1)).toEqual({ kind: 'conflict' });
		expect(await store.write(document('a', 'as new'))).toEqual({ kind: 'conflict' });
		expect(await store.read('a')).toMatchObject({ document: { title: 'from here' }, revision: 2 });
	});

	test('that were deleted for good are not brought back by another window', async () => {
		await store.write(document('a'));
		await store.erase('a');
		expect(await store.write(document('a', 'again'), 1)).toEqual({ kind: 'conflict' });
		expect(await store.read('a')).toEqual({ kind: 'missing' });
	});

	test('are listed with the newest change first', async () => {
		await store.write(document('a'));
		await store.write(document('b'));
		await store.write(document('c'));
		expect(await titles()).toEqual(['c', 'b', 'a']);
		await store.write(document('a', 'a again'), 1);
		expect(await titles()).toEqual(['a again', 'c', 'b']);
	});

	test('go to the bin and come back as they were', async () => {
		await store.write(EXAMPLE);
		const [before] = await store.list();
		await store.remove(EXAMPLE.id);
		const [binned] = await store.list();
		expect(binned).toEqual({ ...before, deletedAt: '2026-11-21T12:00:01.000Z' });
		expect(await store.read(EXAMPLE.id)).toMatchObject({ kind: 'found', document: EXAMPLE });
		await store.restore(EXAMPLE.id);
		expect(await store.list()).toEqual([before]);
		expect(await store.write(EXAMPLE, 1)).toEqual({ kind: 'kept', revision: 2 });
	});

	test('are deleted for good, and the others are not', async () => {
		await store.write(document('a'));
		await store.write(document('b'));
		await store.erase('a');
		expect(await titles()).toEqual(['b']);
	});

	test('that do not exist are removed, restored and deleted without a trace', async () => {
		await store.remove('nowhere');
		await store.restore('nowhere');
		await store.erase('nowhere');
		await store.eraseAside('nowhere');
		expect(await store.list()).toEqual([]);
	});

	test('of this release are read without being checked again', async () => {
		await store.write(document('a'));
		await store.read('a');
		await store.list();
		expect(parse).not.toHaveBeenCalled();
	});

	test('of another release are checked, and found', async () => {
		await keep(shelf, old('a', document('a')));
		expect(await store.read('a')).toEqual({ kind: 'found', document: document('a'), revision: 3 });
		expect(parse).toHaveBeenCalledOnce();
		expect(await store.write(document('a', 'now'), 3)).toEqual({ kind: 'kept', revision: 4 });
		await store.read('a');
		expect(parse).toHaveBeenCalledOnce();
	});

	test('in an old format are brought up to this one', async () => {
		const short = {
			format: 'press-two/plan',
			formatVersion: 0,
			id: 'a',
			title: 'Short',
			questionnaire: '2026.1',
			HC: 0.2,
			touch: [],
			answers: { S1: [2, 3] },
		};
		await keep(shelf, old('a', short));
		expect(await store.read('a')).toMatchObject({
			kind: 'found',
			document: {
				formatVersion: 1,
				plan: { headcountCut: 0.2 },
				answers: { S1: { level: 2, grade: 'seen' } },
			},
		});
	});

	describe('that cannot be understood', () => {
		const strange: [string, object, RegExp][] = [
			[
				'from a version that does not exist',
				old('bad', { ...document('bad'), formatVersion: 99 }),
				/format 99/,
			],
			[
				'from a version that does not exist, with this release’s stamp',
				old('bad', { ...document('bad'), formatVersion: 99 }, { stamp: STAMP }),
				/format 99/,
			],
			[
				'with a level of 7',
				old('bad', { ...document('bad'), answers: { S1: { level: 7 } } }),
				/7 is not known/,
			],
			[
				'for a questionnaire that is gone',
				old('bad', { ...document('bad'), questionnaire: '2020.1' }),
				/2020\.1/,
			],
			['without a document', { id: 'bad' }, /it is not a plan/],
			['without a document, with this release’s stamp', { id: 'bad', stamp: STAMP }, /it is not a plan/],
			['that is text', old('bad', 'not a plan'), /it is not a plan/],
			['under another id', old('bad', document('good')), /stored under another id/],
		];

		test.each(strange)('%s, are put aside as they were', async (_, record, fault) => {
			await keep(shelf, record);
			const outcome = await store.read('bad');
			expect(outcome).toMatchObject({ kind: 'aside' });
			const [aside, ...more] = await store.listAside();
			expect(more).toEqual([]);
			expect(aside!.faults.map((one) => one.fault).join()).toMatch(fault);
			expect(aside!.faults).toEqual(outcome.kind === 'aside' ? outcome.faults : undefined);
			const kept = (record as { document?: unknown }).document ?? record;
			expect(aside!.text).toBe(JSON.stringify(kept, null, '\t'));
			expect(await store.read('bad')).toEqual({ kind: 'missing' });
		});

		test('leave the others where they are', async () => {
			await store.write(document('a'));
			for (const [name, record] of strange) await keep(shelf, { ...record, id: `bad ${name}` });
			await store.write(document('b'));
			expect(await titles()).toEqual(['b', 'a']);
			expect(await store.listAside()).toHaveLength(strange.length);
			expect(await titles()).toEqual(['b', 'a']);
		});

		test('are deleted for good when somebody says so', async () => {
			await keep(shelf, old('bad', null));
			await store.list();
			await store.eraseAside('bad');
			expect(await store.listAside()).toEqual([]);
			expect(await store.read('bad')).toEqual({ kind: 'missing' });
		});

		test('stay where they are if there is no room to move them, and the others are listed', async () => {
			await store.write(document('a'));
			await keep(shelf, old('bad', { ...document('bad'), formatVersion: 99 }));
			shelf.putAside = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
			expect(await titles()).toEqual(['a']);
			expect(await store.listAside()).toMatchObject([{ id: 'bad' }]);
			expect((await shelf.get('bad'))!.document.formatVersion).toBe(99);
			await store.eraseAside('bad');
			expect(await store.listAside()).toEqual([]);
			expect(await shelf.get('bad')).toBeUndefined();
		});

		test('stay where they are if another window has just put them right', async () => {
			await keep(shelf, old('a', null));
			parse.mockImplementationOnce(async (value) => {
				await keep(shelf, { ...old('a', document('a', 'mended')), revision: 4, stamp: STAMP });
				return parsePlan(value, [questionnaire]);
			});
			expect(await store.read('a')).toMatchObject({ kind: 'aside' });
			expect(await store.read('a')).toMatchObject({ kind: 'found', document: { title: 'mended' } });
			expect(await store.listAside()).toEqual([]);
		});
	});

	test('with nothing but an id and a document can be written again', async () => {
		await keep(shelf, { id: 'a', document: document('a') });
		expect(await store.read('a')).toEqual({ kind: 'found', document: document('a'), revision: 0 });
		expect(await store.list()).toEqual([{ document: document('a'), updatedAt: '' }]);
		expect(await store.write(document('a', 'now'), 0)).toEqual({ kind: 'kept', revision: 1 });
	});

	test('that are changed at the same time in two windows lose nothing: one of them is told', async () => {
		await store.write(document('a'));
		const outcomes = await Promise.all([
			store.write(document('a', 'one'), 1),
			store.write(document('a', 'two'), 1),
		]);
		expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['conflict', 'kept']);
	});
});

describe('the database', () => {
	test('keeps plans for the next visit, and memory does not', async () => {
		const { store } = storeOn(await openDatabaseShelf<PlanDocument>('plans'));
		expect(store.lasts).toBe(true);
		await store.write(EXAMPLE);
		const next = storeOn(await openDatabaseShelf<PlanDocument>('plans'));
		expect(await next.store.read(EXAMPLE.id)).toMatchObject({ kind: 'found', document: EXAMPLE });
		expect(storeOn(createMemoryShelf<PlanDocument>()).store.lasts).toBe(false);
	});

	test('that is full leaves what was there, and says so', async () => {
		const { store } = storeOn(await openDatabaseShelf<PlanDocument>('plans'));
		await store.write(document('a'));
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		});
		expect(await store.write(document('a', 'longer'), 1)).toEqual({
			kind: 'failed',
			fault: {
				place: 'This browser',
				fault: 'there is no room left to keep your work',
				next: 'Export your work now, then delete what you no longer need, or other sites’ data, to make room.',
			},
		});
		vi.restoreAllMocks();
		expect(await store.read('a')).toMatchObject({ document: { title: 'a' }, revision: 1 });
		expect(await store.write(document('a', 'longer'), 1)).toEqual({ kind: 'kept', revision: 2 });
	});

	test('that finds out that it is full only when it writes to the disk says so too', async () => {
		const { store } = storeOn(await openDatabaseShelf<PlanDocument>('plans'));
		await store.write(document('a'));
		const put = IDBObjectStore.prototype.put;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			...given: Parameters<typeof put>
		) {
			const request = put.apply(this, given);
			// As Chromium does: the request succeeds, and the transaction is aborted with the reason.
			request.onsuccess = () =>
				(this.transaction as unknown as { _abort: (name: string) => void })._abort('QuotaExceededError');
			return request;
		});
		expect(await store.write(document('a', 'longer'), 1)).toMatchObject({
			kind: 'failed',
			fault: { fault: 'there is no room left to keep your work' },
		});
		vi.restoreAllMocks();
		expect(await store.read('a')).toMatchObject({ document: { title: 'a' }, revision: 1 });
	});

	test('that gives up half-way leaves what was there, and says so', async () => {
		const { store } = storeOn(await openDatabaseShelf<PlanDocument>('plans'));
		await store.write(document('a'));
		const put = IDBObjectStore.prototype.put;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			...given: Parameters<typeof put>
		) {
			const request = put.apply(this, given);
			this.transaction.abort();
			return request;
		});
		expect(await store.write(document('a', 'longer'), 1)).toEqual({
			kind: 'failed',
			fault: {
				place: 'This browser',
				fault: 'it refuses to keep your work',
				next: 'Export your work before you close this page. A private window or a setting may be the cause.',
			},
		});
		vi.restoreAllMocks();
		expect(await store.read('a')).toMatchObject({ document: { title: 'a' }, revision: 1 });
	});

	test('makes way for a newer release in another window', async () => {
		const { store } = storeOn(await openDatabaseShelf<PlanDocument>('plans'));
		await store.write(document('a'));
		const newer = await openAs(3);
		expect(await get(newer, 'a')).toMatchObject({ document: { title: 'a' } });
		expect(await store.write(document('a', 'late'), 1)).toMatchObject({ kind: 'failed' });
	});
});

describe('a browser', () => {
	const SECURITY = () => {
		throw new DOMException('The operation is insecure.', 'SecurityError');
	};

	test('that refuses its database still lets people work, and the store says that it will not last', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(SECURITY);
		const store = await openPlanStore([questionnaire]);
		expect(store.lasts).toBe(false);
		await store.write(EXAMPLE);
		expect(await store.read(EXAMPLE.id)).toMatchObject({ kind: 'found', document: EXAMPLE });
	});

	test('that has no database at all does the same', async () => {
		Reflect.deleteProperty(globalThis, 'indexedDB');
		expect((await openPlanStore([questionnaire])).lasts).toBe(false);
	});

	test('with a database of a newer release leaves it alone', async () => {
		const newer = await openAs(7, (opened) =>
			opened.createObjectStore('plans', { keyPath: 'id' }).put({ id: 'a', kept: true }),
		);
		newer.close();
		expect((await openPlanStore([questionnaire])).lasts).toBe(false);
		expect(await get(await openAs(7), 'a')).toEqual({ id: 'a', kept: true });
	});

	test('gets this release’s schema for what another release wrote, and nothing of it for its own', async () => {
		const shelf = await openDatabaseShelf<PlanDocument>('plans');
		await keep(shelf, old('bad', { ...document('bad'), formatVersion: 99 }));
		await keep(shelf, old('good', withPlan(document('good'), { headcountCut: 0.4 })));
		const store = await openPlanStore([questionnaire]);
		expect((await store.list()).map((entry) => entry.document.id)).toEqual(['good']);
		const [aside] = await store.listAside();
		expect(aside!.faults).toEqual([
			{
				place: 'formatVersion',
				fault: 'the file is in format 99, and this release reads formats up to 1',
				next: 'Open it with a newer release of Press Two.',
			},
		]);
		expect(JSON.parse(aside!.text)).toEqual({ ...document('bad'), formatVersion: 99 });
	});
});

test('whatever else goes wrong while keeping is said in words', () => {
	expect(storageFault('nothing').fault).toBe('it refuses to keep your work');
	expect(storageFault(new TypeError('x')).fault).toBe('it refuses to keep your work');
});
