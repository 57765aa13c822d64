// With a program that is no browser; a real one prints in test/e2e/deck-file.test.ts.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

import { withBrowserPage } from './browser-pipe.ts';

const start = (path: string) =>
	withBrowserPage({ path, env: {}, from: 'the machine' }, [], (ask) => ask('Page.enable'));

test('a program that is not there, or no browser, is told from a page that does not load', async () => {
	await expect(start('/nowhere/chromium')).rejects.toThrow(/^\/nowhere\/chromium does not work: .*ENOENT/);
	// Node ends with 9 for options that it does not know.
	await expect(start(process.execPath)).rejects.toThrow('does not work: it ended with 9');
});

test('leaves no folder behind', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'press-two-'));
	for (const name of ['TMPDIR', 'TEMP']) vi.stubEnv(name, folder);
	try {
		await start(process.execPath).catch(() => undefined);
		expect(await readdir(folder)).toEqual([]);
	} finally {
		vi.unstubAllEnvs();
		await rm(folder, { recursive: true });
	}
});
