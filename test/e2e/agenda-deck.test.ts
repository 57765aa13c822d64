import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { findAxeFaults } from '../browser/find-axe-faults.ts';
import { goTo, useBrowser } from '../browser/use-browser.ts';

const { open } = useBrowser();

/** Titles of the slides of a page, in their order. */
const titles = (page: Page) =>
	page.locator('.presentation .slide > h2').evaluateAll((all) => all.map((title) => title.textContent));

/** An agenda made in the planner from the briefing, its slides open. */
async function presentBriefing(options = {}) {
	const visitor = await open('/sessions/plan/#new=briefing-90', options);
	const { page } = visitor;
	await page
		.getByRole('region', { name: 'The agenda as a whole' })
		.getByLabel('Title')
		.fill('Briefing at Northwind');
	await page.getByRole('heading', { name: 'Briefing at Northwind' }).waitFor();
	await page.getByText('Saved in this browser').first().waitFor();
	await page.getByRole('link', { name: 'Present its slides' }).click();
	await page.getByRole('heading', { level: 1, name: 'Briefing at Northwind' }).waitFor();
	return visitor;
}

it('an agenda from a ready-made session has its slides, under the agenda’s own title', async () => {
	const { page, complaints } = await presentBriefing();
	const made = await titles(page);
	expect(made[0]).toBe('Briefing at Northwind');
	await page.getByRole('link', { name: 'The agenda', exact: true }).click();
	await page.getByRole('region', { name: 'The agenda as a whole' }).waitFor();
	await goTo(page, '/present/briefing-90/');
	const ready = await titles(page);
	expect(ready.length).toBeGreaterThan(5);
	expect(made.slice(1)).toEqual(ready.slice(1));
	expect(complaints).toEqual([]);
});

it('is presented in two windows, and either goes on after a reload', async () => {
	const { page, complaints } = await presentBriefing();
	const opening = page.context().waitForEvent('page');
	await page.getByRole('button', { name: 'Open the speaker window' }).click();
	const speaker = await opening;
	await speaker.getByText('In step with the audience window').waitFor();
	await speaker.keyboard.press('PageDown');
	const shown = (each: Page) =>
		each.locator('.deck > li[data-current] .slide, .desk-now .slide').first().getAttribute('data-slide');
	await expect.poll(() => shown(page)).toMatch(/-1-1$/);
	await page.reload();
	await speaker.getByText('In step with the audience window').waitFor();
	await expect.poll(() => shown(page)).toMatch(/-1-1$/);
	expect(complaints).toEqual([]);
});

it('can be presented while it is run', async () => {
	const { page } = await presentBriefing();
	const { hash } = new URL(page.url());
	await goTo(page, `/sessions/run/#agenda=${hash.slice(1)}`);
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await page.getByRole('link', { name: 'Present the slides' }).click();
	await page.getByRole('heading', { level: 1, name: 'Briefing at Northwind' }).waitFor();
});

it('says it where there is no such agenda', async () => {
	const { page } = await open('/present/agenda/');
	await page.getByRole('heading', { name: 'There is no agenda to present.' }).waitFor();
	await goTo(page, '/present/agenda/#gone');
	await page.getByRole('heading', { name: 'There is no agenda to present.' }).waitFor();
});

it('says it where the slides of the modules do not load, and goes on when they do', async () => {
	const { page } = await open('/sessions/plan/#new=briefing-90');
	await page.getByText('Saved in this browser').first().waitFor();
	await page.route('**/present/agenda/modules.json', (route) => route.abort());
	await page.getByRole('link', { name: 'Present its slides' }).click();
	await page.getByRole('heading', { name: 'The slides could not be made just now.' }).waitFor();
	await page.unroute('**/present/agenda/modules.json');
	await page.getByRole('button', { name: 'Try again' }).click();
	await page.locator('.presentation .slide').first().waitFor();
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
	it('has no fault that axe can find', async () => {
		const { page } = await presentBriefing({ colorScheme });
		expect(await findAxeFaults(page)).toEqual([]);
	});
});

it('the slides that are sent to the browser are those of the edition', () => {
	const sent = readFileSync(join('dist', 'present/agenda/modules.json'), 'utf8');
	const modules = JSON.parse(sent) as { id: string; slides: { slide: { notes: string[] } }[] }[];
	expect(modules).toHaveLength(7);
	expect(modules.every(({ slides }) => slides.some(({ slide }) => slide.notes.length > 0))).toBe(true);
});
