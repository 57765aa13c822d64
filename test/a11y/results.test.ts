import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { useBrowser } from '../browser/use-browser.ts';
import { EXAMPLE } from '../fixtures/plans.ts';
import { keepPlans, showPlan } from '../browser/keep-plans.ts';

const { open } = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function faults(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	return page.evaluate(async () => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') };
		const { violations } = await axe.run(document);
		return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
	});
}

describe.each(['light', 'dark'] as const)('results in the %s theme', (colorScheme) => {
	it('have no fault that axe can find, folded, unfolded and with each dialog', async () => {
		const { page } = await open('/assess/results/', { colorScheme });
		await keepPlans(page, { ...EXAMPLE, id: 'ex', title: 'Support automation' });
		await showPlan(page, 'ex');
		expect(await faults(page)).toEqual([]);
		for (const summary of await page.locator('article summary').all()) await summary.click();
		expect(await faults(page)).toEqual([]);
		for (const name of [
			/^Assured: 6/,
			/^Humans in the loop, assured/,
			/^Supplier lock-in, left/,
			/^Gain in points/,
		]) {
			await page.getByRole('button', { name }).first().click();
			await page.getByRole('dialog').getByText('The numbers in full').click();
			expect(await faults(page)).toEqual([]);
			await page.keyboard.press('Escape');
		}
		await page.getByRole('button', { name: 'Share by link' }).click();
		await page.getByRole('dialog').getByRole('textbox').waitFor();
		expect(await faults(page)).toEqual([]);
	});
});
