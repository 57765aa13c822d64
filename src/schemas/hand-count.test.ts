import { expect, it } from 'vitest';

import { parseHandCount } from './hand-count.ts';

const count = {
	format: 'press-two/count',
	formatVersion: 1,
	id: '1',
	deck: 'service-before-savings',
	slide: 's3',
	question: 'S1',
	questionnaire: '2026.1',
	counts: [3, null, 0, 999, 1],
	countedAt: '2026-11-22T10:00:00.000Z',
};

it('comes through as it is, with or without a run', () => {
	expect(parseHandCount(count)).toEqual({ ok: true, value: count });
	expect(parseHandCount({ ...count, run: 'r1' })).toEqual({ ok: true, value: { ...count, run: 'r1' } });
});

it.each([
	['counts', [1, 2, 3, 4]],
	['counts', [1, 2, 3, 4, 1000]],
	['counts', [1, 2, 3, 4, 0.5]],
	['counts', [1, 2, 3, 4, '5']],
	['formatVersion', 2],
	['countedAt', 'yesterday'],
	['stranger', 1],
])('is refused with %s %j, and the place is named', (key, value) => {
	const parsed = parseHandCount({ ...count, [key]: value });
	expect(parsed.ok).toBe(false);
	if (!parsed.ok) expect(`${parsed.faults[0]?.place} ${parsed.faults[0]?.fault}`).toContain(key);
});
