import { z } from 'astro/zod';

import type { Band, Settings } from '#domain/questionnaire/questionnaire.ts';

import { mark, mode, share } from './condition.ts';
import { dimensionId, grade, points, relativeWeight, riskId, text } from './questionnaire-values.ts';

const gradeSetting = z.strictObject({ name: text, down: mark, up: mark });
const effortSetting = z.strictObject({ name: text, points: z.number().positive() });

/** In the file, each setting stands with the reason for it. */
function judged<Schema extends z.ZodType>(value: Schema) {
	return z.strictObject({ value, rationale: text });
}

/** `settings.yaml` */
export const settingsFile = z.strictObject({
	topLevel: judged(z.int().positive()),
	grades: judged(
		z.strictObject({ guess: gradeSetting, stated: gradeSetting, document: gradeSetting, seen: gradeSetting }),
	),
	gradeWhereNone: judged(grade),
	notApplicableAtMost: judged(share),
	dimensionFloor: judged(share.gt(0)),
	dimensionWeights: judged(z.record(dimensionId, relativeWeight.gt(0))),
	bands: judged(
		z
			.array(
				z.strictObject({ from: points, name: text, verdict: text, advice: text }) satisfies z.ZodType<Band>,
			)
			.min(1),
	),
	automation: judged(
		z.strictObject({
			scale: z.tuple([z.number(), z.number()]),
			levels: z.strictObject({
				human: z.number(),
				assist: z.number(),
				ai_first: z.number(),
				ai_only: z.number(),
			}),
		}),
	),
	liveModes: judged(z.array(mode).min(1)),
	worstTouchpointShare: judged(share),
	headcountCutWorst: judged(share.gt(0)),
	rolloutMonths: judged(z.strictObject({ fastest: z.number().min(0), slowest: z.number().positive() })),
	controlsRemoveAtMost: judged(share),
	riskWeights: judged(z.record(riskId, relativeWeight)),
	effort: judged(z.strictObject({ S: effortSetting, M: effortSetting, L: effortSetting })),
	findOutEffort: judged(z.number().positive()),
	objective: judged(z.strictObject({ assured: share, risk: share })),
	nextMoves: judged(z.strictObject({ steps: z.int().positive(), grade })),
	clearing: judged(z.strictObject({ grade })),
	findOut: judged(z.strictObject({ grade })),
	showEvidence: judged(z.strictObject({ grade })),
	changePlan: judged(z.strictObject({ shareFactor: share })),
	threshold: judged(z.strictObject({ routeAtMost: z.int().positive() })),
}) satisfies z.ZodType<{
	readonly [Key in keyof Settings]: { readonly value: Settings[Key]; readonly rationale: string };
}>;
