import { z } from 'astro/zod';

import { itemGroups, keepReasons, type ReplanPolicy } from '#domain/run/replan-policy.ts';
import type { Parsed } from '#errors/fault.ts';

import { text } from '../questionnaire-values.ts';
import { toFaults } from '../to-faults.ts';

const warning = z.strictObject({ share: z.number().min(0).max(1), rationale: text });
const group = z.enum(itemGroups);
const keep = z.strictObject({ why: text, rationale: text.optional() });
/** Whoever reads why something is cut must be able to say why it may be. */
const judged = { why: text, rationale: text };

export const replanPolicyFile = z.strictObject({
	warnings: z
		.strictObject({ soon: warning, nearly: warning })
		.refine(({ soon, nearly }) => soon.share >= nearly.share, {
			message: '“soon” comes after “nearly”',
			params: { next: 'Write the larger share as soon.' },
		}),
	forgotten: z.strictObject({ minutes: z.int().positive(), rationale: text }),
	late: z
		.array(
			z
				.strictObject({ deed: z.enum(['shorten', 'skip']), group, ...judged })
				.refine(({ deed, group: of }) => deed === 'shorten' || (of !== 'break' && of !== 'close'), {
					message: 'breaks and the close are never skipped',
					params: { next: 'Take this entry out.' },
				}),
		)
		.min(1),
	early: z.array(z.strictObject({ to: z.enum(['usual', 'most']), group, ...judged })),
	keep: z.record(z.enum(keepReasons), keep),
});

/** `replan-policy.yaml`, without the reasons, which are for whoever changes it. */
export function parseReplanPolicy(value: unknown): Parsed<ReplanPolicy> {
	const result = replanPolicyFile.safeParse(value);
	if (!result.success) return { ok: false, faults: toFaults(result.error.issues, value) };
	const { warnings, forgotten, late, early, keep } = result.data;
	return {
		ok: true,
		value: {
			warnings: { soon: warnings.soon.share, nearly: warnings.nearly.share },
			forgotten: { minutes: forgotten.minutes },
			late: late.map(({ deed, group, why }) => ({ deed, group, why })),
			early: early.map(({ to, group, why }) => ({ to, group, why })),
			keep: Object.fromEntries(
				keepReasons.map((reason) => [reason, keep[reason].why]),
			) as ReplanPolicy['keep'],
		},
	};
}
