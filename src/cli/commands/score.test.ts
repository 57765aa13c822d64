import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { projectRoot, runCommand } from '../../../test/fixtures/command-line.ts';
import { vectors } from '../../../test/fixtures/method/read-method.ts';
import { EXAMPLE } from '../../../test/fixtures/plans.ts';

const BIG_BANG = 'content/examples/energy-supplier-big-bang.json';
const KLARNA = 'content/examples/klarna-2024.json';
const terminal = (columns: number) => ({ look: { chart: true, colour: false, columns } });

test('--json prints the one object that scripts rely on', async () => {
	const { code, out, err } = await runCommand(['score', BIG_BANG, '--json']);
	expect([code, err]).toEqual([0, '']);
	const result = JSON.parse(out);
	expect(Object.keys(result)).toEqual(
		expect.arrayContaining(
			'questionnaire fingerprint status readiness dimensions caps risks actions contradictions nearestThreshold'.split(
				' ',
			),
		),
	);
	// The method's example "EX" on its plan BIG, from the published vectors.
	const { lo, hi, dims, caps } = vectors.example;
	expect(result.readiness.assured).toBeCloseTo(lo, 9);
	expect(result.readiness.possible).toBeCloseTo(hi, 9);
	expect(result.readiness).toMatchObject({
		uncapped: [expect.any(Number), expect.any(Number)],
		band: [0, 0],
	});
	expect(result.questionnaire).toBe('2026.1');
	expect(result.fingerprint).toMatch(/^2026\.1-[0-9a-f]{8}-[0-9a-f]{8}$/);
	expect(result.status).toBe('incomplete'); // U5 is open
	for (const [id, [low, high]] of Object.entries(dims)) {
		expect(result.dimensions[id].low).toBeCloseTo(low, 9);
		expect(result.dimensions[id].high).toBeCloseTo(high, 9);
		expect(result.dimensions[id].coverage).toBeLessThanOrEqual(1);
	}
	expect(result.caps.filter((cap: object) => 'question' in cap)).toHaveLength(caps.length);
	expect(result.caps[0]).toEqual({
		question: expect.any(String),
		needs: expect.any(Number),
		cap: expect.any(Number),
		state: expect.stringMatching(/^(certain|possible)$/),
	});
	expect(result.caps.at(-1)).toEqual({
		dimension: expect.any(String),
		cap: expect.any(Number),
		state: expect.any(String),
	});
	expect(Object.keys(result.risks)).toHaveLength(15);
	expect(result.risks.K01).toMatchObject({
		exposure: expect.any(Number),
		low: expect.any(Number),
		high: expect.any(Number),
	});
	expect(Object.keys(result.actions)).toEqual(
		expect.arrayContaining(['mustDo', 'next', 'findOut', 'changePlan', 'showEvidence']),
	);
	expect(result.actions.next[0]).toMatchObject({
		question: expect.any(String),
		gain: expect.any(Number),
		perEffort: expect.any(Number),
	});
});

test('reads a plan from standard input, with a mark of the encoding and foreign ends of line', async () => {
	const text = await readFile(join(projectRoot, KLARNA), 'utf8');
	const piped = await runCommand(['score', '-', '--json'], {
		input: [`\uFEFF${text.replaceAll('\n', '\r\n')}`],
	});
	expect(piped).toEqual(await runCommand(['score', KLARNA, '--json']));
});

test('paths begin where the caller is, and the questionnaire is the project’s all the same', async () => {
	const { code } = await runCommand(['score', 'klarna-2024.json'], {
		folder: join(projectRoot, 'content/examples'),
	});
	expect(code).toBe(0);
});

describe('as text', () => {
	test('one item a line, without colour or boxes, in a pipe', async () => {
		const { code, out, err } = await runCommand(['score', BIG_BANG]);
		expect([code, err]).toEqual([0, '']);
		const lines = out.split('\n');
		expect(lines[1]).toBe('Not yet: customers who need a person may not reach one.');
		// 6.394… and 30.155… of the vectors, rounded.
		expect(lines).toContain('  Assured to possible: assured 6, possible 30');
		expect(lines).toContain('  Service before savings: 15 to 33, 100% answered');
		expect(lines.filter((line) => /^ {2}(Perhaps a|A)t most \d+: /.test(line))).toHaveLength(10);
		expect(lines).toContain('With the critical questions lifted and seen working: assured 21, possible 37.');
		expect(lines).toContain('  Not answered: U5 Load and wellbeing.');
		expect(lines).toContain("  Don't know: H6 Customers who need extra care.");
		expect(out).toMatch(/\nFingerprint\n2026\.1-[0-9a-f]{8}-[0-9a-f]{8} /);
		expect(out).not.toMatch(/[\u2500-\u25ff\u001b]/);
	});

	test.each([40, 57, 80, 100])(
		'bars and wrapped lines, never wider than a terminal of %i columns',
		async (columns) => {
			for (const file of [BIG_BANG, KLARNA, 'content/examples/empty-start.json']) {
				const { out } = await runCommand(['score', file], terminal(columns));
				for (const line of out.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(columns);
				expect(out).toContain('━');
			}
		},
	);

	test('long names are cut in front of bars and wrapped elsewhere', async () => {
		const plan = {
			...EXAMPLE,
			title: 'Donaudampfschifffahrtsgesellschaft'.repeat(6),
			plan: {
				...EXAMPLE.plan,
				touchpoints: EXAMPLE.plan.touchpoints.map((touchpoint) => ({ ...touchpoint, name: 'x'.repeat(200) })),
			},
		};
		const { out } = await runCommand(['score', '-'], { input: [JSON.stringify(plan)], ...terminal(50) });
		for (const line of out.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(50);
	});

	test('colour adds codes and changes no text', async () => {
		const look = { chart: true, columns: 80 };
		const plain = await runCommand(['score', BIG_BANG], { look: { ...look, colour: false } });
		const coloured = await runCommand(['score', BIG_BANG], { look: { ...look, colour: true } });
		expect(coloured.out).not.toBe(plain.out);
		expect(coloured.out.replaceAll(/\u001b\[[\d;]+m/g, '')).toBe(plain.out);
	});

	test('nothing known yet is said so, and neither good nor bad', async () => {
		const { code, out } = await runCommand(['score', 'content/examples/empty-start.json']);
		expect(code).toBe(0);
		expect(out).toContain('\nNothing to score yet: describe the plan and answer the questions.\n');
		expect(out).toContain('  Not answered: all 33 questions.\n');
		expect(out).toContain('The plan automates nothing that has any volume, so there is no risk to show.');
	});
});

describe('--batch', () => {
	const lineOf = (title: string) => `${JSON.stringify({ ...EXAMPLE, title })}\n`;

	test('prints for each line just what --json prints, and says on standard error how many', async () => {
		const { code, out, err } = await runCommand(['score', '--batch', '-'], {
			input: [lineOf('a'), lineOf('b')],
		});
		const single = await runCommand(['score', '--json', '-'], { input: [lineOf('a')] });
		const [first, second, rest] = out.split('\n');
		expect(JSON.parse(first!)).toEqual(JSON.parse(single.out));
		expect([second, rest]).toEqual([first, '']); // a title changes nothing in a result
		expect([code, err]).toEqual([0, '2 plans scored, 0 lines refused.\n']);
	});

	test('nothing to score is done at once', async () => {
		expect(await runCommand(['score', '--batch', '-'])).toEqual({
			code: 0,
			out: '',
			err: '0 plans scored, 0 lines refused.\n',
		});
	});

	test('a blank line between plans keeps its place too', async () => {
		const { code, out } = await runCommand(['score', '--batch', '-'], {
			input: [lineOf('a'), '\r\n', lineOf('b'), '\n'],
		});
		const results = out
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(results.map((result) => result.error?.line ?? 'scored')).toEqual(['scored', 2, 'scored']);
		expect(code).toBe(1);
	});
});
