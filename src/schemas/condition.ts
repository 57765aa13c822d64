import { z } from 'astro/zod';

import type {
	AnswerCondition,
	Condition,
	FactCondition,
	PlanCondition,
	TouchpointCondition,
} from '#domain/questionnaire/condition.ts';
import type { Attribute, Mode } from '#domain/questionnaire/questionnaire.ts';

export const mode = z.enum(['human', 'assist', 'ai_first', 'ai_only']) satisfies z.ZodType<Mode>;

export const attribute = z.enum([
	'complexity',
	'emotion',
	'consequence',
	'irreversibility',
]) satisfies z.ZodType<Attribute>;

/** A share of 1, never a percentage. */
export const share = z.number().min(0).max(1);

/** A rung of an anchored scale, or a mark between two rungs. */
export const mark = z.number().min(0).max(4);

/** `S1`: the letter of the dimension and a number. */
export const questionId = z
	.string()
	.regex(/^[A-JL-WYZ][1-9]\d?$/, 'Write a capital letter and a number, as in S1.');

/** A mark that is reached from one side or from both. */
function isBounded({ atLeast, atMost }: { atLeast?: number; atMost?: number }): boolean {
	return atLeast !== undefined || atMost !== undefined;
}
const unbounded = {
	message: 'it has no mark',
	params: { next: 'Add atLeast, atMost, or both.' },
};

const touchpointCondition = z.strictObject({
	touchpoint: z.strictObject({
		modes: z.array(mode).min(1),
		anyAtLeast: z.partialRecord(attribute, mark).exactOptional(),
		shareAtLeast: share.exactOptional(),
	}),
}) satisfies z.ZodType<TouchpointCondition>;

const factCondition = z
	.strictObject({
		fact: z.enum(['automatedShare', 'headcountCut', 'rolloutMonths', 'singleSupplier']),
		atLeast: z.number().min(0).exactOptional(),
		atMost: z.number().min(0).exactOptional(),
	})
	.refine(isBounded, unbounded) satisfies z.ZodType<FactCondition>;

const answerCondition = z
	.strictObject({
		question: questionId,
		atLeast: mark.exactOptional(),
		atMost: mark.exactOptional(),
	})
	.refine(isBounded, unbounded) satisfies z.ZodType<AnswerCondition>;

/** A statement about a plan alone. */
export const planCondition = z.union([touchpointCondition, factCondition]) satisfies z.ZodType<PlanCondition>;

/** A statement about a plan and its answers. */
export const condition = z.union([
	touchpointCondition,
	factCondition,
	answerCondition,
]) satisfies z.ZodType<Condition>;
