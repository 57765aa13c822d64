import { expect, test, vi } from 'vitest';

import { MINUTE, NINE, runOf } from '../../test/fixtures/runs.ts';
import type { RunDocument } from '#domain/run/run-document.ts';
import { DocumentStore } from '#storage/document-store.ts';
import { createMemoryShelf } from '#storage/memory-shelf.ts';

import { RunSession } from './run-session.svelte.ts';

async function openTwo() {
	const shelf = createMemoryShelf<RunDocument>();
	const store = new DocumentStore(shelf, {
		now: () => new Date(NINE),
		stamp: 'run',
		parse: () => Promise.resolve({ ok: false, faults: [] }),
	});
	await store.write(runOf([]));
	const clock = { now: NINE };
	const open = (tell = () => {}) => new RunSession(runOf([]), 1, store, { now: () => clock.now, tell });
	return { store, shelf, clock, open };
}
const kindsOf = ({ run }: RunSession) => run.events.map(({ kind }) => kind);

test('each deed is shown at once, kept at once, and told to the other windows', async () => {
	const { store, clock, open } = await openTwo();
	const tell = vi.fn();
	const session = open(tell);
	clock.now = NINE + 3 * MINUTE;
	session.do({ kind: 'paused' });
	expect(session.run.events.at(-1)).toEqual({ kind: 'paused', at: NINE + 3 * MINUTE });
	await session.settled;
	expect(await store.read('run-1')).toMatchObject({ document: { events: [{}, { kind: 'paused' }] } });
	expect(tell).toHaveBeenCalledOnce();
});

test('the deeds of two windows are all kept, in one order', async () => {
	const { clock, open } = await openTwo();
	const [one, other] = [open(), open()];
	one.do({ kind: 'next', to: 'story' });
	await one.settled;
	clock.now = NINE + MINUTE;
	other.do({ kind: 'extended', item: 'welcome', minutes: 5 });
	await other.settled;
	await one.refresh();
	expect(kindsOf(one)).toEqual(['started', 'next', 'extended']);
	expect(other.run).toEqual(one.run);
});

test('the same step in both windows is one step', async () => {
	const { open } = await openTwo();
	const [one, other] = [open(), open()];
	one.do({ kind: 'next', to: 'story' });
	other.do({ kind: 'next', to: 'story' });
	await Promise.all([one.settled, other.settled]);
	expect(kindsOf(other)).toEqual(['started', 'next']);
});

test('what the browser refuses to keep is said, shown, and kept later', async () => {
	const { store, shelf, open } = await openTwo();
	const session = open();
	const refuse = vi.spyOn(shelf, 'change').mockRejectedValueOnce(new Error('no'));
	session.do({ kind: 'paused' });
	await session.settled;
	expect(session.fault?.fault).toBe('it refuses to keep your work');
	expect(kindsOf(session)).toEqual(['started', 'paused']);
	refuse.mockRestore();
	session.do({ kind: 'resumed' });
	await session.settled;
	expect(session.fault).toBeUndefined();
	expect(await store.read('run-1')).toMatchObject({
		document: { events: [{ kind: 'started' }, { kind: 'paused' }, { kind: 'resumed' }] },
	});
});

test('a run that was deleted for good elsewhere is kept anew', async () => {
	const { store, open } = await openTwo();
	const session = open();
	await store.erase('run-1');
	session.do({ kind: 'paused' });
	await session.settled;
	expect(await store.read('run-1')).toMatchObject({ kind: 'found' });
});
