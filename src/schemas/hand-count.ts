import { z } from 'astro/zod';

import { HANDS_AT_MOST, LEVELS, type HandCount } from '#domain/deck/hand-count.ts';
import type { Parsed } from '#errors/fault.ts';

import { toFaults } from './to-faults.ts';
import { findUnsafe } from './unsafe-json.ts';

const id = z.string().min(1).max(200);

/** Hands that a room raised at a question, format version 1. */
export const handCountSchema = z.strictObject({
	format: z.literal('press-two/count').describe('What it is'),
	formatVersion: z.literal(1).describe('Raised when a reader of the old form could go wrong'),
	id: id.describe('Different from every other count’s'),
	deck: id.describe('Deck that was shown'),
	slide: id.describe('Slide on which hands were counted'),
	question: z.string().min(1).max(40).describe('Id of the question'),
	questionnaire: z.string().min(1).max(40).describe('Version of the questionnaire'),
	counts: z
		.array(z.int().min(0).max(HANDS_AT_MOST).nullable())
		.length(LEVELS)
		.describe('Hands at each level from 0 up; null: not counted'),
	countedAt: z.iso.datetime('Write the moment as 2026-11-02T10:15:00Z.').describe('Last change'),
	run: id.optional().describe('Run of a session during which they were counted'),
}) satisfies z.ZodType<HandCount>;

export function parseHandCount(value: unknown): Parsed<HandCount> {
	const unsafe = findUnsafe(value);
	if (unsafe) return { ok: false, faults: [unsafe] };
	const parsed = handCountSchema.safeParse(value);
	return parsed.success
		? { ok: true, value: parsed.data }
		: { ok: false, faults: toFaults(parsed.error.issues, value) };
}
