import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { projectRoot, runCommand } from '../../../test/fixtures/command-line.ts';

const PLAN = join(projectRoot, 'content/examples/energy-supplier-big-bang.json');
const FINGERPRINT = '2026.1-8bd11787-8f422418';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'press-two-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const report = (...argv: string[]) => runCommand(['report', PLAN, ...argv], { folder });

test('files are written, listed with their sizes, and bear fingerprint and version', async () => {
	const { code, out, err } = await report('--format', 'html,csv,json', '--out', 'there', '--json');
	expect([code, err]).toEqual([0, '']);
	const { files } = JSON.parse(out) as { files: { path: string; format: string; bytes: number }[] };
	expect(files.map(({ path, format }) => [path, format])).toEqual([
		['there/report.html', 'html'],
		['there/answers.csv', 'csv'],
		['there/risks.csv', 'csv'],
		['there/actions.csv', 'csv'],
		['there/result.json', 'json'],
	]);
	for (const { path, bytes } of files) {
		const content = await readFile(join(folder, path));
		expect(content.length).toBe(bytes);
		expect(content.toString('utf8')).toContain(FINGERPRINT);
		expect(content.toString('utf8')).toContain('2026.1');
	}
});

test('a folder with such a file is refused, and the file kept, unless it may be replaced', async () => {
	await writeFile(join(folder, 'result.json'), 'mine');
	const refused = await report('--format', 'csv,json', '--out', '.');
	expect([refused.code, refused.out]).toEqual([1, '']);
	expect(refused.err).toBe(
		'.: result.json: there is a file of this name already. Choose another folder with --out, or replace it with --overwrite.\n',
	);
	expect(await readdir(folder)).toEqual(['result.json']);
	expect((await report('--format', 'csv,json', '--out', '.', '--overwrite')).code).toBe(0);
	expect(await readFile(join(folder, 'result.json'), 'utf8')).toContain(FINGERPRINT);
});

test('notes are written only where they are asked for', async () => {
	const plan = JSON.parse(await readFile(PLAN, 'utf8'));
	plan.answers.S1.note = 'Ask Mira';
	await writeFile(join(folder, 'plan.json'), JSON.stringify(plan));
	const run = async (out: string, ...more: string[]) => {
		const argv = ['report', 'plan.json', '--format', 'html,csv,json', '--out', out, ...more];
		expect((await runCommand(argv, { folder })).code).toBe(0);
		const names = await readdir(join(folder, out));
		return Promise.all(names.map((name) => readFile(join(folder, out, name), 'utf8')));
	};
	expect((await run('without')).join('')).not.toContain('Mira');
	const found = (await run('with', '--with-notes')).filter((text) => text.includes('Ask Mira'));
	expect(found.length).toBe(3);
});

test('what is missing or unknown is used wrongly', async () => {
	expect((await report()).err).toContain('The folder to write to is missing. Add --out DIR.');
	expect((await report('--out', 'x', '--format', 'pdf')).code).toBe(2);
	expect((await report('--out', 'x', '--date', '2026-02-30')).code).toBe(2);
	expect(await readdir(folder)).toEqual([]);
});

test('a plan and a brand that cannot be read are refused before anything is written', async () => {
	await writeFile(join(folder, 'brand.json'), '{"format":"press-two/brand"');
	expect((await report('--brand', 'brand.json', '--out', 'x')).code).toBe(1);
	expect((await runCommand(['report', 'none.json', '--out', 'x'], { folder })).err).toContain(
		'none.json: there is no such file.',
	);
	expect(await readdir(folder)).toEqual(['brand.json']);
});
