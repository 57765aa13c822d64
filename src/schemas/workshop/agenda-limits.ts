import { z } from 'astro/zod';

import type { AgendaLimits } from '#domain/agenda/watch-agenda.ts';
import type { Parsed } from '#errors/fault.ts';

import { text } from '../questionnaire-values.ts';
import { toFaults } from '../to-faults.ts';

const limit = z.strictObject({ minutes: z.number().int().min(1).max(600), rationale: text });
export const agendaLimitsFile = z.strictObject({ talkAtMost: limit, breakAtLatest: limit });

/** `agenda-limits.yaml`, without the reasons, which are for whoever changes it. */
export function parseAgendaLimits(value: unknown): Parsed<AgendaLimits> {
	const result = agendaLimitsFile.safeParse(value);
	if (!result.success) return { ok: false, faults: toFaults(result.error.issues, value) };
	const { talkAtMost, breakAtLatest } = result.data;
	return { ok: true, value: { talkAtMost: talkAtMost.minutes, breakAtLatest: breakAtLatest.minutes } };
}
