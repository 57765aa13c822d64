import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useBrowser } from '../browser/use-browser.ts';

const dist = join(import.meta.dirname, '../../dist');
const pages = globSync('**/*.html', { cwd: dist })
	.map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
	.sort();

const { open } = useBrowser();

it.each(pages)('%s runs under the content security policy and asks nothing of other hosts', async (path) => {
	const { page, complaints } = await open(path);
	const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
	expect(policy).toContain("default-src 'self'");
	expect(policy).not.toContain('unsafe');
	// To the end, so that what waits to be seen comes alive too.
	await page.evaluate(() => {
		window.scrollTo(0, document.documentElement.scrollHeight);
	});
	await page.waitForFunction(() => !document.querySelector('astro-island[ssr]:not([client="media"])'));
	await page.waitForTimeout(100); // for what a page might still have to say
	expect(complaints).toEqual([]);
});
