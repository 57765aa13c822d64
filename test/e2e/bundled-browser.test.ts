import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, launchBrowser } from '../../src/cli/browser/launch-browser.ts';
import { unpackBundledBrowser } from '../../src/cli/browser/unpack-bundled-browser.ts';

// What a machine without any browser relies on, tried on those that have one too.
describe.runIf(process.platform === 'linux' && process.arch === 'x64')(
	'the Chromium that comes along',
	() => {
		afterEach(() => {
			vi.unstubAllEnvs();
		});

		it('starts, draws text and prints a page', async () => {
			vi.stubEnv('CHROME_PATH', 'bundled');
			expect((await findBrowser()).from).toBe('the package @sparticuz/chromium');
			const browser = await launchBrowser();
			try {
				const page = await browser.newPage();
				await page.setContent('<span id="wide">Press Two</span><br><span id="none"></span>');
				expect(
					await page.locator('#wide').evaluate((element) => element.getBoundingClientRect().width),
				).toBeGreaterThan(40);
				expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
			} finally {
				await browser.close();
			}
		});

		it('is unpacked whole when two processes want it at the same time', async () => {
			const cache = await mkdtemp(join(tmpdir(), 'press-two-browser-'));
			try {
				const [one, two] = await Promise.all([unpackBundledBrowser([cache]), unpackBundledBrowser([cache])]);
				expect(one).toEqual(two);
				expect(await readdir(cache)).toHaveLength(1);
				expect(await unpackBundledBrowser(['/nowhere', cache])).toEqual(one);
			} finally {
				await rm(cache, { recursive: true });
			}
		});
	},
);
