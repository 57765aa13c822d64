import { z } from 'astro/zod';

import { planDocumentSchema } from './plan-document.ts';

/**
 * The plan document as JSON Schema, for editors and for other people's programs. It has the shapes and the
 * ranges; that ids differ from each other and that questions exist is for `parsePlan` to say.
 */
export function toPlanJsonSchema(): Readonly<Record<string, unknown>> {
	return z.toJSONSchema(planDocumentSchema, { target: 'draft-2020-12', io: 'input' });
}
