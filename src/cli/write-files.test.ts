import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { Refusal } from './refusal.ts';
import { OutputFailed } from './surroundings.ts';
import { writeFiles } from './write-files.ts';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'press-two-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const files = [
	{ name: 'a.txt', bytes: bytes('new a') },
	{ name: 'b.txt', bytes: bytes('new b') },
];

/** A disk that takes one file and no more. */
function fullDisk() {
	let written = 0;
	return async (path: string, content: Uint8Array) => {
		await writeFile(path, content.subarray(0, 2));
		written += 1;
		if (written > 1) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
	};
}

async function textsIn(path: string) {
	const names = (await readdir(path)).sort();
	return Promise.all(names.map(async (name) => [name, await readFile(join(path, name), 'utf8')]));
}

test('files are written into a folder that is made for them', async () => {
	expect(await writeFiles('out/deep', files, { folder }, { overwrite: false })).toEqual([
		join('out/deep', 'a.txt'),
		join('out/deep', 'b.txt'),
	]);
	expect(await textsIn(join(folder, 'out/deep'))).toEqual([
		['a.txt', 'new a'],
		['b.txt', 'new b'],
	]);
});

test('a file that is there already is refused by name, and nothing is written', async () => {
	await writeFile(join(folder, 'b.txt'), 'old b');
	const refused = await writeFiles('.', files, { folder }, { overwrite: false }).catch((error) => error);
	expect(refused).toBeInstanceOf(Refusal);
	expect(refused.faults).toEqual([
		{
			file: '.',
			place: 'b.txt',
			fault: 'there is a file of this name already',
			next: 'Choose another folder with --out, or replace it with --overwrite.',
		},
	]);
	expect(await textsIn(folder)).toEqual([['b.txt', 'old b']]);
});

test('where it is asked for, files are replaced, and nothing else is touched', async () => {
	await writeFile(join(folder, 'b.txt'), 'old b');
	await writeFile(join(folder, 'c.txt'), 'old c');
	await writeFiles('.', files, { folder }, { overwrite: true });
	expect(await textsIn(folder)).toEqual([
		['a.txt', 'new a'],
		['b.txt', 'new b'],
		['c.txt', 'old c'],
	]);
});

test('a full disk leaves no half of a file, and the old ones as they were', async () => {
	await writeFile(join(folder, 'b.txt'), 'old b');
	const write = fullDisk();
	const failed = writeFiles('.', files, { folder }, { overwrite: true, write });
	await expect(failed).rejects.toThrow(OutputFailed);
	await expect(failed).rejects.toThrow('the disk is full');
	expect(await textsIn(folder)).toEqual([['b.txt', 'old b']]);
});

test('a full disk leaves no folder behind that was not there', async () => {
	const failed = writeFiles('out/deep', files, { folder }, { overwrite: false, write: fullDisk() });
	await expect(failed).rejects.toThrow(OutputFailed);
	expect(await readdir(folder)).toEqual([]);
});

test('a folder that is a file is refused', async () => {
	await writeFile(join(folder, 'out'), 'text');
	const options = { overwrite: true };
	await expect(writeFiles('out', files, { folder }, options)).rejects.toMatchObject({
		faults: [{ file: 'out', fault: 'it is a file and no folder' }],
	});
	await expect(writeFiles('out/deep', files, { folder }, options)).rejects.toMatchObject({
		faults: [{ fault: 'a part of it is a file and no folder' }],
	});
});

test('a folder in the place of a file is never replaced', async () => {
	await mkdir(join(folder, 'b.txt'));
	await expect(writeFiles('.', files, { folder }, { overwrite: true })).rejects.toMatchObject({
		faults: [{ place: 'b.txt', fault: 'it is a folder' }],
	});
	expect(await readdir(folder)).toEqual(['b.txt']);
});
