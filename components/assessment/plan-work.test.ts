import { describe, expect, test } from 'vitest';

import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { WriteOutcome } from '#storage/document-store.ts';

import { plan } from '../../test/fixtures/plans.ts';
import { PlanWork } from './plan-work.ts';

/** A store that keeps what it is given, until it is told to do something else. */
function createStore() {
	const written: PlanDocument[] = [];
	const store = {
		next: undefined as WriteOutcome | undefined,
		written,
		write(document: PlanDocument, revision = 0): Promise<WriteOutcome> {
			const outcome = store.next ?? { kind: 'kept', revision: revision + 1 };
			if (outcome.kind === 'kept') written.push(document);
			return Promise.resolve(outcome);
		},
	};
	return store;
}
const fault = { place: 'This browser', fault: 'it is full', next: 'Make room.' };
const levels = (documents: readonly PlanDocument[]) => documents.map(({ answers }) => answers['S1']);

describe('a plan that is worked on', () => {
	test('is saved after each change, and changes made meanwhile go into the next save', async () => {
		const store = createStore();
		const work = new PlanWork(plan([]), 1, store);
		work.answer('S1', { level: 1 });
		work.answer('S1', { level: 2 });
		expect(work.save.kind).toBe('saving');
		const saved = work.keep();
		await new Promise((resolve) => setTimeout(resolve));
		work.answer('S1', { level: 3 });
		await saved;
		await work.keep();
		expect(levels(store.written)).toEqual([{ level: 2 }, { level: 3 }]);
		expect(work.save).toEqual({ kind: 'saved' });
	});

	test('tells of each change at once, and of being saved only when all of it is', async () => {
		const store = createStore();
		const work = new PlanWork(plan([]), 1, store);
		const told: string[] = [];
		work.listen(() => told.push(`${JSON.stringify(work.document.answers['S1'])} ${work.save.kind}`));
		work.answer('S1', { level: 1 });
		expect(told).toEqual(['{"level":1} saving']);
		await work.keep();
		expect(told.at(-1)).toBe('{"level":1} saved');
	});

	test('that could not be saved says why, and is saved with the next change', async () => {
		const store = createStore();
		const work = new PlanWork(plan([]), 1, store);
		store.next = { kind: 'failed', fault };
		work.answer('S1', { level: 1 });
		await work.keep();
		expect(work.save).toEqual({ kind: 'failed', fault });
		store.next = undefined;
		work.answer('S2', { level: 2 });
		await work.keep();
		expect(work.save).toEqual({ kind: 'saved' });
		expect(store.written.at(-1)?.answers).toEqual({ S1: { level: 1 }, S2: { level: 2 } });
	});

	test('that another window changed is written only once the reader has chosen', async () => {
		const store = createStore();
		const work = new PlanWork(plan([]), 1, store);
		store.next = { kind: 'conflict' };
		work.answer('S1', { level: 1 });
		await work.keep();
		store.next = undefined;
		work.answer('S1', { level: 2 });
		await work.keep();
		expect(work.save).toEqual({ kind: 'conflict' });
		expect(store.written).toEqual([]);
		await work.overwrite(7);
		expect(levels(store.written)).toEqual([{ level: 2 }]);
		expect(work.save).toEqual({ kind: 'saved' });
	});

	test('can be taken back and done again, step by step', () => {
		const work = new PlanWork(plan([]), 1, createStore());
		work.answer('S1', { level: 1 });
		work.answer('S1', { level: 2 }, 'S1');
		work.answer('S1', { level: 3 }, 'S1');
		work.undo();
		expect(work.document.answers).toEqual({ S1: { level: 1 } });
		work.undo();
		expect(work.document.answers).toEqual({});
		expect([work.canUndo, work.canRedo]).toEqual([false, true]);
		work.redo();
		work.redo();
		expect(work.document.answers).toEqual({ S1: { level: 3 } });
		work.undo();
		work.answer('S2', { unknown: true });
		expect(work.canRedo).toBe(false);
	});
});
