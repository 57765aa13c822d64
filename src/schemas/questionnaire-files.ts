import { z } from 'astro/zod';

import type {
	AttributeScale,
	Barrier,
	ContradictionRule,
	CriticalRule,
	Dimension,
	ModeWording,
	Question,
	Risk,
	WeakestRule,
} from '#domain/questionnaire/questionnaire.ts';

import { attribute, condition, mark, mode, planCondition, questionId, share } from './condition.ts';
import {
	contradictionId,
	day,
	dimensionId,
	effort,
	points,
	relativeWeight,
	riskId,
	text,
} from './questionnaire-values.ts';

/** `questionnaire.yaml` */
export const head = z.strictObject({
	version: z.string().regex(/^\d{4}\.[1-9]\d*$/, 'Write year and number in quotes, as in "2026.1".'),
	published: day,
	/** In the order in which they are asked. */
	dimensions: z.array(dimensionId).min(1),
	/** Ids whose title differs from the last version that had them, each with the title it had there. */
	reworded: z.record(z.string(), text).default({}),
});

/** `dimensions/S.yaml` */
export const dimensionFile = z.strictObject({
	dimension: z.strictObject({ id: dimensionId, name: text, question: text }) satisfies z.ZodType<Dimension>,
	questions: z
		.array(
			z.strictObject({
				id: questionId,
				title: text,
				text,
				why: text,
				levels: z.array(text).length(5),
				evidence: text,
				crosswalk: text,
				move: text,
				effort,
				weight: relativeWeight.default(1),
			}) satisfies z.ZodType<Omit<Question, 'dimension'>>,
		)
		.min(1),
});

/** `caps.yaml` */
export const capsFile = z.strictObject({
	critical: z.array(
		z.strictObject({
			question: questionId,
			when: planCondition,
			needs: mark,
			stricter: z.strictObject({ when: planCondition, needs: mark }).exactOptional(),
			cap: points,
			consequence: text,
			rationale: text,
		}) satisfies z.ZodType<CriticalRule>,
	),
	weakest: z.array(
		z.strictObject({ below: points, cap: points, rationale: text }) satisfies z.ZodType<WeakestRule>,
	),
});

/** `risks.yaml` */
export const risksFile = z.strictObject({
	risks: z
		.array(
			z.strictObject({
				id: riskId,
				name: text,
				description: text,
				touchpointDrivers: z.partialRecord(z.enum([...attribute.options, 'constant', 'simplicity']), share),
				planDrivers: z.partialRecord(z.enum(['autonomy', 'headcount', 'speed', 'supplier']), share),
				touchpointWeight: share,
				rationale: text,
				barriers: z
					.array(
						z.strictObject({
							allOf: z.array(questionId).min(1),
							strength: share.gt(0),
							rationale: text,
						}) satisfies z.ZodType<Barrier>,
					)
					.min(1),
			}) satisfies z.ZodType<Risk>,
		)
		.min(1),
});

/** `contradictions.yaml` */
export const contradictionsFile = z.strictObject({
	contradictions: z.array(
		z.strictObject({
			id: contradictionId,
			when: z.array(condition).min(2),
			says: text,
			rationale: text,
			next: text,
		}) satisfies z.ZodType<ContradictionRule>,
	),
});

/** `plan.yaml` */
export const planFile = z.strictObject({
	attributes: z
		.array(
			z.strictObject({
				id: attribute,
				name: text,
				question: text,
				anchors: z.array(text).length(5),
			}) satisfies z.ZodType<AttributeScale>,
		)
		.length(attribute.options.length),
	modes: z
		.array(z.strictObject({ id: mode, name: text, description: text }) satisfies z.ZodType<ModeWording>)
		.length(mode.options.length),
});
