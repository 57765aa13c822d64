import { expect, test } from 'vitest';

import { berlin, MINUTE, NINE, ownPlan, replanPolicy, runOf } from '../../test/fixtures/runs.ts';
import { proposeReplan } from '#domain/run/propose-replan.ts';
import { readRun } from '#domain/run/read-run.ts';

import { ReplanDraft } from './replan-draft.svelte.ts';

const draftAt = (run: ReturnType<typeof runOf>, minutes: number) => {
	const status = readRun(run, berlin, NINE + minutes * MINUTE);
	return { status, draft: new ReplanDraft(proposeReplan(status, replanPolicy, ownPlan), status.items) };
};

test('accepted as it is, it holds the proposal', () => {
	const { status, draft } = draftAt(runOf([]), 45);
	expect(draft.changes).toEqual([
		{ item: 'story', minutes: 20, skipped: true },
		{ item: 'sort', minutes: 20 },
		{ item: 'plan', minutes: 35 },
	]);
	expect(draft.outcome(status).over).toBe(0);
});

test('each row can be changed by hand, and the outcome follows', () => {
	const { status, draft } = draftAt(runOf([]), 18);
	// The story keeps its 20 minutes instead of 12: 8 minutes over.
	draft.set('story', { minutes: 20 });
	expect(draft.changes).toEqual([]);
	expect(draft.outcome(status).over).toBe(8);
	expect(draft.rows[1]).toMatchObject({ minutes: 20, why: 'Changed by hand.' });
});

test('an item that was skipped can come back', () => {
	const run = runOf([[0, { kind: 'replanned', changes: [{ item: 'story', minutes: 20, skipped: true }] }]]);
	const { draft } = draftAt(run, 0);
	expect(draft.rows[1]).toMatchObject({ skip: true });
	draft.set('story', { skip: false });
	expect(draft.changes).toContainEqual({ item: 'story', minutes: 20 });
});
