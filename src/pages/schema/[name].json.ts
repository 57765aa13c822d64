import type { APIRoute, GetStaticPaths } from 'astro';

import { toAgendaJsonSchema } from '#schemas/agenda-json-schema.ts';
import { toBrandJsonSchema } from '#schemas/brand.ts';
import { toDeckJsonSchema } from '#schemas/deck-document.ts';
import { toPlanJsonSchema } from '#schemas/plan-json-schema.ts';
import { toRunJsonSchema } from '#schemas/run-json-schema.ts';

const schemas: Readonly<Record<string, () => unknown>> = {
	'plan-1': toPlanJsonSchema,
	'agenda-1': toAgendaJsonSchema,
	'brand-1': toBrandJsonSchema,
	'deck-1': toDeckJsonSchema,
	'run-1': toRunJsonSchema,
};

export const getStaticPaths = (() =>
	Object.keys(schemas).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** The JSON Schema of each file format, at an address that stays: `/schema/plan-1.json`. */
export const GET: APIRoute = ({ params }) =>
	new Response(`${JSON.stringify(schemas[params['name']!]!(), null, '\t')}\n`, {
		headers: { 'content-type': 'application/schema+json' },
	});
