// With programs that are no browser; a real one prints in test/e2e/deck-file.test.ts.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

import { Refusal } from '../refusal.ts';
import { printPdf } from './print-pdf.ts';

const print = (path: string) =>
	printPdf('<p>Text</p>', () => Promise.resolve({ path, env: {}, from: 'the machine' as const }));
const nextOf = (path: string) =>
	print(path).then(
		() => 'printed',
		(error: unknown) => (error instanceof Refusal ? error.faults[0]!.next : String(error)),
	);

test('a program that is not there, or no browser, or writes nothing, is named', async () => {
	expect(await nextOf('/nowhere/chromium')).toBe('/nowhere/chromium does not work: it ended with ENOENT.');
	// Node ends with 9 for options that it does not know.
	expect(await nextOf(process.execPath)).toBe(`${process.execPath} does not work: it ended with 9.`);
	expect(await nextOf('true')).toBe('true does not work: it ended and wrote no PDF.');
});

test('without any Chromium it says what to install', async () => {
	const none = printPdf('', () => Promise.reject(new Error('Install one.')));
	await expect(none).rejects.toMatchObject({ faults: [{ next: 'Install one.' }] });
});

test('leaves no folder behind', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'press-two-'));
	for (const name of ['TMPDIR', 'TEMP']) vi.stubEnv(name, folder);
	try {
		await print(process.execPath).catch(() => undefined);
		expect(await readdir(folder)).toEqual([]);
	} finally {
		vi.unstubAllEnvs();
		await rm(folder, { recursive: true });
	}
});
