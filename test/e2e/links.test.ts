import { expect, it } from 'vitest';

import { builtPages } from '../browser/built-pages.ts';
import { useBrowser } from '../browser/use-browser.ts';

const { visit, siteUrl } = useBrowser();

it('every link of a page for reading leads somewhere, and its fragment to an element there', async () => {
	const targets = new Map<string, Set<string>>();
	const links: { from: string; to: URL }[] = [];
	// Without scripts: what is read there and not computed.
	const { page } = await visit({ javaScriptEnabled: false });
	for (const path of builtPages) {
		await page.goto(new URL(path.slice(1), siteUrl).href);
		const found = await page
			.locator('a[href]')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
		targets.set(path, new Set(ids));
		links.push(...found.map((to) => ({ from: path, to: new URL(to) })));
	}
	const broken: string[] = [];
	for (const { from, to } of links.filter(({ to }) => to.origin === new URL(siteUrl).origin)) {
		const ids = targets.get(to.pathname);
		const isFile = !ids && (await fetch(to)).ok;
		const fragment = decodeURIComponent(to.hash.slice(1));
		// `#session=half-day` says something to the page's script, and is no place on it.
		const isPlace = fragment !== '' && !fragment.includes('=');
		if (!ids ? !isFile : isPlace && !ids.has(fragment)) broken.push(`${from} → ${to.pathname}${to.hash}`);
	}
	expect(links.length).toBeGreaterThan(50);
	expect(broken).toEqual([]);
}, 240_000); // there are many pages, and the machine may be busy
