import { expect, test } from 'vitest';

import { runOf } from '../../../test/fixtures/runs.ts';
import type { HandCount } from '../deck/hand-count.ts';
import { withCounts } from './with-counts.ts';

const count = (id: string, minute: number, more: Partial<HandCount> = {}): HandCount => ({
	format: 'press-two/count',
	formatVersion: 1,
	id,
	deck: 'half-day',
	slide: 's1',
	question: 'S1',
	questionnaire: '2026.1',
	counts: [1, null, 0, 4, 2],
	countedAt: `2026-12-01T08:0${minute}:00.000Z`,
	run: 'run-1',
	...more,
});
const run = runOf([]);

test('a run takes the counts that carry its id, in the order of time', () => {
	const [late, early] = [count('a', 5), count('b', 2)];
	const { run: _, ...noRun } = count('d', 1);
	expect(withCounts(run, [late, early, count('c', 3, { run: 'run-2' }), noRun])).toEqual({
		...run,
		counts: [early, late],
	});
});

test('what came with its file stays, and of two with one id the later one holds', () => {
	const came = { ...run, counts: [count('a', 1, { run: 'of another browser' }), count('b', 4)] };
	const newer = count('b', 6, { counts: [9, 9, 9, 9, 9] });
	expect(withCounts(came, [newer]).counts).toEqual([came.counts[0], newer]);
	expect(withCounts({ ...run, counts: [newer] }, [count('b', 4)]).counts).toEqual([newer]);
});

test('where nothing was counted, nothing is said', () => {
	expect(withCounts(run, [])).toEqual(run);
	expect(withCounts(run, [])).not.toHaveProperty('counts');
});
