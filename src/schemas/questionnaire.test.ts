import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

import { readYamlFolder } from '#catalog/read-yaml-folder.ts';
import { faultLine } from '#errors/fault.ts';

import { parseQuestionnaire } from './questionnaire.ts';

type Node = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- parsed YAML, to be broken

let files: Readonly<Record<string, unknown>>;
beforeAll(async () => {
	const read = await readYamlFolder(join(import.meta.dirname, '../../content/questionnaire/2026.1'));
	if (read.ok) files = read.value;
});

/** What is said once something is changed. */
function linesAfter(change: (files: Record<string, Node>) => void): string[] {
	const copy = structuredClone(files) as Record<string, Node>;
	change(copy);
	const parsed = parseQuestionnaire(copy);
	return parsed.ok ? [] : parsed.faults.map((fault) => faultLine('2026.1', fault));
}

test('takes the published files', () => {
	expect(linesAfter(() => undefined)).toEqual([]);
});

test('gives each question its dimension and the usual weight', () => {
	const parsed = parseQuestionnaire(files);
	expect(parsed.ok && parsed.value.questionnaire.questions[6]).toMatchObject({
		id: 'H1',
		dimension: 'H',
		weight: 1,
	});
});

describe('a fault in one file', () => {
	test('a level is missing', () => {
		expect(linesAfter((f) => void f['dimensions/S.yaml']!.questions[3].levels.pop())).toEqual([
			'2026.1: dimensions/S.yaml, question S4, levels: the list has 4 items. Write exactly 5.',
		]);
	});

	test('a weight in quotes', () => {
		expect(linesAfter((f) => void (f['dimensions/H.yaml']!.questions[1].weight = '3'))).toEqual([
			'2026.1: dimensions/H.yaml, question H2, weight: "3" is text. Write it without quotes: 3.',
		]);
	});

	test('a weight below nothing', () => {
		expect(linesAfter((f) => void (f['dimensions/H.yaml']!.questions[1].weight = -1))).toEqual([
			'2026.1: dimensions/H.yaml, question H2, weight: -1 is too small. Write a number that is at least 0.',
		]);
	});

	test('a cap without its reason', () => {
		expect(linesAfter((f) => void delete f['caps.yaml']!.critical[0].rationale)).toEqual([
			'2026.1: caps.yaml, critical H1, rationale: it is missing. Add it: text is needed here.',
		]);
	});

	test('a fact that plans do not have', () => {
		expect(linesAfter((f) => void (f['caps.yaml']!.critical[7].when.fact = 'budget'))).toEqual([
			'2026.1: caps.yaml, critical H3, when, fact: "budget" is not known here. Write one of: automatedShare, headcountCut, rolloutMonths, singleSupplier.',
		]);
	});

	test('a condition without a mark', () => {
		expect(
			linesAfter((f) => void (f['contradictions.yaml']!.contradictions[0].when[0] = { question: 'H1' })),
		).toEqual([
			'2026.1: contradictions.yaml, contradiction X01, when H1: it has no mark. Add atLeast, atMost, or both.',
		]);
	});

	test('an id of another form', () => {
		expect(linesAfter((f) => void (f['risks.yaml']!.risks[0].id = 'K1'))[0]).toBe(
			'2026.1: risks.yaml, risk K1, id: "K1" is not well formed. Write K and two digits, as in K01.',
		);
	});

	test('a setting without its number', () => {
		expect(linesAfter((f) => void delete f['settings.yaml']!.dimensionFloor.value)).toEqual([
			'2026.1: settings.yaml, dimensionFloor, value: it is missing. Add it: a number is needed here.',
		]);
	});

	test('the version as a number', () => {
		expect(linesAfter((f) => void (f['questionnaire.yaml']!.version = 2026.1))).toEqual([
			'2026.1: questionnaire.yaml, version: 2026.1 is a number. Write it in quotes: "2026.1".',
		]);
	});
});

describe('a fault between files', () => {
	test.each<[string, (f: Record<string, Node>) => void, string]>([
		[
			'a file is missing',
			(f) => void delete f['caps.yaml'],
			'caps.yaml: the file is missing. Add it to the folder.',
		],
		[
			'a file too many',
			(f) => void (f['notes.yaml'] = {}),
			'notes.yaml: the file is no part of a questionnaire. Take it out.',
		],
		[
			'a dimension without its file',
			(f) => void f['questionnaire.yaml']!.dimensions.push('Z'),
			'questionnaire.yaml, dimensions, Z: there is no file dimensions/Z.yaml. Add the file, or take the dimension out.',
		],
		[
			'a dimension that is not named',
			(f) => void f['questionnaire.yaml']!.dimensions.pop(),
			'dimensions/R.yaml, dimension, id: questionnaire.yaml does not name the dimension "R". Add it to "dimensions" there.',
		],
		[
			'an id twice',
			(f) => void (f['dimensions/S.yaml']!.questions[1].id = 'S1'),
			'dimensions, questions, S1: "S1" is there more than once. Keep one, or give the other an id that was never used.',
		],
		[
			'an id of another dimension',
			(f) => void (f['dimensions/S.yaml']!.questions[1].id = 'H9'),
			"dimensions/S.yaml, question H9: the id does not begin with the dimension's letter. Give it an id that begins with S.",
		],
		[
			'a dimension in which nothing counts',
			(f) => f['dimensions/S.yaml']!.questions.forEach((question: Node) => (question.weight = 0)),
			'dimensions/S.yaml, questions: no question has any weight. Give at least one a weight above 0.',
		],
		[
			'a cap for no question',
			(f) => void (f['caps.yaml']!.critical[0].question = 'H9'),
			'caps.yaml, critical H9: there is no question "H9". Name a question of this version.',
		],
		[
			'a stricter demand that is none',
			(f) => void (f['caps.yaml']!.critical[0].stricter.needs = 2),
			'caps.yaml, critical H1, stricter, needs: 2 asks for no more than 2. Raise it, or take "stricter" out.',
		],
		[
			'a barrier of no question',
			(f) => void (f['risks.yaml']!.risks[2].barriers[0].allOf[1] = 'H9'),
			'risks.yaml, risk K03, barriers: there is no question "H9". Name a question of this version.',
		],
		[
			'drivers that do not add up',
			(f) => void (f['risks.yaml']!.risks[0].touchpointDrivers.emotion = 0.5),
			'risks.yaml, risk K01, touchpointDrivers: the weights add up to 1.1. Make them add up to 1.',
		],
		[
			'weight for drivers that are not there',
			(f) => void (f['risks.yaml']!.risks[0].touchpointWeight = 0.5),
			'risks.yaml, risk K01, touchpointWeight: it leaves weight for planDrivers, and there are none. Write 1, or add planDrivers.',
		],
		[
			'a contradiction with no question',
			(f) => void (f['contradictions.yaml']!.contradictions[0].when[0].question = 'H9'),
			'contradictions.yaml, contradiction X01: there is no question "H9". Name a question of this version.',
		],
		[
			'bands out of order',
			(f) => void (f['settings.yaml']!.bands.value[2].from = 40),
			'settings.yaml, bands, number 3, from: 40 does not come after 40. Put the smallest "from" first, and use each only once.',
		],
		[
			'bands that begin above 0',
			(f) => void (f['settings.yaml']!.bands.value[0].from = 10),
			'settings.yaml, bands: the first band does not begin at 0. Write "from: 0" in the first band.',
		],
		[
			'a dimension without a weight',
			(f) => void delete f['settings.yaml']!.dimensionWeights.value.R,
			'settings.yaml, dimensionWeights, R: it is missing. Add it: a number is needed for each dimension.',
		],
		[
			'a weight for no risk',
			(f) => void (f['settings.yaml']!.riskWeights.value.K99 = 2),
			'settings.yaml, riskWeights: "K99" is not in this questionnaire. Check the id, or take it out.',
		],
		[
			'a level of automation off the scale',
			(f) => void (f['settings.yaml']!.automation.value.levels.ai_only = 11),
			'settings.yaml, automation, levels, ai_only: 11 is outside the scale. Write a number from 1 to 10.',
		],
		[
			'months that leave no room',
			(f) => void (f['settings.yaml']!.rolloutMonths.value.slowest = 1),
			'settings.yaml, rolloutMonths, slowest: 1 is not later than 1. Write more months than in "fastest".',
		],
		[
			'an objective that does not add up',
			(f) => void (f['settings.yaml']!.objective.value.risk = 0.6),
			'settings.yaml, objective: the weights add up to 1.1. Make them add up to 1.',
		],
	])('%s', (_, change, said) => {
		expect(linesAfter(change)).toContain(`2026.1: ${said}`);
	});
});
