import { describe, expect, test } from 'vitest';

import { allAnswered, plan, touchpoint, withAnswers, withPlan } from '../../../test/fixtures/plans.ts';
import { questionnaire } from '../../../test/fixtures/questionnaire.ts';
import { toLedger } from '../plan/ledger.ts';
import type { PlanDocument } from '../plan/plan-document.ts';
import type { Condition } from '../questionnaire/condition.ts';
import { modelOf } from '../questionnaire/model.ts';
import type { ContradictionRule, Level } from '../questionnaire/questionnaire.ts';
import { findContradictions } from './find-contradictions.ts';

const find = (document: PlanDocument) =>
	findContradictions(questionnaire, document, toLedger(modelOf(questionnaire), document.plan).totals);
const fired = (document: PlanDocument) => find(document).map(({ rule }) => rule);

/** A document changed so that it just meets a condition. */
function meet(document: PlanDocument, condition: Condition): PlanDocument {
	if ('question' in condition) {
		const level = (condition.atLeast ?? condition.atMost) as Level;
		return withAnswers(document, { [condition.question]: { level } });
	}
	if ('fact' in condition) {
		const mark = (condition.atLeast ?? condition.atMost)!;
		return withPlan(document, { [condition.fact]: condition.fact === 'singleSupplier' ? mark === 1 : mark });
	}
	const { modes, anyAtLeast = {}, shareAtLeast } = condition.touchpoint;
	const [attribute] = Object.entries(anyAtLeast);
	return withPlan(document, {
		touchpoints: [
			...document.plan.touchpoints,
			touchpoint({
				id: 'the contact',
				mode: modes[0]!,
				share: shareAtLeast ?? 0.01,
				...(attribute && { [attribute[0]]: attribute[1] }),
			}),
		],
	});
}

/** A document that meets every condition of a rule, but those that are left out, with all else open. */
function meetAll(rule: ContradictionRule, but?: Condition): PlanDocument {
	const open = plan([], {}, { headcountCut: undefined, rolloutMonths: undefined, singleSupplier: undefined });
	return rule.when.filter((condition) => condition !== but).reduce(meet, open);
}

/** A document changed so that it just misses a condition. */
function miss(document: PlanDocument, condition: Condition): PlanDocument {
	if ('question' in condition) {
		const level = condition.atLeast === undefined ? condition.atMost! + 1 : condition.atLeast - 1;
		return withAnswers(document, { [condition.question]: { level: level as Level } });
	}
	if ('fact' in condition) {
		if (condition.fact === 'singleSupplier') return withPlan(document, { singleSupplier: false });
		const mark = condition.atLeast === undefined ? condition.atMost! + 0.01 : condition.atLeast - 0.01;
		return withPlan(document, { [condition.fact]: mark });
	}
	return withPlan(document, { touchpoints: [] });
}

test('there are at least the twelve rules that were asked for', () => {
	expect(questionnaire.contradictions.length).toBeGreaterThanOrEqual(12);
});

describe.each(questionnaire.contradictions.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
	test('fires where all of its conditions are just met, and names what it looks at', () => {
		const found = find(meetAll(rule)).find((contradiction) => contradiction.rule === id)!;
		expect(found).toMatchObject({ says: rule.says, rationale: rule.rationale, next: rule.next });
		expect(found.questions).toEqual(rule.when.flatMap((when) => ('question' in when ? [when.question] : [])));
		expect(found.touchpoints).toEqual(
			rule.when.flatMap((when) => ('touchpoint' in when ? ['the contact'] : [])),
		);
	});

	test('is silent where any one of its conditions is just missed', () => {
		for (const condition of rule.when) expect(fired(miss(meetAll(rule), condition))).not.toContain(id);
	});

	test('is silent where what it needs is open, not known or not applicable', () => {
		for (const condition of rule.when) {
			const open = meetAll(rule, condition);
			expect(fired(open)).not.toContain(id);
			if (!('question' in condition)) continue;
			expect(fired(withAnswers(open, { [condition.question]: { unknown: true } }))).not.toContain(id);
			expect(fired(withAnswers(open, { [condition.question]: { notApplicable: 'None' } }))).not.toContain(id);
		}
	});
});

test('a blank form contradicts nothing', () => {
	expect(fired(plan([]))).toEqual([]);
});

test('a perfect answer sheet on a careful plan contradicts nothing', () => {
	expect(fired(plan([touchpoint({ mode: 'assist', share: 1, emotion: 4 })], allAnswered(4)))).toEqual([]);
});

test('a touchpoint without work or without a share contradicts nothing', () => {
	const risky = { mode: 'ai_only', share: 1, consequence: 4, irreversibility: 4, emotion: 4 } as const;
	const answers = allAnswered(4);
	expect(fired(plan([touchpoint(risky)], answers))).not.toEqual([]);
	expect(fired(plan([touchpoint({ ...risky, volumePerMonth: 0 })], answers))).toEqual([]);
	expect(fired(plan([touchpoint({ ...risky, share: 0 })], answers))).toEqual([]);
});
