// What people hand over by mistake, or on purpose: one clear line each, and nothing on standard output.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { runCommand } from '../../test/fixtures/command-line.ts';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'press-two-'));
});
afterAll(() => rm(folder, { recursive: true }));

const touchpoint = {
	id: 'refund',
	name: 'Refund',
	volumePerMonth: 100,
	complexity: 1,
	emotion: 1,
	consequence: 1,
	irreversibility: 1,
	share: 0.5,
	mode: 'ai_first',
};
const good = {
	format: 'press-two/plan',
	formatVersion: 1,
	id: 'a',
	title: 'A plan',
	questionnaire: '2026.1',
	plan: { touchpoints: [touchpoint] },
	answers: { S1: { level: 2 } },
};
const withTouchpoint = (change: object) => ({
	...good,
	plan: { touchpoints: [{ ...touchpoint, ...change }] },
});

const broken: readonly [name: string, content: string | Uint8Array, says: string][] = [
	['empty', '', 'it is empty. Choose a file that was exported'],
	['blank', ' \n\n', 'it is empty. Choose a file that was exported'],
	['cut off', JSON.stringify(good).slice(0, 90), 'it is not JSON. Choose a file that was exported'],
	['prose', 'Dear team,\nhere is the plan.', 'it is not JSON. Choose'],
	['binary', Uint8Array.from({ length: 400 }, (_, index) => index % 256), 'it is not text in UTF-8. Choose'],
	['UTF-16', Buffer.from(`\uFEFF${JSON.stringify(good)}`, 'utf16le'), 'it is not text in UTF-8. Choose'],
	['a list', '[1, 2]', 'it is not a plan. Choose'],
	['null', 'null', 'it is not a plan. Choose'],
	[
		'another format',
		'{"format":"press-two/brand"}',
		'format: it is "press-two/brand", and a plan says "press-two/plan"',
	],
	['no format', '{"answers":{}}', 'format: it does not say what it is'],
	[
		'newer version',
		JSON.stringify({ ...good, formatVersion: 7 }),
		'formatVersion: the file is in format 7, and this release reads formats up to 1. Open it with a newer release',
	],
	[
		'no such version',
		JSON.stringify({ ...good, formatVersion: 'x' }),
		'formatVersion: there is no such format version',
	],
	[
		'other questionnaire',
		JSON.stringify({ ...good, questionnaire: '2031.4' }),
		'questionnaire: there is no questionnaire "2031.4" in this release (it has 2026.1)',
	],
	[
		'unknown question',
		JSON.stringify({ ...good, answers: { Z9: { level: 2 } } }),
		'answers, Z9: questionnaire 2026.1 has no question with this id',
	],
	[
		'level 7',
		JSON.stringify({ ...good, answers: { S1: { level: 7 } } }),
		'answers, S1, level: 7 is not known here. Write one of: 0, 1, 2, 3, 4.',
	],
	[
		'share 1.4',
		JSON.stringify(withTouchpoint({ share: 1.4 })),
		'plan, touchpoint refund, share: 1.4 is too large. Write a number that is at most 1.',
	],
	[
		'negative volume',
		JSON.stringify(withTouchpoint({ volumePerMonth: -5 })),
		'plan, touchpoint refund, volumePerMonth: -5 is too small. Write a number that is at least 0.',
	],
	[
		'volume as text',
		JSON.stringify(withTouchpoint({ volumePerMonth: '100' })),
		'plan, touchpoint refund, volumePerMonth: "100" is text. Write it without quotes: 100.',
	],
	[
		'unknown mode',
		JSON.stringify(withTouchpoint({ mode: 'robot' })),
		'plan, touchpoint refund, mode: "robot" is not known here',
	],
	[
		'one id twice',
		JSON.stringify({ ...good, plan: { touchpoints: [touchpoint, touchpoint] } }),
		'plan, touchpoint refund: two touchpoints have this id',
	],
	[
		'__proto__',
		JSON.stringify(good).replace('"S1"', '"__proto__"'),
		'answers, __proto__: this name is not allowed. Take it out of the file.',
	],
	[
		'constructor',
		JSON.stringify(good).replace('"S1"', '"constructor"'),
		'answers, constructor: this name is not allowed',
	],
	[
		'5 MB',
		JSON.stringify({ ...good, title: 'x'.repeat(5_000_000) }),
		'it is longer than such a file can be (1,000,000 characters). Check that this is the file',
	],
	[
		'just too long',
		JSON.stringify({ ...good, provenance: 'x'.repeat(1_000_000) }),
		'characters, and a plan has at most 1,000,000. Check',
	],
	[
		'too deep',
		`{"format":"press-two/plan","formatVersion":1,"answers":${'['.repeat(500)}${']'.repeat(500)}}`,
		'it nests too deep',
	],
];

describe.each(broken)('%s', (name, content, says) => {
	test('is refused with one line that names file, place, fault and next step', async () => {
		await writeFile(join(folder, `${name}.json`), content);
		for (const argv of [['score'], ['score', '--json'], ['code']]) {
			const { code, out, err } = await runCommand([...argv, `${name}.json`], { folder });
			expect(err.trimEnd().split('\n'), err).toHaveLength(1);
			expect(err.startsWith(`${name}.json: `), err).toBe(true);
			expect(err).toContain(says);
			expect([code, out]).toEqual([1, '']);
		}
	});

	test('keeps its place in a batch, and the plans around it are scored', async () => {
		const line = Buffer.from(
			typeof content === 'string' ? content.replaceAll('\n', ' ') : content.filter((byte) => byte !== 10),
		);
		const plan = Buffer.from(`\n${JSON.stringify(good)}\n`);
		const { code, out, err } = await runCommand(['score', '--batch', '-'], {
			input: [plan.subarray(1), line, plan],
		});
		const results = out
			.trimEnd()
			.split('\n')
			.map((text) => JSON.parse(text));
		expect(results).toHaveLength(3);
		expect(results[1]).toEqual({ error: { line: 2, faults: [expect.any(Object)] } });
		expect(results[0].readiness).toEqual(results[2].readiness);
		expect(err.split('\n')[0]).toContain('standard input, line 2: ');
		expect(err.split('\n')[1]).toBe('2 plans scored, 1 line refused.');
		expect(code).toBe(1);
	});
});

test('several faults are several lines', async () => {
	const plan = { ...withTouchpoint({ share: 1.4, volumePerMonth: -5 }), answers: { S1: { level: 7 } } };
	const { err } = await runCommand(['score', '-'], { input: [JSON.stringify(plan)] });
	expect(
		err
			.trimEnd()
			.split('\n')
			.map((line) => line.split(': ')[1]),
	).toEqual([
		'plan, touchpoint refund, volumePerMonth',
		'plan, touchpoint refund, share',
		'answers, S1, level',
	]);
});

test('a hundred faults are enough', async () => {
	const answers = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`Z${index}`, { level: 2 }]));
	const { err } = await runCommand(['score', '-'], { input: [JSON.stringify({ ...good, answers })] });
	const lines = err.trimEnd().split('\n');
	expect([lines.length, lines.at(-1)]).toEqual([101, '… and 4,900 more faults.']);
});

test('what is not a file', async () => {
	await expect(runCommand(['score', 'nowhere.json'], { folder })).resolves.toEqual({
		code: 1,
		out: '',
		err: 'nowhere.json: there is no such file. Check the name and the folder.\n',
	});
	expect((await runCommand(['score', '.'], { folder })).err).toBe('.: it is a folder. Name a file in it.\n');
	expect((await runCommand(['score', '--batch', 'nowhere.jsonl'], { folder })).code).toBe(1);
	expect((await runCommand(['code', 'nowhere.json'], { folder })).err).toContain('there is no such file');
});

test('nothing out of a file can move the cursor or turn the text around', async () => {
	const evil = '\u001b[2J\u009b31m\u202Eevil\r\nFORGED';
	const refused = await runCommand(['score', '-'], {
		input: [JSON.stringify({ ...good, answers: { [evil]: { level: 1 } } })],
	});
	const scored = await runCommand(['score', '-'], {
		input: [JSON.stringify({ ...good, title: evil, organisation: evil })],
		look: { chart: true, colour: false, columns: 60 },
	});
	for (const text of [refused.err, scored.out]) {
		expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
		expect(text).not.toMatch(/^FORGED/m);
	}
});
