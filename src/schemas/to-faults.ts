import type { z } from 'astro/zod';

import type { Fault } from '#errors/fault.ts';

type Issue = z.core.$ZodIssue;
type Key = PropertyKey;

/**
 * What a schema refused, in words for people.
 * A format check's own message is its next step, and so is `params.next` of a custom check.
 *
 * @param input What was parsed, to name items by their id and to quote what is wrong.
 * @param file Named first in each place, where the input is one of several files.
 */
export function toFaults(issues: readonly Issue[], input: unknown, file?: string): Fault[] {
	return issues.flatMap(nearestIssues).map((issue) => {
		const place = [...(file === undefined ? [] : [file]), ...placeOf(issue.path, input)].join(', ');
		return { place, ...explain(issue, valueAt(issue.path, input)) };
	});
}

/** Of a choice between shapes, only the shape that comes nearest is worth explaining. */
function nearestIssues(issue: Issue): Issue[] {
	if (issue.code !== 'invalid_union') return [issue];
	const allowed = issue.errors.flat();
	if (
		allowed.length > 0 &&
		allowed.every((inner) => inner.code === 'invalid_value' && inner.path.length === 0)
	) {
		const values = allowed.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []));
		return [{ code: 'invalid_value', values, path: issue.path, message: issue.message }];
	}
	const strangers = (issues: readonly Issue[]) =>
		issues.filter(({ code, path }) => code === 'unrecognized_keys' && path.length === 0).length;
	const nearest = [...issue.errors].sort((a, b) => strangers(a) - strangers(b) || a.length - b.length)[0];
	if (!nearest) return [issue];
	return nearest
		.map((inner): Issue => ({ ...inner, path: [...issue.path, ...inner.path] }))
		.flatMap(nearestIssues);
}

/** `['questions', 3, 'levels', 2]` is `question S4`, `levels`, `number 3`. */
function placeOf(path: readonly Key[], input: unknown): string[] {
	const names: string[] = [];
	for (const [index, key] of path.entries()) {
		if (typeof key !== 'number') {
			names.push(String(key));
			continue;
		}
		const name = nameOf(valueAt(path.slice(0, index + 1), input));
		if (name === undefined) names.push(`number ${key + 1}`);
		else names.push(`${(names.pop() ?? 'item').replace(/s$/, '')} ${name}`);
	}
	return names;
}

function nameOf(item: unknown): string | undefined {
	for (const key of ['id', 'question', 'name']) {
		const name = valueAt([key], item);
		if (typeof name === 'string' && name.length <= 40) return name;
	}
	return undefined;
}

function valueAt(path: readonly Key[], input: unknown): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null ? (value as Record<Key, unknown>)[key] : undefined,
		input,
	);
}

function explain(issue: Issue, value: unknown): Omit<Fault, 'place'> {
	switch (issue.code) {
		case 'invalid_type':
			return wrongType(issue.expected, value);
		case 'too_small':
		case 'too_big':
			return wrongSize(issue, value);
		case 'invalid_value': {
			const allowed = issue.values.map(String).join(', ');
			const next = issue.values.length === 1 ? `Write ${allowed}.` : `Write one of: ${allowed}.`;
			return { fault: value === undefined ? 'it is missing' : `${quote(value)} is not known here`, next };
		}
		case 'invalid_format':
			return { fault: `${quote(value)} is not well formed`, next: issue.message };
		case 'unrecognized_keys': {
			const keys = issue.keys.map((key) => `"${key}"`).join(', ');
			const many = issue.keys.length > 1;
			return {
				fault: `${keys} ${many ? 'are' : 'is'} not known here`,
				next: `Check the spelling, or take ${many ? 'them' : 'it'} out.`,
			};
		}
		case 'custom':
			return { fault: issue.message, next: String(issue.params?.next ?? 'Put it right.') };
		default:
			return { fault: `${quote(value)} cannot be read: ${issue.message}`, next: 'Put it right.' };
	}
}

const kinds: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	tuple: 'a list',
	object: 'a group of named values',
	record: 'a group of named values',
};

function wrongType(expected: string, value: unknown): Omit<Fault, 'place'> {
	const wanted = kinds[expected] ?? expected;
	if (value === undefined) return { fault: 'it is missing', next: `Add it: ${wanted} is needed here.` };
	const isNumeral = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
	if (wanted.endsWith('number') && isNumeral) {
		return { fault: `${quote(value)} is text`, next: `Write it without quotes: ${Number(value)}.` };
	}
	if (expected === 'string' && typeof value === 'number') {
		return { fault: `${value} is a number`, next: `Write it in quotes: "${value}".` };
	}
	return { fault: `${quote(value)} is not ${wanted}`, next: `Write ${wanted}.` };
}

function wrongSize(
	issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
	value: unknown,
): Omit<Fault, 'place'> {
	const small = issue.code === 'too_small';
	const limit = Number(small ? issue.minimum : issue.maximum);
	if (issue.origin === 'array') {
		const count = Array.isArray(value) ? value.length : 0;
		const least = small ? 'at least' : 'at most';
		const wanted = issue.exact ? `exactly ${limit}` : `${least} ${limit}`;
		return {
			fault: `the list has ${count} ${count === 1 ? 'item' : 'items'}`,
			next: `Write ${wanted}.`,
		};
	}
	if (issue.origin === 'string') {
		return small
			? { fault: 'the text is empty', next: 'Write the text.' }
			: { fault: `the text is longer than ${limit} characters`, next: 'Shorten it.' };
	}
	const bound =
		issue.inclusive === false ? (small ? 'more than' : 'less than') : small ? 'at least' : 'at most';
	return {
		fault: `${quote(value)} is too ${small ? 'small' : 'large'}`,
		next: `Write a number that is ${bound} ${limit}.`,
	};
}

function quote(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'a group of named values';
	const text = typeof value === 'string' ? `"${value}"` : String(value);
	return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
