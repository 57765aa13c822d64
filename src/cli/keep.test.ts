import { mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { keep } from './keep.js';

let root: string;
let made: number;
const LONG_AGO = new Date('2020-01-01');

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'press-two-keep-'));
	made = 0;
	await write('one');
});
afterEach(() => rm(root, { recursive: true }));

async function write(text: string): Promise<void> {
	await writeFile(join(root, 'source.txt'), text);
	await utimes(join(root, 'source.txt'), LONG_AGO, LONG_AGO);
}

function makeIt(): Promise<string> {
	return keep(root, 'cache/kept.json', (read) => {
		made += 1;
		return Promise.resolve(read(join(root, 'source.txt')).toString().toUpperCase());
	});
}

test('is made once, and then kept', async () => {
	expect([await makeIt(), await makeIt(), made]).toEqual(['ONE', 'ONE', 1]);
});

test('is made again when a source has other bytes, though as many and of the same time', async () => {
	await makeIt();
	const before = await stat(join(root, 'source.txt'));
	await write('two');
	const after = await stat(join(root, 'source.txt'));
	expect([after.size, after.mtimeMs]).toEqual([before.size, before.mtimeMs]);
	expect([await makeIt(), made]).toEqual(['TWO', 2]);
});

test('is not made again for a source that was only touched or copied', async () => {
	await makeIt();
	await rm(join(root, 'source.txt'));
	await write('one');
	expect([await makeIt(), made]).toEqual(['ONE', 1]);
});

test('is made again when what is kept is broken, from another Node, or not there', async () => {
	const file = join(root, 'cache/kept.json');
	await makeIt();
	const kept = await readFile(file, 'utf8');
	await writeFile(file, kept.slice(0, -5));
	expect([await makeIt(), made]).toEqual(['ONE', 2]);
	await writeFile(file, kept.replace(process.version, 'v1.2.3'));
	expect([await makeIt(), made]).toEqual(['ONE', 3]);
	await rm(file);
	expect([await makeIt(), made]).toEqual(['ONE', 4]);
});

test('is made each time where it cannot be written', async () => {
	await writeFile(join(root, 'cache'), 'a file where the folder would be');
	expect([await makeIt(), await makeIt(), made]).toEqual(['ONE', 'ONE', 2]);
});

test('a source that is gone is a fault of whoever makes it, and not of what was kept', async () => {
	await makeIt();
	await rm(join(root, 'source.txt'));
	await expect(makeIt()).rejects.toThrow('ENOENT');
});
