// How the command line starts: in a project of two sources, with the scripts as they are.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const execute = promisify(execFile);
const project = join(import.meta.dirname, '..');
let root: string;

beforeEach(async () => {
	root = await realpath(await mkdtemp(join(tmpdir(), 'press-two-start-')));
	for (const file of ['scripts/press-two.js', 'scripts/command-bundle.js', 'src/cli/keep.js'])
		await cp(join(project, file), join(root, file));
	await symlink(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
	await writeFile(join(root, 'package.json'), '{ "type": "module", "imports": { "#cli/*": "./src/cli/*" } }');
	await writeFile(join(root, 'package-lock.json'), '{}');
	await writeFile(
		join(root, 'src/cli/press-two.ts'),
		`import { WORD } from '#cli/word.ts';
const { LATER } = await import('./later.ts');
const isBundle = import.meta.url.includes('/.cache/');
console.log(isBundle ? 'bundle' : 'sources', WORD, LATER, new URL('../../', import.meta.url).href, ...process.argv.slice(2));`,
	);
	await writeFile(join(root, 'src/cli/later.ts'), `export const LATER: string = 'later';`);
	await writeWord('one');
});
afterEach(() => rm(root, { recursive: true }));

const writeWord = (word: string) =>
	writeFile(join(root, 'src/cli/word.ts'), `export const WORD: string = '${word}';`);

async function start(...args: string[]): Promise<string[]> {
	const { stdout } = await execute(process.execPath, [join(root, 'scripts/press-two.js'), ...args]);
	return stdout.trim().split(' ');
}

test('runs from a bundle, which finds the project where the sources do', async () => {
	const [how, word, later, found, ...args] = await start('score', 'plan.json');
	expect([how, word, later, args]).toEqual(['bundle', 'one', 'later', ['score', 'plan.json']]);
	expect(found).toBe(pathToFileURL(`${root}/`).href);
	const files = await readdir(join(root, '.cache/command'));
	await start();
	expect(await readdir(join(root, '.cache/command'))).toEqual(files);
}, 30_000);

test('a source that changed is never run as it was', async () => {
	await start();
	await writeWord('two');
	expect(await start()).toEqual(['bundle', 'two', 'later', expect.any(String)]);
	await writeFile(join(root, 'src/cli/later.ts'), `export { WORD as LATER } from './word.ts';`);
	expect(await start()).toEqual(['bundle', 'two', 'two', expect.any(String)]);
	await writeWord('one');
	expect(await start()).toEqual(['bundle', 'one', 'one', expect.any(String)]);
}, 30_000);

test('several that start at once each find a whole bundle', async () => {
	const all = await Promise.all(Array.from({ length: 4 }, () => start()));
	expect(all.map(([how, word]) => [how, word])).toEqual(Array(4).fill(['bundle', 'one']));
}, 30_000);

test('where no bundle can be written, the sources run', async () => {
	await writeFile(join(root, '.cache'), 'a file where the folder would be');
	expect((await start()).slice(0, 3)).toEqual(['sources', 'one', 'later']);
}, 30_000);
