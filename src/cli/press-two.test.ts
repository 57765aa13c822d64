// The program as people start it: what only a process has.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { projectRoot } from '../../test/fixtures/command-line.ts';

const KLARNA = join(projectRoot, 'content/examples/klarna-2024.json');

interface Ended {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

function start(
	argv: readonly string[],
	{ env = {}, cwd = projectRoot, entry = 'scripts/press-two.js' } = {},
) {
	const { FORCE_COLOR: _force, NO_COLOR: _no, ...rest } = process.env;
	const child = spawn(process.execPath, [join(projectRoot, entry), ...argv], {
		cwd,
		env: { ...rest, ...env },
	});
	const ended = new Promise<Ended>((resolve) => {
		let out = '';
		let err = '';
		child.stdout.on('data', (data: Buffer) => (out += data.toString()));
		child.stderr.on('data', (data: Buffer) => (err += data.toString()));
		child.on('close', (code) => resolve({ code, out, err }));
	});
	return { child, ended };
}

test('results go to standard output, faults to standard error, and the exit code says which', async () => {
	const [good, refused, wrong] = await Promise.all([
		start(['score', KLARNA, '--json']).ended,
		start(['score', 'nowhere.json']).ended,
		start(['scoer', KLARNA]).ended,
	]);
	expect([good.code, good.err, Object.keys(JSON.parse(good.out))[0]]).toEqual([0, '', 'questionnaire']);
	expect([refused.code, refused.out]).toEqual([1, '']);
	expect(refused.err).toContain('nowhere.json: there is no such file');
	expect([wrong.code, wrong.out]).toEqual([2, '']);
	expect(wrong.err).toContain('Did you mean "score"?');
}, 30_000);

test('FORCE_COLOR brings bars and colour into a pipe; without it there are none', async () => {
	const [plain, forced] = await Promise.all([
		start(['score', KLARNA]).ended,
		start(['score', KLARNA], { env: { FORCE_COLOR: '1' } }).ended,
	]);
	expect(plain.out).not.toContain('\u001b');
	expect(plain.out).not.toContain('━');
	expect(forced.out).toContain('\u001b[1;33m');
	expect(forced.out).toContain('━');
}, 30_000);

test('npm runs scripts in the project’s folder; paths begin in the caller’s all the same', async () => {
	const env = { npm_lifecycle_event: 'press-two', INIT_CWD: join(projectRoot, 'content/examples') };
	const { code, err } = await start(['--quiet', 'scripts/press-two.js', 'check', 'klarna-2024.json'], {
		env,
		entry: 'scripts/setup.mjs',
	}).ended;
	expect([code, err]).toEqual([0, 'Checked 1 plan: no fault.\n']);
}, 30_000);

test('a batch answers each line as it comes, and ends quietly when nobody reads on', async () => {
	const line = `${JSON.stringify(JSON.parse(await readFile(KLARNA, 'utf8')))}\n`;
	const { child, ended } = start(['score', '--batch', '-']);
	const first = new Promise<string>((resolve) =>
		child.stdout.once('data', (data: Buffer) => resolve(data.toString())),
	);
	child.stdin.on('error', () => {}); // the other end closes while we write
	child.stdin.write(line);
	expect(JSON.parse(await first).questionnaire).toBe('2026.1'); // while standard input is still open
	child.stdout.destroy();
	child.stdin.write(line.repeat(200));
	const { code, err } = await ended;
	expect([code, err]).toEqual([0, '']);
}, 30_000);

test('memory does not grow with a batch', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'press-two-'));
	const line = `${JSON.stringify(JSON.parse(await readFile(KLARNA, 'utf8')))}\n`;
	try {
		// 23 MB of results, and 90 MB of one line that is no plan, in a heap of 28 MB that the program itself needs.
		await writeFile(join(folder, 'many.jsonl'), `${line.repeat(3000)}${'x'.repeat(90_000_000)}\n${line}`);
		const { code, out, err } = await start(['score', '--batch', 'many.jsonl'], {
			cwd: folder,
			env: { NODE_OPTIONS: '--max-old-space-size=28' },
		}).ended;
		expect(out.split('\n')).toHaveLength(3003);
		expect(JSON.parse(out.split('\n')[3000]!).error.line).toBe(3001);
		expect(err).toContain('3,001 plans scored, 1 line refused.');
		expect(code).toBe(1);
	} finally {
		await rm(folder, { recursive: true });
	}
}, 60_000);
