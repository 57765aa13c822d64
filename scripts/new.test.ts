import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { projectRoot, runCommand } from '../test/fixtures/command-line.ts';
import { begin } from './new.ts';
import { linkTermsIn } from './link-terms.ts';
import { askRequest, toId } from './new/ask.ts';
import { readRequest, type Request } from './new/request.ts';

let folder: string;
let content: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'press-two-'));
	content = join(folder, 'content');
	await cp(join(projectRoot, 'content'), content, { recursive: true });
	for (const name of ['package.json', 'src', 'public'])
		await symlink(join(projectRoot, name), join(folder, name));
});
afterEach(() => rm(folder, { recursive: true }));

const requests: readonly Request[] = [
	{ kind: 'module', id: 'what-it-costs', title: 'What it costs: the whole bill' },
	{ kind: 'case', id: 'corner-shop', title: 'The corner shop' },
	{ kind: 'source', id: 'corner-shop-gazette', title: '"A shop", and its robot' },
	{ kind: 'term', id: 'shadow-week', title: 'shadow week' },
];

test('one of each is valid as it is made', async () => {
	await linkTermsIn(content); // so that only the new files are in question
	for (const request of requests) await begin(request, content, '2026-12-01');
	const { err } = await runCommand(['check'], { root: folder, folder });
	expect(err).toMatch(/^Checked .*: no fault\.\n$/);
	expect(await readFile(join(content, 'sources/corner-shop-gazette.yaml'), 'utf8')).toMatch(
		/^title: '"A shop", and its robot'\n[\s\S]*checked: '2026-12-01'/,
	);
	const module = await readFile(join(content, 'modules/what-it-costs/module.mdx'), 'utf8');
	expect(module).toContain('title: "What it costs: the whole bill"\norder: 8 ');
});

test('what was made is told, with what to do next; nothing is overwritten', async () => {
	const [, request] = requests;
	expect(await begin(request!, content, '2026-12-01')).toEqual([
		'Made content/cases/corner-shop.mdx',
		'Made content/sources/corner-shop-source.yaml',
		'',
		expect.stringContaining('Write into the source'),
		expect.stringContaining('Then tell the case'),
		expect.stringContaining('npm run press-two -- check'),
	]);
	await expect(begin({ ...request!, title: 'Another' }, content, '2026-12-01')).rejects.toThrow(
		'cases/corner-shop.mdx is there already. Choose another id, or change that file.',
	);
	expect(await readFile(join(content, 'cases/corner-shop.mdx'), 'utf8')).toContain('name: The corner shop');
});

test('a request that cannot be read says what to write', () => {
	expect(readRequest(['term', 'shadow-week', 'shadow', 'week'])).toEqual(requests[3]);
	expect(() => readRequest([])).toThrow(
		/^No kind is named\. Kinds are: module, case, source, term\. Write: npm run new/,
	);
	expect(() => readRequest(['deck', 'a', 'A'])).toThrow('There is no kind "deck".');
	expect(() => readRequest(['term', 'Shadow Week', 'A'])).toThrow('"Shadow Week" is no id.');
	expect(() => readRequest(['term', 'shadow-week'])).toThrow('No title is given.');
	expect(() => readRequest(['module', 'long', 'x'.repeat(76)])).toThrow('at most 75 characters');
});

test('on a terminal each question is asked until its answer can be used', async () => {
	const answers = ['deck', 'term', '', 'shadow week', 'No Id', ''];
	const said: string[] = [];
	const request = await askRequest(
		() => Promise.resolve(answers.shift()!),
		(line) => said.push(line),
	);
	expect(request).toEqual(requests[3]);
	expect(said.slice(4).map((line) => line.split('.')[0])).toEqual([
		'There is no kind "deck"',
		'No title is given',
		'"No Id" is no id',
	]);
	expect(toId('Déjà vu: the 2nd time')).toBe('deja-vu-the-2nd-time');
});
