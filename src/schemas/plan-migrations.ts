import type { Parsed } from '#errors/fault.ts';

import { type DocumentKind, isLoose, type Loose, migrateDocument } from './document-file.ts';

/** The format version that this release writes. */
export const PLAN_FORMAT_VERSION = 1;

export const planKind: DocumentKind = {
	named: 'a plan',
	format: 'press-two/plan',
	version: PLAN_FORMAT_VERSION,
	migrations: { 0: fromVectorForm },
};

/** A plan in any format version that ever was, brought up to the newest. */
export function migratePlan(value: unknown): Parsed<Loose> {
	return migrateDocument(value, planKind);
}

/**
 * Format 0, the short form in which the method's test vectors are published:
 * `{ HC, months, single_vendor, touch: [{ id, vol, cx, em, cq, ir, share, mode }], answers: { S1: [2, 3], H6: "dk", U5: null } }`.
 */
function fromVectorForm({ HC, months, single_vendor, touch, answers, ...rest }: Loose): Loose {
	return {
		...rest,
		plan: {
			headcountCut: HC,
			rolloutMonths: months,
			singleSupplier: single_vendor,
			touchpoints: Array.isArray(touch) ? touch.map(toTouchpoint) : touch,
		},
		answers: isLoose(answers)
			? Object.fromEntries(
					Object.entries(answers)
						.filter(([, answer]) => answer !== null)
						.map(([id, answer]) => [id, toAnswer(answer)]),
				)
			: answers,
	};
}

function toTouchpoint(value: unknown): unknown {
	if (!isLoose(value)) return value;
	const { vol, cx, em, cq, ir, ...rest } = value;
	return {
		name: rest['id'],
		...rest,
		volumePerMonth: vol,
		complexity: cx,
		emotion: em,
		consequence: cq,
		irreversibility: ir,
	};
}

function toAnswer(value: unknown): unknown {
	if (value === 'dk') return { unknown: true };
	if (!Array.isArray(value)) return value;
	const [level, grade] = value as unknown[];
	// A number that stands for no grade goes on as it is, for the schema to refuse.
	return { level, grade: typeof grade === 'number' ? (GRADES[grade] ?? grade) : grade };
}

/** By the number that format 0 wrote for them. */
const GRADES = ['guess', 'stated', 'document', 'seen'];
