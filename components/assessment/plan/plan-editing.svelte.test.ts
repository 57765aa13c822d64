import { beforeEach, describe, expect, it } from 'vitest';

import { BIG, plan, touchpoint } from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import type { PlanDocument } from '#domain/plan/plan-document.ts';

import { DocumentSession } from '../../documents/document-session.svelte.ts';
import { PlanEditing, TOUCHPOINTS_AT_MOST } from './plan-editing.svelte.ts';

function edit(document: PlanDocument): PlanEditing {
	let revision = 1;
	const store = { write: () => Promise.resolve({ kind: 'kept', revision: (revision += 1) } as const) };
	return new PlanEditing(new DocumentSession(document, 1, store), questionnaire);
}

const ids = (editing: PlanEditing) => editing.touchpoints.map(({ id }) => id);

describe('touchpoints', () => {
	let editing: PlanEditing;
	beforeEach(() => {
		editing = edit(plan(['a', 'b', 'c'].map((id) => touchpoint({ id, name: id.toUpperCase() }))));
	});

	it('are added last, with an id of their own', () => {
		const { id: _, ...draft } = touchpoint({ name: 'B' });
		expect(editing.add(draft)).toBe('b_2');
		expect(ids(editing)).toEqual(['a', 'b', 'c', 'b_2']);
	});

	it('move one place at a time, and not beyond the ends', () => {
		editing.move('c', -1);
		expect(ids(editing)).toEqual(['a', 'c', 'b']);
		editing.move('a', -1);
		editing.move('b', 1);
		expect(ids(editing)).toEqual(['a', 'c', 'b']);
	});

	it('are copied next to the original', () => {
		expect(editing.duplicate('a')).toBe('a_2');
		expect(editing.touchpoints.map(({ name }) => name)).toEqual(['A', 'Copy of A', 'B', 'C']);
	});

	it('come back to their place after they were removed', () => {
		editing.remove('b');
		expect(ids(editing)).toEqual(['a', 'c']);
		expect(editing.removed).toMatchObject({ index: 1, touchpoint: { id: 'b' } });
		editing.undoRemove();
		expect(ids(editing)).toEqual(['a', 'b', 'c']);
		expect(editing.removed).toBeUndefined();
	});

	it('cannot be brought back by the notice once something else was changed, only step by step', () => {
		editing.remove('b');
		editing.name('title', 'Later');
		expect(editing.removed).toBeUndefined();
		editing.undoRemove();
		expect(editing.document.title).toBe('Later');
		editing.session.undo();
		editing.session.undo();
		expect(ids(editing)).toEqual(['a', 'b', 'c']);
	});

	it('of a set are one step, and get new ids where theirs are taken', () => {
		editing.addAll([touchpoint({ id: 'a' }), touchpoint({ id: 'x' })]);
		expect(ids(editing)).toEqual(['a', 'b', 'c', 'a_2', 'x']);
		editing.session.undo();
		expect(ids(editing)).toEqual(['a', 'b', 'c']);
	});

	it('are as many as a plan file takes', () => {
		const full = edit(
			plan(Array.from({ length: TOUCHPOINTS_AT_MOST - 1 }, (_, at) => touchpoint({ id: `t${at}` }))),
		);
		full.addAll([touchpoint({ id: 'x' }), touchpoint({ id: 'y' })]);
		expect(full.room).toBe(0);
		expect(full.duplicate('x')).toBeUndefined();
		expect(full.touchpoints).toHaveLength(TOUCHPOINTS_AT_MOST);
	});

	it('take what is typed as one step back and each choice as another', () => {
		editing.edit('a', { volumePerMonth: 1 });
		editing.edit('a', { volumePerMonth: 12 });
		editing.edit('a', { emotion: 3 });
		editing.edit('a', { emotion: 4 });
		editing.session.undo();
		expect(editing.touchpoints[0]).toMatchObject({ volumePerMonth: 12, emotion: 3 });
		editing.session.undo();
		editing.session.undo();
		expect(editing.touchpoints[0]).toMatchObject({ volumePerMonth: 100, emotion: 0 });
	});
});

describe('facts of the plan', () => {
	it('that are open are absent, not zero and not undefined', () => {
		const editing = edit(plan([]));
		editing.state('headcountCut', undefined);
		editing.state('singleSupplier', undefined);
		expect(editing.plan).toEqual({ rolloutMonths: 12, touchpoints: [] });
		expect(Object.keys(editing.plan)).not.toContain('headcountCut');
		expect(editing.openFacts).toEqual(['How many jobs are to be cut', 'who can stop the service']);
	});

	it('may be zero or false, which is known', () => {
		const editing = edit(plan([], {}, { headcountCut: undefined, singleSupplier: undefined }));
		editing.state('headcountCut', 0);
		editing.state('singleSupplier', false);
		expect(editing.openFacts).toEqual([]);
	});

	it('that are emptied are absent', () => {
		const editing = edit(plan([]));
		editing.state('purpose', 'Shorter queues');
		editing.state('purpose', '');
		expect(editing.plan).not.toHaveProperty('purpose');
		editing.name('organisation', 'Northwind');
		editing.name('organisation', '  ');
		expect(editing.document).not.toHaveProperty('organisation');
	});
});

describe('what the plan means', () => {
	it('counts the contacts that meet the AI first', () => {
		// 60,000 × 0.9 + 25,000 × 0.7 + 10,000 × 0.6 + 5,000 × 0.3 = 79,000 of 100,000.
		const { all, live, share } = edit(BIG).volumes;
		expect(all).toBe(100_000);
		expect(live).toBeCloseTo(79_000, 6);
		expect(share).toBeCloseTo(0.79, 9);
	});

	it('is not a number while there is no volume', () => {
		expect(edit(plan([])).volumes.share).toBeUndefined();
		expect(edit(plan([touchpoint({ volumePerMonth: 0 })])).volumes.share).toBeUndefined();
	});

	it('names every critical question of the method’s worked example', () => {
		// Section 1.3: all ten rules fire on BIG; C1 is critical too and is met in the example's answers.
		const questions = edit(BIG).demands.map(({ question }) => question);
		expect(questions.toSorted()).toEqual(['C1', 'H1', 'H3', 'H5', 'H6', 'L2', 'R1', 'S3', 'S6', 'U2']);
	});

	it('says of a demand whether an open fact decides it', () => {
		const editing = edit(BIG);
		editing.state('headcountCut', undefined);
		expect(editing.demands.find(({ question }) => question === 'U2')).toMatchObject({ certain: false });
		editing.state('headcountCut', 0);
		expect(editing.demands.map(({ question }) => question)).not.toContain('U2');
	});
});
