import { expect, it } from 'vitest';

import { findAxeFaults } from '../browser/find-axe-faults.ts';
import { goTo, useBrowser } from '../browser/use-browser.ts';
import { EXAMPLE } from '../fixtures/plans.ts';

const { open } = useBrowser();

const file = (name: string, content: object) => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(JSON.stringify(content)),
});
const plan = { ...EXAMPLE, id: 'a', title: 'Support automation' };

it.each([
	['light', 1280],
	['light', 320],
	['dark', 1280],
] as const)('has no fault that axe finds, %s and %d wide', async (colorScheme, width) => {
	const { page } = await open('/assess/', { colorScheme, viewport: { width, height: 800 } });
	await page.getByText('There is no plan in this browser yet.').waitFor();
	expect(await findAxeFaults(page), 'no plans').toEqual([]);

	const files = [plan, { ...plan, id: 'b', title: 'Other' }, {}, { ...plan, title: 'Changed' }];
	const named = files.map((content, index) => file(`${index}.json`, content));
	await page.getByLabel('Choose files').setInputFiles(named);
	await page.getByText('the two differ').waitFor();
	await page.getByRole('button', { name: 'Delete Other' }).click();
	await page.getByRole('button', { name: 'Dismiss' }).click();
	await page.getByText('Recently deleted').click();
	await page.getByRole('button', { name: 'Delete for good Other' }).click();
	expect(await findAxeFaults(page), 'plans, outcomes and the bin').toEqual([]);

	await goTo(page, '/assess/plan/#a');
	await page.getByRole('button', { name: /^Edit\s*: refund/ }).click();
	await page.getByLabel('Share', { exact: true }).fill('140');
	await page.getByRole('button', { name: 'Remove hardship' }).click();
	await page.getByRole('button', { name: 'Add a touchpoint' }).click();
	await page.getByRole('button', { name: 'Add to the plan' }).click();
	expect(await findAxeFaults(page), 'a plan with faults pointed out').toEqual([]);
});
