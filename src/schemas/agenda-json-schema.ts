import { z } from 'astro/zod';

import { agendaDocumentSchema } from './agenda-document.ts';

/**
 * The agenda document as JSON Schema, for editors and for other people's programs. It has the shapes and the ranges;
 * that ids differ from each other and that a time zone exists is for `parseAgenda` to say.
 */
export function toAgendaJsonSchema(): Readonly<Record<string, unknown>> {
	return z.toJSONSchema(agendaDocumentSchema, { target: 'draft-2020-12', io: 'input' });
}
