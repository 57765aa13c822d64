import { describe, expect, test } from 'vitest';

import { questionnaire } from '../../test/fixtures/questionnaire.ts';
import { faultLine } from '#errors/fault.ts';
import { parsePlan } from './plan-document.ts';
import { migratePlan, PLAN_FORMAT_VERSION } from './plan-migrations.ts';

/** A plan in format version 0, the form of the method's vectors. */
const SHORT = {
	format: 'press-two/plan',
	formatVersion: 0,
	id: 'short',
	title: 'Short form',
	questionnaire: '2026.1',
	HC: 0.3,
	months: 2,
	single_vendor: true,
	touch: [{ id: 'refund', vol: 25000, cx: 2, em: 2, cq: 2, ir: 1, share: 0.7, mode: 'ai_first' }],
	answers: { S1: [1, 0], S2: [2, 1], S3: [3, 2], S4: [4, 3], S5: [0], H6: 'dk', U5: null },
};

const lines = (value: unknown) => {
	const parsed = parsePlan(value, [questionnaire]);
	return parsed.ok ? 'nothing' : parsed.faults.map((fault) => faultLine('plan.json', fault)).join('\n');
};

test('format 0 becomes the newest format, value for value', () => {
	expect(parsePlan(SHORT, [questionnaire])).toEqual({
		ok: true,
		value: {
			format: 'press-two/plan',
			formatVersion: PLAN_FORMAT_VERSION,
			id: 'short',
			title: 'Short form',
			questionnaire: '2026.1',
			plan: {
				headcountCut: 0.3,
				rolloutMonths: 2,
				singleSupplier: true,
				touchpoints: [
					{
						id: 'refund',
						name: 'refund',
						volumePerMonth: 25000,
						complexity: 2,
						emotion: 2,
						consequence: 2,
						irreversibility: 1,
						share: 0.7,
						mode: 'ai_first',
					},
				],
			},
			answers: {
				S1: { level: 1, grade: 'guess' },
				S2: { level: 2, grade: 'stated' },
				S3: { level: 3, grade: 'document' },
				S4: { level: 4, grade: 'seen' },
				S5: { level: 0 },
				H6: { unknown: true },
			},
		},
	});
});

test('what format 0 does not say stays not known', () => {
	const { HC: _, months: __, single_vendor: ___, ...rest } = SHORT;
	const parsed = parsePlan(rest, [questionnaire]);
	expect(parsed.ok && parsed.value.plan.headcountCut).toBeUndefined();
	expect(parsed.ok && parsed.value.plan.rolloutMonths).toBeUndefined();
	expect(parsed.ok && parsed.value.plan.singleSupplier).toBeUndefined();
});

test('a migration changes nothing that it was given', () => {
	const before = JSON.stringify(SHORT);
	migratePlan(SHORT);
	expect(JSON.stringify(SHORT)).toBe(before);
});

describe('what is wrong in format 0 is refused in the words of the newest:', () => {
	test('levels, grades and shares that do not exist', () => {
		expect(
			lines({
				...SHORT,
				touch: [{ ...SHORT.touch[0], vol: -1, share: 1.4 }],
				answers: { S1: [7, 3], S2: [2, 9], S3: [2, '3'], S4: 'perhaps', S5: [] },
			}),
		).toMatchInlineSnapshot(`
			"plan.json: plan, touchpoint refund, volumePerMonth: -1 is too small. Write a number that is at least 0.
			plan.json: plan, touchpoint refund, share: 1.4 is too large. Write a number that is at most 1.
			plan.json: answers, S1, level: 7 is not known here. Write one of: 0, 1, 2, 3, 4.
			plan.json: answers, S2, grade: 9 is not known here. Write one of: guess, stated, document, seen.
			plan.json: answers, S3, grade: "3" is not known here. Write one of: guess, stated, document, seen.
			plan.json: answers, S4: "perhaps" is not a group of named values. Write a group of named values.
			plan.json: answers, S5, level: it is missing. Write one of: 0, 1, 2, 3, 4."
		`);
	});

	test('parts of the wrong kind', () => {
		expect(lines({ ...SHORT, touch: 'none', answers: 'none' })).toMatchInlineSnapshot(`
			"plan.json: plan, touchpoints: "none" is not a list. Write a list.
			plan.json: answers: "none" is not a group of named values. Write a group of named values."
		`);
		expect(lines({ ...SHORT, touch: ['none'] })).toMatchInlineSnapshot(
			`"plan.json: plan, touchpoints, number 1: "none" is not a group of named values. Write a group of named values."`,
		);
	});

	test('nothing but a version', () => {
		expect(lines({ format: 'press-two/plan', formatVersion: 0 })).toMatchInlineSnapshot(`
			"plan.json: id: it is missing. Add it: text is needed here.
			plan.json: title: it is missing. Add it: text is needed here.
			plan.json: questionnaire: it is missing. Add it: text is needed here.
			plan.json: plan, touchpoints: it is missing. Add it: a list is needed here.
			plan.json: answers: it is missing. Add it: a group of named values is needed here."
		`);
	});
});
