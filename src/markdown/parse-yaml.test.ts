import { expect, test } from 'vitest';

import { parseYaml } from './parse-yaml.ts';

test('a date stays text, and nothing is null', () => {
	expect(parseYaml('day: 2025-05-08\nyes: yes\nnumber: 3')).toEqual({
		ok: true,
		value: { day: '2025-05-08', yes: 'yes', number: 3 },
	});
	expect(parseYaml('')).toEqual({ ok: true, value: null });
});

test('what is not well formed is told with its line in the file', () => {
	expect(parseYaml('one: 1\ntwo: "open\n', 10)).toMatchObject({
		ok: false,
		faults: [{ place: /line 1[123]/ }],
	});
	expect(parseYaml('one: 1\none: 2')).toMatchObject({
		ok: false,
		faults: [{ place: 'line 2', fault: /duplicated/ }],
	});
});
