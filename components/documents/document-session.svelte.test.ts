import { flushSync } from 'svelte';
import { expect, test } from 'vitest';

import type { WriteOutcome } from '#storage/document-store.ts';

import { plan } from '../../test/fixtures/plans.ts';
import { DocumentSession } from './document-session.svelte.ts';

const store = { write: (): Promise<WriteOutcome> => Promise.resolve({ kind: 'kept', revision: 2 }) };

test('what is read of a session is followed: the plan, its steps, and whether it is kept', async () => {
	const session = new DocumentSession(plan([]), 1, store);
	const seen: string[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			const { document, save, canUndo, canRedo } = session;
			seen.push(`${Object.keys(document.answers).join()} ${save.kind} ${canUndo} ${canRedo}`);
		});
	});
	flushSync();
	session.change({ ...session.document, answers: { S1: { level: 2 } } });
	flushSync();
	await session.keep();
	flushSync();
	session.undo();
	flushSync();
	await session.keep();
	flushSync();
	expect(seen).toEqual([
		' saved false false',
		'S1 saving true false',
		'S1 saved true false',
		' saving false true',
		' saved false true',
	]);
	stop();
});
