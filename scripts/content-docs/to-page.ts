import { contentSchema, type JsonSchema } from '#schemas/content-schemas.ts';

import { examples } from './examples.ts';
import { documentedKinds } from './kinds.ts';
import { editions, intro, slides, texts } from './prose.ts';
import { listFields, toFieldTable } from './to-field-table.ts';

/** The whole of docs/writing-content.md. */
export function toContentDocs(): string {
	const kinds = documentedKinds.map(({ heading, file, about, schema, example, language }) =>
		[
			`## ${heading}`,
			`\`content/${file}\``,
			about,
			toTables(contentSchema(schema)!),
			'For example:',
			fence(language, examples[example]),
		].join('\n\n'),
	);
	return [intro, ...kinds, texts, slides, 'For example:', fence('md', examples.slides), editions].join(
		'\n\n',
	);
}

function fence(language: string, text: string): string {
	return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

/** The fields of a file; where it, or a list in it, holds one of several shapes, a table for each shape. */
function toTables(schema: JsonSchema): string {
	if (schema.type === 'array' && schema.items) return toTables(schema.items);
	const own = schema.properties ? [toFieldTable(listFields(schema))] : [];
	const choices = findChoices(schema).map(({ path, shapes }) =>
		[
			...(path ? [`Each of \`${path}\` is one of these:`] : []),
			...shapes.map((shape) => toFieldTable(listFields(shape))),
		].join('\n\n'),
	);
	return [...own, ...choices].join('\n\n');
}

function findChoices(schema: JsonSchema, path = ''): { path: string; shapes: readonly JsonSchema[] }[] {
	const shapes = schema.anyOf ?? schema.oneOf;
	if (shapes?.every(({ type }) => type === 'object')) return [{ path, shapes }];
	return Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
		findChoices(field.items ?? field, `${path && `${path}.`}${name}${field.items ? '[]' : ''}`),
	);
}
