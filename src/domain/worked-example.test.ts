// docs/worked-example.md was worked by hand. This reads the plan and the numbers from the page itself, so that page
// and engine cannot drift apart.
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { parsePlanText } from '#schemas/plan-document.ts';
import { questionnaire } from '../../test/fixtures/questionnaire.ts';
import { assess } from './assess.ts';

const page = readFileSync(new URL('../../docs/worked-example.md', import.meta.url), 'utf8');
const [steps = '', results = ''] = page.split('## 6. All results');
const rows = [...results.matchAll(/^\| `([\w.]+)` \| ([\w.]+) \|$/gm)].map(
	([, path, value]) => [path!, value!] as const,
);
const parsed = parsePlanText(/```json\n([^`]*)```/.exec(page)?.[1] ?? '', [questionnaire]);
const result = parsed.ok ? assess(questionnaire, parsed.value) : undefined;

/** `risks.K03.low` in the result. */
function valueAt(path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], result);
}

test('the plan on the page is a plan file', () => {
	expect(parsed.ok ? [] : parsed.faults).toEqual([]);
});

test('the table has every number that the steps lead to', () => {
	expect(rows.length).toBeGreaterThan(40);
});

describe('the result of the plan on the page', () => {
	test.each(rows)('%s is %s', (path, expected) => {
		const actual = valueAt(path);
		if (Number.isNaN(Number(expected))) {
			expect(actual).toBe(expected);
			return;
		}
		const decimals = expected.split('.')[1]?.length ?? 9;
		expect(actual).toBeTypeOf('number');
		expect(actual).toBeCloseTo(Number(expected), decimals);
	});
});

test('every result stands at the end of a step', () => {
	// Bold in the steps; words and whole counts are said in sentences.
	const bold = [...steps.matchAll(/\*\*([\d.]+)\*\*/g)].map(([, value]) => value!);
	const computed = rows.filter(([path]) =>
		/^(dimensions|risks|readiness\.(uncapped|assured|possible))|after/.test(path),
	);
	for (const [path, value] of computed) expect(bold, path).toContain(value);
	for (const value of bold) expect(computed.map(([, one]) => one)).toContain(value);
});
