import { readFile } from 'node:fs/promises';

import { expect, it } from 'vitest';

import { goTo, useBrowser } from '../browser/use-browser.ts';

const { open } = useBrowser();

it('leads from the overview through a module to the next one, by links alone', async () => {
	const { page } = await open('/workshop/', { javaScriptEnabled: false });
	await page.getByRole('link', { name: 'What the record shows' }).click();
	await page.getByRole('heading', { level: 1, name: 'What the record shows' }).waitFor();
	const contents = page.getByRole('navigation', { name: 'On this page' });
	for (const target of await contents.getByRole('link').all()) {
		const id = (await target.getAttribute('href'))!.slice(1);
		expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
	}
	await page.getByRole('link', { name: /Next/ }).click();
	await page.getByRole('heading', { level: 1, name: 'Service before savings' }).waitFor();
});

it('numbers what a text cites in the order of the list at its foot', async () => {
	const { page } = await open('/workshop/what-the-record-shows/');
	const numbers = await page.locator('article .cite').allTextContents();
	const first = [...new Set(numbers.map(Number))];
	expect(first).toEqual(first.toSorted((a, b) => a - b));
	expect(first[0]).toBe(1);
	expect(await page.locator('.sources > ol > li').count()).toBeGreaterThanOrEqual(first.length);
});

it('filters the cases, counts them, keeps the choice in the address, and shows all again', async () => {
	const { page } = await open('/cases/');
	const shown = () => page.locator('#cases > li:visible').count();
	const all = await shown();
	expect(all).toBeGreaterThanOrEqual(20);
	await page.getByLabel('Stakes').selectOption({ label: 'Very high' });
	await page.getByLabel('Outcome').selectOption({ label: 'Harmed people' });
	const some = await shown();
	expect(some).toBeGreaterThan(0);
	expect(some).toBeLessThan(all);
	await page.getByText(`${some} of ${all} cases`).waitFor();
	await expect.poll(() => new URL(page.url()).search).toBe('?stakes=4&outcome=harmed');

	await page.reload();
	expect(await shown()).toBe(some);
	await page.getByRole('button', { name: 'Show all' }).click();
	expect(await shown()).toBe(all);
	await expect.poll(() => new URL(page.url()).search).toBe('');
});

it('lists all cases without JavaScript, and no filter that would do nothing', async () => {
	const { page } = await open('/cases/', { javaScriptEnabled: false });
	expect(await page.locator('#cases > li').count()).toBeGreaterThanOrEqual(20);
	expect(await page.locator('#case-filters').isVisible()).toBe(false);
});

it('offers the plan of a case as it was known, and the assessment can import it', async () => {
	const { page } = await open('/cases/klarna/');
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Download the plan' }).click();
	const buffer = await readFile(await (await download).path());
	const { title } = JSON.parse(buffer.toString()) as { title: string };
	await goTo(page, '/assess/');
	await page.getByLabel('Choose files').setInputFiles({
		name: 'klarna.plan.json',
		mimeType: 'application/json',
		buffer,
	});
	await page.getByRole('link', { name: title }).first().waitFor();
});

it('prints each worksheet from a new sheet, on A4 and on Letter, and at most two a worksheet', async () => {
	const { page } = await open('/handout/humans-in-the-loop/');
	const worksheets = await page.locator('.sheet').count();
	for (const format of ['A4', 'Letter'] as const) {
		const pages = countPages(await page.pdf({ format, preferCSSPageSize: false }));
		expect(pages, format).toBeGreaterThanOrEqual(worksheets);
		expect(pages, format).toBeLessThanOrEqual(2 * worksheets);
	}
});

/** How many pages a PDF by Chromium has: each is an object of its own. */
function countPages(pdf: Buffer): number {
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
