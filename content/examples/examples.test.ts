import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

import { readQuestionnaire } from '#catalog/read-questionnaire.ts';
import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { faultLine } from '#errors/fault.ts';
import { parsePlanText } from '#schemas/plan-document.ts';

import vectors from '../../test/fixtures/method/vectors.json' with { type: 'json' };

const root = join(import.meta.dirname, '..');

let questionnaire: Questionnaire;
beforeAll(async () => {
	const read = await readQuestionnaire(join(root, 'questionnaire/2026.1'));
	if (!read.ok) throw new RangeError('The questionnaire cannot be read.');
	questionnaire = read.value.questionnaire;
});

async function readExample(file: string): Promise<PlanDocument> {
	const parsed = parsePlanText(await readFile(join(root, 'examples', file), 'utf8'), [questionnaire]);
	if (!parsed.ok) throw new RangeError(parsed.faults.map((fault) => faultLine(file, fault)).join('\n'));
	return parsed.value;
}

test('every example can be read, says where it comes from, and has an id of its own', async () => {
	const files = (await readdir(join(root, 'examples'))).filter((file) => file.endsWith('.json')).sort();
	expect(files).toEqual([
		'empty-start.json',
		'energy-supplier-big-bang.json',
		'energy-supplier-staged.json',
		'klarna-2024.json',
	]);
	const examples = await Promise.all(files.map(readExample));
	expect(examples.map(({ id }) => id)).toEqual(files.map((file) => `example-${file.replace('.json', '')}`));
	for (const { provenance } of examples) expect(provenance).toMatch(/\.$/);
});

test('the empty start is empty', async () => {
	expect(await readExample('empty-start.json')).toMatchObject({ plan: { touchpoints: [] }, answers: {} });
});

describe('the two alternatives of the energy supplier', () => {
	test.each([
		['energy-supplier-big-bang.json', vectors.plan_big_bang],
		['energy-supplier-staged.json', vectors.plan_staged],
	])('%s has the numbers of the worked example', async (file, expected) => {
		const { plan } = await readExample(file);
		expect({ HC: plan.headcountCut, months: plan.rolloutMonths, single_vendor: plan.singleSupplier }).toEqual(
			{
				HC: expected.HC,
				months: expected.months,
				single_vendor: expected.single_vendor,
			},
		);
		expect(
			plan.touchpoints.map((touchpoint) => ({
				id: touchpoint.id,
				vol: touchpoint.volumePerMonth,
				cx: touchpoint.complexity,
				em: touchpoint.emotion,
				cq: touchpoint.consequence,
				ir: touchpoint.irreversibility,
				share: touchpoint.share,
				mode: touchpoint.mode,
			})),
		).toEqual(expected.touch);
	});

	test('differ in nothing but the plan', async () => {
		const bigBang = await readExample('energy-supplier-big-bang.json');
		const staged = await readExample('energy-supplier-staged.json');
		expect(bigBang.answers).toEqual(staged.answers);
		expect(bigBang.organisation).toBe(staged.organisation);
		for (const { provenance } of [bigBang, staged]) expect(provenance).toMatch(/^Fictional\./);
	});

	test('have the answers of the worked example', async () => {
		const { answers } = await readExample('energy-supplier-big-bang.json');
		const grades = ['guess', 'stated', 'document', 'seen'];
		for (const [id, answer] of Object.entries(vectors.answers_example)) {
			if (answer === null) expect(answers, id).not.toHaveProperty(id);
			else if (answer === 'dk') expect(answers[id]).toEqual({ unknown: true });
			else expect(answers[id]).toEqual({ level: answer[0], grade: grades[Number(answer[1])] });
		}
		expect(Object.keys(answers)).toHaveLength(Object.values(vectors.answers_example).filter(Boolean).length);
	});
});

describe('Klarna, as known on 31 January 2025', () => {
	test('the share and the volume follow from what was published', async () => {
		const [chat] = (await readExample('klarna-2024.json')).plan.touchpoints;
		expect(chat!.volumePerMonth * chat!.share).toBeCloseTo(2_300_000, -3);
		expect(chat!.share).toBeCloseTo(2 / 3, 4);
	});

	test('every answer names its source and its day, within the cut-off, and is graded as stated', async () => {
		for (const answer of Object.values((await readExample('klarna-2024.json')).answers)) {
			expect(answer.note).toMatch(/https:\/\//);
			expect(answer.date! <= '2025-01-31').toBe(true);
			expect(answer).toMatchObject({ grade: 'stated' });
		}
	});

	test('repeats none of the errors that circulate, and nothing from later', async () => {
		// Addresses carry the headlines of others.
		const text = JSON.stringify(await readExample('klarna-2024.json')).replace(/https:[^\s"]+/g, '');
		expect(text).not.toMatch(/fired|laid off|replac|\$1\s?b|\$60|853|3,422|65%|82%|rehir|lower quality/i);
		expect(text.replaceAll('31 January 2025', '').replace('"2026.1"', '')).not.toMatch(/20(?:2[5-9]|3\d)/);
	});
});
