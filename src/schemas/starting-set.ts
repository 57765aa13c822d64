import { z } from 'astro/zod';

import type { Touchpoint } from '#domain/plan/plan-document.ts';
import type { Parsed } from '#errors/fault.ts';

import { planDocumentSchema } from './plan-document.ts';
import { text } from './questionnaire-values.ts';
import { toFaults } from './to-faults.ts';

/** Kinds of contact or work that are usual in one field, to begin a plan with. */
export interface StartingSet {
	readonly id: string;
	readonly name: string;
	readonly description: string;
	/** With illustrative volumes and ratings that whoever begins the plan checks and changes. */
	readonly touchpoints: readonly Touchpoint[];
}

/** `starting-sets/<id>.yaml` */
export const startingSetFile = z.strictObject({
	id: z
		.string()
		.regex(/^[a-z][a-z0-9-]*$/, 'Write small letters, digits and hyphens, as in customer-service.'),
	name: text,
	description: text,
	touchpoints: z.array(planDocumentSchema.shape.plan.shape.touchpoints.element).min(1),
}) satisfies z.ZodType<StartingSet>;

/** A starting set out of what its file holds. */
export function parseStartingSet(value: unknown): Parsed<StartingSet> {
	const result = startingSetFile.safeParse(value);
	if (!result.success) return { ok: false, faults: toFaults(result.error.issues, value) };
	const ids = result.data.touchpoints.map(({ id }) => id);
	const twins = ids.filter((id, index) => ids.indexOf(id) !== index);
	if (twins.length === 0) return { ok: true, value: result.data };
	return {
		ok: false,
		faults: [...new Set(twins)].map((id) => ({
			place: `touchpoint ${id}`,
			fault: 'two touchpoints have this id',
			next: 'Give each touchpoint an id of its own.',
		})),
	};
}
