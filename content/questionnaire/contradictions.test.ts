import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

import { readQuestionnaire } from '#catalog/read-questionnaire.ts';
import { assess } from '#domain/assess.ts';
import type { Answers, Plan, PlanDocument, Touchpoint } from '#domain/plan/plan-document.ts';
import type { Condition } from '#domain/questionnaire/condition.ts';
import type { Level, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { parsePlan } from '#schemas/plan-document.ts';

import bigBang from '../examples/energy-supplier-big-bang.json' with { type: 'json' };
import staged from '../examples/energy-supplier-staged.json' with { type: 'json' };

let questionnaire: Questionnaire;
beforeAll(async () => {
	const read = await readQuestionnaire(join(import.meta.dirname, '2026.1'));
	if (!read.ok) throw new RangeError('The questionnaire cannot be read.');
	questionnaire = read.value.questionnaire;
});

function firedBy(document: PlanDocument): string[] {
	return assess(questionnaire, document).contradictions.map(({ rule }) => rule);
}

/** A document that makes all conditions true and says nothing else. */
function makeDocument(conditions: readonly Condition[]): PlanDocument {
	const answers: Record<string, Answers[string]> = {};
	const facts: { headcountCut?: number; rolloutMonths?: number; singleSupplier?: boolean } = {};
	const touchpoints: Touchpoint[] = [];
	for (const condition of conditions) {
		if ('question' in condition) {
			answers[condition.question] = { level: (condition.atLeast ?? condition.atMost ?? 0) as Level };
		} else if ('touchpoint' in condition) {
			const { modes, anyAtLeast = {}, shareAtLeast = 0.5 } = condition.touchpoint;
			touchpoints.push({
				...{ id: 'one', name: 'One', volumePerMonth: 100, share: shareAtLeast, mode: modes[0]! },
				...{ complexity: 0, emotion: 0, consequence: 0, irreversibility: 0 },
				...(Object.fromEntries(Object.entries(anyAtLeast).slice(0, 1)) as object),
			});
		} else if (condition.fact === 'singleSupplier') facts.singleSupplier = true;
		else if (condition.fact !== 'automatedShare')
			facts[condition.fact] = condition.atLeast ?? condition.atMost ?? 0;
	}
	const plan: Plan = { ...facts, touchpoints };
	return {
		format: 'press-two/plan',
		formatVersion: 1,
		id: 'x',
		title: 'x',
		questionnaire: '2026.1',
		plan,
		answers,
	};
}

test('each rule fires where all its conditions hold, and not where one of them is open', () => {
	for (const { id, when } of questionnaire.contradictions) {
		expect(firedBy(makeDocument(when)), id).toContain(id);
		for (const left of when) {
			const others = when.filter((condition) => condition !== left);
			expect(firedBy(makeDocument(others)), id).not.toContain(id);
		}
	}
});

test('every condition on an answer can hold, and can fail', () => {
	for (const { id, when } of questionnaire.contradictions) {
		for (const condition of when) {
			if (!('question' in condition)) continue;
			const { atLeast = 0, atMost = 4 } = condition;
			expect(atLeast > 0 || atMost < 4, id).toBe(true);
			expect(atLeast <= atMost, id).toBe(true);
		}
	}
});

describe('the worked example', () => {
	function read(value: unknown): PlanDocument {
		const parsed = parsePlan(value, [questionnaire]);
		if (!parsed.ok) throw new RangeError('The example cannot be read.');
		return parsed.value;
	}

	test('a staged plan with the same level everywhere contradicts itself nowhere', () => {
		const document = read(staged);
		for (const level of [0, 1, 2, 3, 4] as const) {
			const answers = Object.fromEntries(questionnaire.questions.map(({ id }) => [id, { level }]));
			expect(firedBy({ ...document, answers })).toEqual([]);
		}
	});

	test('the big bang shows two things that do not fit', () => {
		expect(firedBy(read(bigBang))).toEqual(['X13', 'X17']);
	});
});
