import { expect, test } from 'vitest';

import { berlin, MINUTE, NINE, runAgenda, runOf } from '../../../test/fixtures/runs.ts';
import { compareRun } from './compare-run.ts';
import { readRun } from './read-run.ts';
import { takeTimes } from './take-times.ts';

const run = runOf([
	[12, { kind: 'next', to: 'story' }],
	[20, { kind: 'next', to: 'sort' }],
	[44.6, { kind: 'stepped', item: 'sort', step: 1 }],
	[60, { kind: 'ended' }],
]);
const status = readRun(run, berlin, NINE + 500 * MINUTE);

test('each item and each step has what was planned and what happened', () => {
	const rows = compareRun(status).map(({ number, step, planned, real }) => [
		number,
		step,
		planned / MINUTE,
		real / MINUTE,
	]);
	expect(rows).toEqual([
		[1, undefined, 10, 12],
		[2, undefined, 20, 8],
		[3, undefined, 30, 40],
		[3, 1, 20, 24.6],
		[3, 2, 10, expect.closeTo(15.4, 9)],
		[4, undefined, 15, 0],
		[5, undefined, 40, 0],
		[6, undefined, 5, 0],
	]);
});

test('what happened becomes the usual time of a copy; what did not happen stays', () => {
	const taken = takeTimes(runAgenda, status, { id: 'copy', title: 'Morning, as it was' });
	expect(taken).toMatchObject({ id: 'copy', title: 'Morning, as it was' });
	expect(taken.days[0]!.items.map(({ minutes, range }) => [minutes, range])).toEqual([
		[12, undefined],
		[8, { least: 8, usual: 8, most: 30 }],
		[40, { least: 20, usual: 40, most: 40 }],
		[15, undefined],
		[40, { least: 30, usual: 40, most: 50 }],
		[5, undefined],
	]);
	expect(runAgenda.days[0]!.items[0]!.minutes).toBe(10);
});
