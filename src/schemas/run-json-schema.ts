import { z } from 'astro/zod';

import { runDocumentSchema } from './run-document.ts';

/**
 * The run document as JSON Schema, for other people's programs. It has the shapes and the ranges; that the deeds are
 * in the order of time is for `parseRun` to say.
 */
export function toRunJsonSchema(): Readonly<Record<string, unknown>> {
	return z.toJSONSchema(runDocumentSchema, { target: 'draft-2020-12', io: 'input' });
}
