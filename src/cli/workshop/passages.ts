import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

import type { JsonSchema } from '#schemas/content-schemas.ts';

/** Words that people read, and where they stand. */
export interface Passage {
	readonly text: string;
	/** As it stands in the file, to find a word's line in. */
	readonly source: string;
	/** Line of the file on which it begins, from 1. */
	readonly line: number;
}

/** The line of the file on which a word of a passage stands. */
export function lineOf(word: string, { source, line }: Passage): number {
	const index = source.indexOf(word);
	return index < 0 ? line : line + source.slice(0, index).split('\n').length - 1;
}

/**
 * Every text in YAML or JSON: what the schema says is words, and neither an id, a choice, a date, an address, nor
 * somebody's name. What cannot be read has none; the check of the file itself says so.
 */
export function listTexts(source: string, schema: JsonSchema, firstLine = 1): Passage[] {
	const lineCounter = new LineCounter();
	const { contents, errors } = parseDocument(source, { lineCounter });
	if (errors.length > 0) return [];
	const walk = (node: unknown, shape: JsonSchema | undefined): Passage[] => {
		if (!shape) return [];
		const shapes = alternatives(shape);
		if (isScalar(node)) {
			if (typeof node.value !== 'string' || !shapes.some(isText)) return [];
			const [start, end] = node.range ?? [0, 0];
			return [
				{
					text: node.value,
					source: source.slice(start, end),
					line: firstLine + lineCounter.linePos(start).line - 1,
				},
			];
		}
		if (isSeq(node))
			return node.items.flatMap((item) => walk(item, shapes.find(({ items }) => items)?.items));
		if (!isMap(node)) return [];
		return node.items.flatMap(({ key, value }) => {
			const name = isScalar(key) ? String(key.value) : '';
			// The format of plans lets an id be any text, as long as nobody reads it.
			return name === 'id' ? [] : walk(value, shapeOf(name, shapes));
		});
	};
	return walk(contents, schema);
}

function alternatives(shape: JsonSchema): JsonSchema[] {
	const choices = shape.anyOf ?? shape.oneOf;
	return choices ? choices.flatMap(alternatives) : [shape];
}

function shapeOf(key: string, shapes: readonly JsonSchema[]): JsonSchema | undefined {
	const found = shapes.flatMap(({ properties, additionalProperties }) => {
		const own = properties?.[key];
		if (own) return [own];
		return typeof additionalProperties === 'object' ? [additionalProperties] : [];
	});
	// In a choice, a key may be a constant in one shape and a text in another.
	return found.length > 1 ? { anyOf: found } : found[0];
}

function isText(shape: JsonSchema): boolean {
	const { type, enum: choice, const: only, pattern, format, spelling } = shape;
	return type === 'string' && !choice && only === undefined && !pattern && !format && spelling !== false;
}
