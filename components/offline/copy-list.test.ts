import { expect, it } from 'vitest';

import { parseCopyList } from './copy-list.ts';

const list = { version: 'a1', files: { '': 'hash', 'sessions/': 'hash' }, bytes: 10, zipped: 5 };

it('takes a list as it is', () => {
	expect(parseCopyList(list)).toEqual(list);
});

it.each([
	undefined,
	null,
	'<p>Log in',
	[],
	{ ...list, version: 1 },
	{ ...list, bytes: '10' },
	{ ...list, zipped: undefined },
	{ ...list, files: null },
	{ ...list, files: {} },
	{ ...list, files: { '': 1 } },
])('%o is no list', (value) => {
	expect(parseCopyList(value)).toBeUndefined();
});
