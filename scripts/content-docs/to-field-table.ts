import type { JsonSchema } from '#schemas/content-schemas.ts';

import { isMinutes, toTypeWords } from './to-type-words.ts';

/** One field of a file, in words. */
export interface FieldRow {
	/** As in `sections, each: notes: say`. */
	readonly path: string;
	readonly type: string;
	readonly needed: string;
	readonly description: string;
}

/** All fields of a group, those inside another below it. A choice between groups is not gone into. */
export function listFields(schema: JsonSchema, before = ''): FieldRow[] {
	return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
		const path = `${before}${name}`;
		const row = {
			path,
			type: toTypeWords(field),
			needed: schema.required?.includes(name) ? 'yes' : toDefault(field),
			description: field.description ?? '',
		};
		if (isMinutes(field)) return [row];
		const inner = field.items ?? field;
		return [row, ...listFields(inner, `${path}${field.items ? '[]' : ''}.`)];
	});
}

function toDefault({ default: value }: JsonSchema): string {
	if (value === undefined || (Array.isArray(value) && value.length === 0)) return 'no';
	return `no; else \`${JSON.stringify(value).replaceAll('"', '')}\``;
}

export function toFieldTable(rows: readonly FieldRow[]): string {
	const lines = rows.map(({ path, type, needed, description }) =>
		['', `\`${path}\``, type, needed, description.replaceAll('|', '\\|'), ''].join(' | ').trim(),
	);
	return ['| field | what | needed | meaning |', '| --- | --- | --- | --- |', ...lines].join('\n');
}
