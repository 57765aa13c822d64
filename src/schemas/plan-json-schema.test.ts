import { readdirSync, readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { documents } from '../../test/fixtures/arbitraries.ts';
import { checkJsonSchema } from '../../test/fixtures/check-json-schema.ts';
import { BIG, EXAMPLE, STAGED } from '../../test/fixtures/plans.ts';
import { questionnaire } from '../../test/fixtures/questionnaire.ts';
import { parsePlan } from './plan-document.ts';
import { toPlanJsonSchema } from './plan-json-schema.ts';

const schema = toPlanJsonSchema();
const faults = (value: unknown) => checkJsonSchema(schema, value);

describe('the published schema', () => {
	test('says which draft it follows and what it is, and claims no address', () => {
		expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
		expect(schema['title']).toBe('Press Two plan, format version 1');
		expect(schema).not.toHaveProperty('$id');
	});

	test('is plain JSON', () => {
		expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
	});

	test('is open at the top and closed below', () => {
		const properties = schema['properties'] as Record<string, Record<string, unknown>>;
		expect(schema['additionalProperties']).toEqual({});
		expect(properties['plan']!['additionalProperties']).toBe(false);
		expect(faults({ ...EXAMPLE, later: true })).toEqual([]);
		expect(faults({ ...EXAMPLE, plan: { ...EXAMPLE.plan, later: true } })).toEqual([
			'/plan/later: additionalProperties',
		]);
	});

	test('asks for what a plan must have, and for nothing that may be open', () => {
		expect(schema['required']).toEqual([
			'format',
			'formatVersion',
			'id',
			'title',
			'questionnaire',
			'plan',
			'answers',
		]);
		expect(faults({})).toEqual((schema['required'] as string[]).map((key) => `/${key}: required`));
		expect(faults({ ...EXAMPLE, plan: { touchpoints: [] }, answers: {} })).toEqual([]);
	});

	test('describes everything that it names', () => {
		const undescribed = (node: unknown, place: string): string[] => {
			if (typeof node !== 'object' || node === null) return [];
			const { properties = {}, items, anyOf = [] } = node as Record<string, object>;
			return [
				...Object.entries(properties).flatMap(([key, inner]) => [
					...(Object.hasOwn(inner as object, 'description') ? [] : [`${place}/${key}`]),
					...undescribed(inner, `${place}/${key}`),
				]),
				...undescribed(items, `${place}/items`),
				...Object.values(anyOf).flatMap((inner) => undescribed(inner, place)),
				...undescribed((node as Record<string, unknown>)['additionalProperties'], `${place}/*`),
			];
		};
		expect(undescribed(schema, '')).toEqual([]);
	});

	test('gives the levels as a list to choose from', () => {
		const text = JSON.stringify(schema);
		expect(text).toContain('"enum":[0,1,2,3,4]');
		expect(text).toContain('"enum":["human","assist","ai_first","ai_only"]');
		expect(text).toContain('"enum":["guess","stated","document","seen"]');
	});
});

describe('the published schema accepts', () => {
	const folder = new URL('../../content/examples/', import.meta.url);
	test.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('the example %s', (name) => {
		expect(faults(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))).toEqual([]);
	});

	test('the plans of the method, brought up to this format', () => {
		for (const document of [BIG, STAGED, EXAMPLE])
			expect(faults(JSON.parse(JSON.stringify(document)))).toEqual([]);
	});

	test('every plan that can be stored', () => {
		fc.assert(
			fc.property(documents(), (document) => {
				expect(faults(JSON.parse(JSON.stringify(document)))).toEqual([]);
			}),
		);
	});
});

describe('the published schema and the door agree about', () => {
	const [first] = EXAMPLE.plan.touchpoints;
	const touchpoint = (change: object) => ({
		...EXAMPLE,
		plan: { ...EXAMPLE.plan, touchpoints: [{ ...first, ...change }] },
	});
	const answer = (value: unknown) => ({ ...EXAMPLE, answers: { S1: value } });
	test.each<[string, unknown]>([
		['a share of 1.4', touchpoint({ share: 1.4 })],
		['a negative volume', touchpoint({ volumePerMonth: -1 })],
		['a rating of 5', touchpoint({ emotion: 5 })],
		['an unknown mode', touchpoint({ mode: 'robot' })],
		['an empty id', touchpoint({ id: '' })],
		['a stranger in a touchpoint', touchpoint({ vol: 1 })],
		['a level of 7', answer({ level: 7 })],
		['an unknown grade', answer({ level: 1, grade: 'sure' })],
		['no reason', answer({ notApplicable: '' })],
		['two answers in one', answer({ level: 1, unknown: true })],
		['no answer in one', answer({})],
		['a wrong day', answer({ level: 1, date: '2026-02-30' })],
		['a cut over 1', { ...EXAMPLE, plan: { ...EXAMPLE.plan, headcountCut: 1.01 } }],
		['another format', { ...EXAMPLE, format: 'press-two/deck' }],
		['a newer version', { ...EXAMPLE, formatVersion: 2 }],
		['a title without end', { ...EXAMPLE, title: 'x'.repeat(301) }],
		['a list', []],
		['nothing', null],
	])('%s', (_, wrong) => {
		expect(faults(wrong)).not.toEqual([]);
		expect(parsePlan(wrong, [questionnaire]).ok).toBe(false);
	});
});
