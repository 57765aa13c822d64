import { expect, it } from 'vitest';

import { vectors } from '../../../test/fixtures/method/read-method.ts';
import { EXAMPLE, withAnswers } from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import { Report } from './report.svelte.ts';

it('computes the published result, and follows the plan', () => {
	let document = $state.raw(EXAMPLE);
	const report = new Report(questionnaire, () => document);
	expect(report.result.readiness.assured).toBeCloseTo(vectors.example.lo, 9);
	expect(report.result.actions.afterMustDo.assured).toBeCloseTo(vectors.after_caps.lo, 9);
	document = withAnswers(EXAMPLE, { U5: { level: 4, grade: 'seen' } });
	expect(report.result.status).toBe('complete');
	expect(report.result.readiness.assured).toBeGreaterThan(vectors.example.lo);
});

it('finds names, and falls back to the id of a touchpoint that is gone', () => {
	const report = new Report(questionnaire, () => EXAMPLE);
	expect(report.question('H1').title).toBe('Reaching a person');
	expect(report.anchor('H1', 0)).toBe('No, or the route is hidden.');
	expect(report.anchor('H1', 9)).toBe('');
	expect(report.touchpointName('refund_return')).toBe('refund_return');
	expect(report.touchpointName('gone')).toBe('gone');
});

it('explains one number at a time', () => {
	const report = new Report(questionnaire, () => EXAMPLE);
	report.explain({ kind: 'dimension', id: 'H' });
	expect(report.explained).toEqual({ kind: 'dimension', id: 'H' });
	report.stopExplaining();
	expect(report.explained).toBeUndefined();
});
