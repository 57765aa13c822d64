import { z } from 'astro/zod';

import type { Grade } from '#domain/questionnaire/questionnaire.ts';

/** Words for people: never empty, and written as one paragraph. */
export const text = z.string().trim().min(1);

export const points = z.number().min(0).max(100);
export const day = z.iso.date('Write the day as year-month-day, as in 2026-11-21.');
/** K and X are left to risks and contradictions, so that no two kinds of id are ever alike. */
export const dimensionId = z.string().regex(/^[A-JL-WYZ]$/, 'Write one capital letter other than K and X.');
export const riskId = z.string().regex(/^K\d\d$/, 'Write K and two digits, as in K01.');
export const contradictionId = z.string().regex(/^X\d\d$/, 'Write X and two digits, as in X01.');
export const grade = z.enum(['guess', 'stated', 'document', 'seen']) satisfies z.ZodType<Grade>;
export const effort = z.enum(['S', 'M', 'L']);
/** Numbers from which only the relation counts. */
export const relativeWeight = z.number().min(0);
