import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { projectRoot, runCommand } from '../../../test/fixtures/command-line.ts';

const PLAN = join(projectRoot, 'content/examples/energy-supplier-big-bang.json');
let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'press-two-deck-'));
});
afterEach(() => rm(folder, { recursive: true }));

const deck = (...argv: string[]) => runCommand(['deck', ...argv], { folder });

test('a result becomes a file for each format, and says how large each is', async () => {
	const { code, out } = await deck(PLAN, '--format', 'html,pptx', '--out', 'new', '--json');
	expect(code).toBe(0);
	const { files } = JSON.parse(out) as {
		files: { path: string; format: string; bytes: number; slides: number }[];
	};
	expect(files.map(({ path, format, slides }) => [path, format, slides])).toEqual([
		[join('new', 'customer-service-everything-at-once-board-summary.html'), 'html', 8],
		[join('new', 'customer-service-everything-at-once-board-summary.pptx'), 'pptx', 8],
	]);
	for (const { path, bytes } of files) expect((await readFile(join(folder, path))).length).toBe(bytes);
});

test('modules make a deck without a plan', async () => {
	const { code, out } = await deck('--modules', 'the-way-back', '--format', 'html', '--out', '.');
	expect(code).toBe(0);
	expect(out).toMatch(/^the-way-back\.html {2}\d+ slides, \d+ kB\n$/);
	expect(await readFile(join(folder, 'the-way-back.html'), 'utf8')).toContain('<script>');
});

test('a file that is there stays as it is, unless somebody says so', async () => {
	const there = join(folder, 'the-way-back.html');
	await writeFile(there, 'mine');
	const asked = ['--modules', 'the-way-back', '--format', 'html', '--out', '.'];
	const refused = await deck(...asked);
	expect(refused.code).toBe(1);
	expect(refused.err).toContain('there is a file of this name already');
	expect(await readFile(there, 'utf8')).toBe('mine');
	expect((await deck(...asked, '--overwrite')).code).toBe(0);
	expect(await readFile(there, 'utf8')).not.toBe('mine');
});

test.each([
	[['--out', '.'], 2, 'A plan file is missing'],
	[[PLAN], 2, 'A folder is missing'],
	[[PLAN, '--out', '.', '--format', 'docx'], 2, 'There is no format "docx"'],
	[[PLAN, '--out', '.', '--page', 'A5'], 2, 'There is no page "A5"'],
	[['--modules', 'a', '--session', 'b', '--out', '.'], 2, 'A deck has modules or a session, not both'],
	[['--modules', 'the-way-bak', '--out', '.'], 1, 'Did you mean the-way-back?'],
	[['--session', 'half-da', '--out', '.'], 1, 'Did you mean half-day?'],
	[[PLAN, '--template', 'board', '--out', '.'], 1, 'there is no template of this name'],
	[['nowhere.json', '--out', '.'], 1, 'nowhere.json: '],
])('%j is refused, and nothing is written', async (argv, code, said) => {
	const ran = await deck(...argv);
	expect(ran.err).toContain(said);
	expect(ran.code).toBe(code);
	expect(existsSync(join(folder, 'the-way-back.html'))).toBe(false);
});

test('a brand that cannot be used is refused with its place', async () => {
	await writeFile(
		join(folder, 'brand.json'),
		'{"format":"press-two/brand","formatVersion":1,"colours":{"first":"red"}}',
	);
	const { code, err } = await deck(PLAN, '--brand', 'brand.json', '--format', 'html', '--out', '.');
	expect(code).toBe(1);
	expect(err).toContain('brand.json: colours, first: "red" is not well formed.');
});

test('a file that is longer than a brand can be is refused, with a brand’s own length', async () => {
	await writeFile(join(folder, 'brand.json'), 'x'.repeat(3 * 1_400_000 + 1));
	const { code, err } = await deck(PLAN, '--brand', 'brand.json', '--format', 'html', '--out', '.');
	expect(err).toContain('brand.json: it is longer than such a file can be (1,400,000 characters).');
	expect(code).toBe(1);
});
