import { expect, it } from 'vitest';

import { plan } from '../../test/fixtures/plans.ts';
import { planFileName, planFileText } from './download.ts';

it('calls a file after the title of the plan', () => {
	expect(planFileName({ title: 'Support automation 2027' })).toBe('support-automation-2027.press-two.json');
	expect(planFileName({ title: '../../etc/passwd: "A?"' })).toBe('etc-passwd-a.press-two.json');
	expect(planFileName({ title: 'Übergabe für alle' })).toBe('übergabe-für-alle.press-two.json');
});

it('finds a name where the title gives none', () => {
	expect(planFileName({ title: ' … ' })).toBe('plan.press-two.json');
});

it('writes a plan for people and programs alike', () => {
	const text = planFileText(plan([]));
	expect(JSON.parse(text)).toEqual(plan([]));
	expect(text).toContain('\n\t"format": "press-two/plan",\n');
	expect(text.endsWith('}\n')).toBe(true);
});
