import { expect, it } from 'vitest';
import { builtPages } from '../browser/built-pages.ts';
import { useBrowser } from '../browser/use-browser.ts';

const { open } = useBrowser();

it.each(builtPages)(
	'%s runs under the content security policy and asks nothing of other hosts',
	async (path) => {
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
	},
);
