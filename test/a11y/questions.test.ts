import { describe, expect, it } from 'vitest';

import { findAxeFaults } from '../browser/find-axe-faults.ts';
import { keepPlans } from '../browser/keep-plans.ts';
import { goTo, useBrowser } from '../browser/use-browser.ts';
import { EXAMPLE } from '../fixtures/plans.ts';

const { visit } = useBrowser();

describe.each([
	['light', 1280],
	['dark', 1280],
	['light', 390],
	['dark', 390],
] as const)('questions in the %s theme, %i wide', (colorScheme, width) => {
	it('have no fault that axe can find: open, answered, with each form, overview, end and keys', async () => {
		const { page } = await visit({ colorScheme, viewport: { width, height: 900 } });
		await keepPlans(page, { ...EXAMPLE, id: 'ex', title: 'Support automation' });
		await goTo(page, '/assess/questions/#ex/U5');
		await page.locator('#question').waitFor();
		expect(await findAxeFaults(page)).toEqual([]);
		await page.keyboard.press('2');
		if (width < 1024) await page.getByRole('button', { name: 'Details of the score' }).click();
		expect(await findAxeFaults(page)).toEqual([]);
		await page.keyboard.press('t');
		await page.locator('#note-text').waitFor();
		expect(await findAxeFaults(page)).toEqual([]);
		await page.getByRole('button', { name: 'Doesn’t apply' }).click();
		await page.locator('#reason-text').waitFor();
		expect(await findAxeFaults(page)).toEqual([]);
		await page.getByRole('button', { name: 'All questions' }).click();
		await page.getByRole('heading', { name: 'All questions' }).waitFor();
		expect(await findAxeFaults(page)).toEqual([]);
		await page.evaluate(() => (location.hash = '#ex/end'));
		await page.getByRole('link', { name: 'See the results' }).waitFor();
		expect(await findAxeFaults(page)).toEqual([]);
		await page.keyboard.press('?');
		await page.getByRole('dialog').waitFor();
		expect(await findAxeFaults(page)).toEqual([]);
	});
});
