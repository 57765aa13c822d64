import { readFileSync } from 'node:fs';

import { load } from 'js-yaml';
import { expect, test } from 'vitest';

import { parseReplanPolicy } from './replan-policy.ts';

const file = load(readFileSync('content/replan-policy.yaml', 'utf8')) as {
	warnings: Record<string, object>;
	late: object[];
	keep: Record<string, object>;
};

test('the policy of the site is read without its reasons', () => {
	const parsed = parseReplanPolicy(file);
	expect(parsed).toMatchObject({ ok: true, value: { warnings: { soon: 0.2, nearly: 0.05 } } });
	expect(JSON.stringify(parsed)).not.toContain('rationale');
});

test('a judgement without a reason is refused', () => {
	const late = [{ deed: 'shorten', group: 'talk', why: 'It can be read.' }];
	expect(parseReplanPolicy({ ...file, late })).toMatchObject({
		ok: false,
		faults: [{ place: 'late, number 1, rationale', fault: 'it is missing' }],
	});
});

test('no policy skips a break or the close', () => {
	const late = [{ deed: 'skip', group: 'close', why: 'It is late.', rationale: 'None.' }];
	expect(parseReplanPolicy({ ...file, late })).toMatchObject({
		ok: false,
		faults: [{ fault: 'breaks and the close are never skipped', next: 'Take this entry out.' }],
	});
});

test('a reason that the tracker needs and nobody wrote is named', () => {
	const { locked: _, ...keep } = file.keep;
	expect(parseReplanPolicy({ ...file, keep })).toMatchObject({
		ok: false,
		faults: [{ place: 'keep, locked' }],
	});
});
