import { expect, test } from 'vitest';

import { berlin, MINUTE, NINE, runOf } from '../../../test/fixtures/runs.ts';
import { forgottenEnd } from './forgotten-end.ts';
import type { RunDocument } from './run-document.ts';

const at = (minutes: number) => NINE + minutes * MINUTE;
const endOf = (run: RunDocument, minutes: number) => forgottenEnd(run, berlin, at(minutes), { minutes: 180 });

// The day has 120 minutes. The story began 3 minutes late, so by what was done it ends at 123.
const late = runOf([[13, { kind: 'next', to: 'story' }]]);

test('three hours after the end that was last expected, a run counts as forgotten', () => {
	expect(endOf(late, 123 + 179)).toBeUndefined();
	expect(endOf(late, 123 + 180)).toBe(at(123));
	expect(endOf(late, 5000)).toBe(at(123));
});

test('whoever comes back and goes on has not forgotten it', () => {
	const back = runOf([
		[13, { kind: 'next', to: 'story' }],
		[290, { kind: 'next', to: 'sort' }],
	]);
	expect(endOf(back, 123 + 180)).toBeUndefined();
});

test('a pause that nobody ended does not keep it alive, and what was ended was not forgotten', () => {
	expect(endOf(runOf([[4, { kind: 'paused' }]]), 300)).toBe(at(120));
	expect(endOf(runOf([[4, { kind: 'ended' }]]), 5000)).toBeUndefined();
});
