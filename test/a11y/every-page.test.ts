import { describe, expect, it } from 'vitest';

import { builtPages } from '../browser/built-pages.ts';
import { findAxeFaults } from '../browser/find-axe-faults.ts';
import { useBrowser } from '../browser/use-browser.ts';

const { open } = useBrowser();

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
	it.each(builtPages)('%s has no fault that axe can find', async (path) => {
		const { page } = await open(path, { colorScheme });
		await page.getByRole('heading', { level: 1 }).first().waitFor();
		expect(await findAxeFaults(page)).toEqual([]);
	});
});

it.each(builtPages)('%s does not scroll sideways at 320 pixels', async (path) => {
	const { page } = await open(path, { viewport: { width: 320, height: 640 } });
	const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(over).toBeLessThanOrEqual(0);
});
