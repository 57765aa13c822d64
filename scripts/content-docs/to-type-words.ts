import type { JsonSchema } from '#schemas/content-schemas.ts';

/** What may be written into a field, in words for authors. */
export function toTypeWords(schema: JsonSchema): string {
	const { type, enum: choice, const: only, items } = schema;
	const alternatives = schema.anyOf ?? schema.oneOf;
	if (choice) return `one of ${choice.map(toCode).join(', ')}`;
	if (only !== undefined) return toCode(only);
	if (alternatives) {
		const values = alternatives.map((one) => one.const).filter((value) => value !== undefined);
		if (values.length === alternatives.length) return `one of ${values.map(toCode).join(', ')}`;
		if (alternatives.every((one) => one.type === 'object')) return 'a group';
		return alternatives.map(toTypeWords).join(', or ');
	}
	if (isMinutes(schema)) return 'minutes';
	if (type === 'array') return `list of ${toPlural(items ?? {})}${toRange(schema.minItems, schema.maxItems)}`;
	if (type === 'string') return toTextWords(schema);
	if (type === 'integer' || type === 'number') {
		const most = (schema.maximum ?? Infinity) < Number.MAX_SAFE_INTEGER ? schema.maximum : undefined;
		return `${type === 'integer' ? 'whole number' : 'number'}${toRange(schema.minimum, most)}`;
	}
	if (type === 'boolean') return '`true` or `false`';
	return 'a group';
}

/** Three columns of minutes are told once, and not field by field. */
export function isMinutes({ properties }: JsonSchema): boolean {
	return Object.keys(properties ?? {}).join() === 'least,usual,most';
}

/** Values that have a form of their own, by an example that only they allow. */
const forms: readonly (readonly [example: string, words: string])[] = [
	['walk-the-case', 'id'],
	['2025-05', 'date'],
	['S1', 'question'],
	['S', 'letter of a dimension'],
];

function toTextWords({ pattern, format, maxLength }: JsonSchema): string {
	if (format === 'date') return 'day';
	if (format === 'uri') return 'address';
	if (pattern) return forms.find(([example]) => new RegExp(pattern).test(example))?.[1] ?? 'text';
	return maxLength ? `text, at most ${maxLength} characters` : 'text';
}

function toPlural(items: JsonSchema): string {
	const words = toTypeWords(items);
	if (words.startsWith('one of')) return words.replace('one of ', '');
	if (words === 'a group') return 'groups';
	return words === 'text' ? 'texts' : `${words}s`;
}

function toRange(least: number | undefined, most: number | undefined): string {
	if (least && most !== undefined) return `, ${least} to ${most}`;
	if (least) return `, at least ${least}`;
	return most === undefined ? '' : `, at most ${most}`;
}

function toCode(value: unknown): string {
	return `\`${String(value)}\``;
}
