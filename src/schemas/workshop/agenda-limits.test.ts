import { expect, test } from 'vitest';

import { parseAgendaLimits } from './agenda-limits.ts';

const limit = { minutes: 15, rationale: 'People came to work.' };

test('limits are read without their reasons', () => {
	expect(parseAgendaLimits({ talkAtMost: limit, breakAtLatest: { ...limit, minutes: 90 } })).toEqual({
		ok: true,
		value: { talkAtMost: 15, breakAtLatest: 90 },
	});
});

test('a judgement without a reason is refused', () => {
	expect(parseAgendaLimits({ talkAtMost: { minutes: 15 }, breakAtLatest: limit })).toMatchObject({
		ok: false,
		faults: [{ place: 'talkAtMost, rationale', fault: 'it is missing' }],
	});
});
