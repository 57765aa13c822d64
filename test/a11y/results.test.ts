import { describe, expect, it } from 'vitest';

import { findAxeFaults } from '../browser/find-axe-faults.ts';
import { useBrowser } from '../browser/use-browser.ts';
import { EXAMPLE } from '../fixtures/plans.ts';
import { keepPlans, showPlan } from '../browser/keep-plans.ts';

const { open } = useBrowser();

describe.each(['light', 'dark'] as const)('results in the %s theme', (colorScheme) => {
	it('have no fault that axe can find, folded, unfolded and with each dialog', async () => {
		const { page } = await open('/assess/results/', { colorScheme });
		await keepPlans(page, { ...EXAMPLE, id: 'ex', title: 'Support automation' });
		await showPlan(page, 'ex');
		expect(await findAxeFaults(page)).toEqual([]);
		for (const summary of await page.locator('article summary').all()) await summary.click();
		expect(await findAxeFaults(page)).toEqual([]);
		for (const name of [
			/^Assured: 6/,
			/^Humans in the loop, assured/,
			/^Supplier lock-in, left/,
			/^Gain in points/,
		]) {
			await page.getByRole('button', { name }).first().click();
			await page.getByRole('dialog').getByText('The numbers in full').click();
			expect(await findAxeFaults(page)).toEqual([]);
			await page.keyboard.press('Escape');
		}
		await page.getByRole('button', { name: 'Share by link' }).click();
		await page.getByRole('dialog').getByRole('textbox').waitFor();
		expect(await findAxeFaults(page)).toEqual([]);
	});
});
