import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';

import { faultLine } from '#errors/fault.ts';

import { toFaults } from './to-faults.ts';

function lines(schema: z.ZodType, input: unknown): string[] {
	const result = schema.safeParse(input);
	return result.success
		? []
		: toFaults(result.error.issues, input).map((fault) => faultLine('a.yaml', fault));
}

describe('the place', () => {
	const list = z.strictObject({ questions: z.array(z.looseObject({ weight: z.number() })) });

	test('is an id where there is one', () => {
		expect(lines(list, { questions: [{ id: 'S1', weight: 1 }, { id: 'S2' }] })).toEqual([
			'a.yaml: question S2, weight: it is missing. Add it: a number is needed here.',
		]);
	});

	test('is a number, counted from 1, where there is no id', () => {
		expect(lines(list, { questions: [{}] })).toEqual([
			'a.yaml: questions, number 1, weight: it is missing. Add it: a number is needed here.',
		]);
	});

	test('begins with the file where there are several', () => {
		const issues = z.string().safeParse(1).error?.issues ?? [];
		expect(toFaults(issues, 1, 'settings.yaml')[0]?.place).toBe('settings.yaml');
	});
});

test.each([
	['a number in quotes', z.number(), '3', '"3" is text. Write it without quotes: 3.'],
	['a text that is a number', z.string(), 2026.1, '2026.1 is a number. Write it in quotes: "2026.1".'],
	['another kind', z.number(), 'much', '"much" is not a number. Write a number.'],
	['half of a whole', z.int(), 1.5, '1.5 is not a whole number. Write a whole number.'],
	['a list for a text', z.string(), ['a'], 'a list is not text. Write text.'],
	['nothing', z.string(), undefined, 'it is missing. Add it: text is needed here.'],
	['an empty text', z.string().min(1), '', 'the text is empty. Write the text.'],
	['a long text', z.string().max(3), 'long', 'the text is longer than 3 characters. Shorten it.'],
	['a number that is too large', z.number().max(1), 70, '70 is too large. Write a number that is at most 1.'],
	['a number at an open end', z.number().gt(0), 0, '0 is too small. Write a number that is more than 0.'],
	['a short list', z.array(z.string()).length(5), ['a'], 'the list has 1 item. Write exactly 5.'],
	['an empty list', z.array(z.string()).min(1), [], 'the list has 0 items. Write at least 1.'],
	['a word from elsewhere', z.enum(['S', 'M']), 'X', '"X" is not known here. Write one of: S, M.'],
	['a fixed word', z.literal('press-two/plan'), 'pdf', '"pdf" is not known here. Write press-two/plan.'],
	['a form', z.iso.date('Write 2026-11-21.'), 'soon', '"soon" is not well formed. Write 2026-11-21.'],
	[
		'a key too many',
		z.strictObject({}),
		{ a: 1 },
		'"a" is not known here. Check the spelling, or take it out.',
	],
	[
		'keys too many',
		z.strictObject({}),
		{ a: 1, b: 2 },
		'"a", "b" are not known here. Check the spelling, or take them out.',
	],
	[
		'one of several numbers',
		z.union([z.literal(0), z.literal(1)]),
		7,
		'7 is not known here. Write one of: 0, 1.',
	],
	[
		'a check of our own',
		z.number().refine(() => false, { message: 'it is odd', params: { next: 'Make it even.' } }),
		3,
		'it is odd. Make it even.',
	],
])('%s', (_, schema, input, said) => {
	expect(lines(schema, input)).toEqual([`a.yaml: ${said}`]);
});

test('explains only the nearest of several shapes', () => {
	const shape = z.union([
		z.strictObject({ level: z.number() }),
		z.strictObject({ unknown: z.literal(true) }),
		z.strictObject({ notApplicable: z.string() }),
	]);
	expect(lines(z.strictObject({ S1: shape }), { S1: { notApplicable: 3 } })).toEqual([
		'a.yaml: S1, notApplicable: 3 is a number. Write it in quotes: "3".',
	]);
});
