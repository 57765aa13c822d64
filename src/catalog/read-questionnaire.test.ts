import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { faultLine } from '#errors/fault.ts';
import type { ParsedQuestionnaire } from '#schemas/questionnaire.ts';

import bank from '../../test/fixtures/method/bank.json' with { type: 'json' };
import vectors from '../../test/fixtures/method/vectors.json' with { type: 'json' };
import { readQuestionnaire } from './read-questionnaire.ts';

const folder = join(import.meta.dirname, '../../content/questionnaire/2026.1');

describe('version 2026.1 has every number of the method', () => {
	let read: ParsedQuestionnaire;
	beforeAll(async () => {
		const parsed = await readQuestionnaire(folder);
		expect(parsed.ok ? [] : parsed.faults.map((fault) => faultLine(folder, fault))).toEqual([]);
		if (parsed.ok) read = parsed.value;
	});

	test('dimensions and questions in order, with their effort', () => {
		expect(read.questionnaire.dimensions.map(({ id }) => id)).toEqual(Object.keys(bank.dimensions));
		expect(
			read.questionnaire.questions.map(({ id, dimension, effort, weight }) => ({
				id,
				dim: dimension,
				effort,
				weight,
			})),
		).toEqual(bank.questions.map(({ id, dim, effort }) => ({ id, dim, effort, weight: 1 })));
	});

	test.each(bank.questions)('$id: five levels with the same countable facts', ({ id, levels, crosswalk }) => {
		const question = read.questionnaire.questions.find((candidate) => candidate.id === id);
		expect(question?.levels.map(numbersIn)).toEqual(levels.map(numbersIn));
		expect(numbersIn(question?.crosswalk ?? '')).toEqual(numbersIn(crosswalk));
	});

	test('critical rules, in the order in which the worked example lists them', () => {
		const rules = read.questionnaire.caps.critical;
		const [first, ...rest] = vectors.example.caps.map(([question]) => question);
		expect(rules.map(({ question }) => question)).toEqual([first, 'C1', ...rest]);
		for (const { question, needs, cap } of rules) {
			const said = bank.critical[question as keyof typeof bank.critical];
			expect(numbersIn(said)).toContain(String(cap));
			expect(numbersIn(said)).toContain(String(needs));
		}
		for (const [question, needs, cap] of vectors.example.caps) {
			expect(rules.find((rule) => rule.question === question)).toMatchObject({ needs, cap });
		}
		expect(rules[0]).toMatchObject({ needs: 2, cap: 39, stricter: { needs: 3 } });
		expect(rules[1]).toMatchObject({ needs: 2, cap: 39 });
	});

	test('the weakest dimension holds the plan at most one band above itself', () => {
		const [second, third, fourth] = bank.bands;
		expect(read.questionnaire.caps.weakest).toEqual([
			{ below: second, cap: third! - 1 },
			{ below: third, cap: fourth! - 1 },
		]);
	});

	test('risks with their drivers and barriers', () => {
		const touchpoint = {
			cx: 'complexity',
			em: 'emotion',
			cq: 'consequence',
			ir: 'irreversibility',
			one: 'constant',
			icx: 'simplicity',
		};
		const plan = { A: 'autonomy', HC: 'headcount', SP: 'speed', V1: 'supplier' };
		expect(read.questionnaire.risks.map(({ name: _, description: __, ...numbers }) => numbers)).toEqual(
			bank.risks.map(({ id, beta, plan: drivers, wT, barriers }) => ({
				id,
				touchpointDrivers: rename(beta, touchpoint),
				planDrivers: rename(drivers, plan),
				touchpointWeight: wT,
				barriers: barriers.map(({ all_of, eta }) => ({ allOf: all_of, strength: eta })),
			})),
		);
	});

	test('settings', () => {
		const { settings } = read.questionnaire;
		expect(settings).toMatchObject({
			topLevel: 4,
			worstTouchpointShare: bank.gamma,
			controlsRemoveAtMost: bank.kappa,
			dimensionFloor: bank.floor,
			notApplicableAtMost: 0.25,
			headcountCutWorst: 0.5,
			rolloutMonths: { fastest: 1, slowest: 12 },
			findOutEffort: 0.5,
			objective: { assured: 0.5, risk: 0.5 },
			nextMoves: { steps: 10, grade: 'document' },
			clearing: { grade: 'seen' },
			findOut: { grade: 'document' },
			showEvidence: { grade: 'seen' },
			changePlan: { shareFactor: 0.5 },
			threshold: { routeAtMost: 12 },
			gradeWhereNone: 'stated',
			liveModes: ['ai_first', 'ai_only'],
		});
		expect(settings.bands.map(({ from, name }) => [from, name])).toEqual([
			[0, 'Stop'],
			[bank.bands[0], 'Small, reversible pilot only'],
			[bank.bands[1], 'Go in steps'],
			[bank.bands[2], 'Ready to scale, keep watching'],
		]);
		const { guess, stated, document, seen } = settings.grades;
		expect([guess, stated, document, seen].map(({ down, up }) => [down, up])).toEqual(
			['0', '1', '2', '3'].map((grade) => bank.evidence_grades[grade as '0']),
		);
		expect(Object.entries(settings.effort).map(([size, { points }]) => [size, points])).toEqual(
			Object.entries(bank.effort),
		);
		const [none, full] = settings.automation.scale;
		for (const [mode, level] of Object.entries(settings.automation.levels)) {
			expect((level - none) / (full - none)).toBeCloseTo(bank.lambda_mode[mode as 'human'], 15);
		}
		expect(Object.values(settings.dimensionWeights)).toEqual([1, 1, 1, 1, 1, 1]);
	});

	test('a reason for each judgement, and none twice', () => {
		const { caps, risks, settings } = read.questionnaire;
		expect(Object.keys(read.rationales).sort()).toEqual(
			[
				...caps.critical.map(({ question }) => `caps.${question}`),
				...caps.weakest.map(({ below }) => `caps.weakest.${below}`),
				...risks.flatMap(({ id, barriers }) => [
					`risks.${id}`,
					...barriers.map(({ allOf }) => `risks.${id}.${allOf.join('+')}`),
				]),
				...Object.keys(settings).map((key) => `settings.${key}`),
			].sort(),
		);
	});

	test('words in the voice of the product', () => {
		const { questions, contradictions } = read.questionnaire;
		const texts = JSON.stringify(read);
		expect(texts).not.toMatch(/!|leverage|AI-powered|\(memory\)/i);
		for (const { id, why, move } of questions) {
			expect(why, id).toMatch(/^[A-Z].*\.$/);
			expect(move, id).toMatch(/^[A-Z][^.]*$/);
			expect(move.split(' ').length, id).toBeLessThanOrEqual(8);
		}
		expect(new Set(questions.map(({ move }) => move)).size).toBe(questions.length);
		expect(contradictions.length).toBeGreaterThanOrEqual(14);
		for (const { id, says, rationale, next } of contradictions) {
			for (const sentence of [says, rationale, next]) expect(sentence, id).toMatch(/^["A-Z0-9].*\.$/);
		}
	});
});

describe('a folder that cannot be used', () => {
	let root: string;
	beforeAll(async () => {
		root = await mkdtemp(join(tmpdir(), 'press-two-'));
	});
	afterAll(() => rm(root, { recursive: true }));

	async function linesOf(place: string): Promise<string[]> {
		const parsed = await readQuestionnaire(place);
		return parsed.ok ? [] : parsed.faults.map((fault) => faultLine('q', fault));
	}

	test('names the line of broken YAML', async () => {
		const broken = join(root, '2026.1');
		await cp(folder, broken, { recursive: true });
		const text = await readFile(join(broken, 'caps.yaml'), 'utf8');
		const line = text.split('\n').indexOf('critical:') + 1;
		await writeFile(join(broken, 'caps.yaml'), text.replace('critical:\n', 'critical: [\n'));
		const [first] = await linesOf(broken);
		expect(first).toMatch(
			/^q: caps\.yaml, line \d+: it is not well-formed YAML \(.+\)\. Check indents, colons and quotes there\.$/,
		);
		expect(Number(/line (\d+)/.exec(first ?? '')?.[1])).toBeGreaterThanOrEqual(line);
	});

	test('names a folder that is called otherwise than its version', async () => {
		const renamed = join(root, '2027.1');
		await cp(folder, renamed, { recursive: true });
		expect(await linesOf(renamed)).toEqual([
			'q: questionnaire.yaml, version: "2026.1" is not the folder\'s name, "2027.1". Give both the same name.',
		]);
	});

	test('names a folder that is not there', async () => {
		expect(await linesOf(join(root, 'nowhere'))).toEqual(['q: the folder cannot be read. Check its name.']);
	});
});

/** Every number in a text, sorted: rewording may move them but not change them. */
function numbersIn(text: string): string[] {
	return (text.match(/\d+(?:\.\d+)*/g) ?? []).sort();
}

function rename(drivers: object, names: Readonly<Record<string, string>>): Record<string, number> {
	return Object.fromEntries(
		Object.entries(drivers).map(([key, weight]) => [names[key] ?? key, weight as number]),
	);
}
