import { expect, it } from 'vitest';

import { builtPages } from '../browser/built-pages.ts';
import { findAxeFaults } from '../browser/find-axe-faults.ts';
import { useBrowser } from '../browser/use-browser.ts';

const { open } = useBrowser();

// In one visit: there are many pages, and to open one takes longer than to look at it.
it.each(builtPages)(
	'%s has no fault that axe can find in either theme, and fits 320 pixels',
	async (path) => {
		const { page } = await open(path, { colorScheme: 'light' });
		await page.getByRole('heading', { level: 1 }).first().waitFor();
		expect(await findAxeFaults(page), 'light').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		// What inherits its colour has the new one only once it was drawn.
		await page.evaluate(
			() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
		);
		expect(await findAxeFaults(page), 'dark').toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(over, 'scrolls sideways').toBeLessThanOrEqual(0);
	},
);
