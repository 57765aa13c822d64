import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { keepPlans } from '../browser/keep-plans.ts';
import { findAxeFaults } from '../browser/find-axe-faults.ts';
import { goTo, useBrowser } from '../browser/use-browser.ts';
import { runProgram } from '../../scripts/checks/run-program.ts';
import { serveSite } from '../../scripts/serve-site.ts';
import { launchBrowser } from '../../src/cli/browser/launch-browser.ts';
import { BIG } from '../fixtures/plans.ts';

const { open, visit, siteUrl } = useBrowser();

const link = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Search' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => page.getByRole('searchbox', { name: 'Search this site' });
const results = (page: Page) => page.locator('.search-panel li a');
const status = (page: Page) => page.locator('.search-panel [role="status"]');
const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
const press = async (page: Page, ...keys: string[]) => {
	for (const key of keys) await page.keyboard.press(key);
};
/** Opens the search and looks for something, until there is an answer. */
async function look(page: Page, query: string) {
	// A dialog that has just closed gives the focus back a moment later, and in a field the key is a letter.
	await page.waitForFunction(
		() => !document.querySelector('dialog:modal') && !document.activeElement?.matches('input'),
	);
	await page.keyboard.press('/');
	await field(page).fill(query);
	await page.getByText(/^(\d+|No) results?$/).waitFor();
}
const scrollsSideways = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('the search', () => {
	it('opens with /, finds as one types, and shows where the words are', async () => {
		const { page, complaints } = await open('/about/');
		await look(page, 'matrix');
		const section = dialog(page).getByRole('heading', { name: /^Method/ });
		expect(await section.isVisible()).toBe(true);
		const found = results(page).filter({ hasText: 'Why there is no matrix' });
		expect(await found.getAttribute('href')).toMatch(/\/method\/#no-matrix$/);
		expect(await found.locator('mark').textContent()).toBe('matrix');
		expect(await page.locator('.search-panel li p mark').first().textContent()).toBe('matrix');
		expect(await status(page).textContent()).toMatch(/^\d+ results?$/);
		expect(complaints).toEqual([]);
	});

	it('opens by its link, closes with Escape, by its button and by a click outside, and gives the focus back', async () => {
		const { page } = await open('/about/');
		const ways = [
			() => page.keyboard.press('Escape'),
			() => page.getByRole('button', { name: 'Close' }).click(),
			() => page.mouse.click(5, 5),
		];
		for (const close of ways) {
			await link(page).click();
			await field(page).waitFor();
			expect(await focused(page)).toBe('search-field');
			await close();
			await dialog(page).waitFor({ state: 'hidden' });
			expect(await focused(page)).toMatch(/\/search\/$/);
		}
	});

	it('keeps what was typed while it was loading, and its keys from the page', async () => {
		const { page } = await visit();
		await keepPlans(page, { ...BIG, id: 'big', title: 'Big bang' });
		await goTo(page, '/assess/questions/#big/S1');
		await page.locator('#run').waitFor();
		let letThrough = () => {};
		const held = new Promise<void>((resolve) => (letThrough = resolve));
		await page.route('**/connect-search.*.js', async (route) => {
			await held;
			await route.continue();
		});
		await press(page, '/', '3', 'n', 'x');
		letThrough();
		await field(page).waitFor();
		expect(await field(page).inputValue()).toBe('3nx');
		// In the dialog, too, away from the field.
		await page.getByRole('button', { name: 'Close' }).focus();
		await press(page, '2', 'n', 'ArrowRight', 'Escape');
		await dialog(page).waitFor({ state: 'hidden' });
		await expect.poll(() => page.url()).toMatch(/#big\/S1$/);
		expect(await page.locator('input[name="level"]:checked').count()).toBe(0);
		// And then the page has its keys again.
		await press(page, '3');
		expect(await page.locator('input[name="level"]:checked').getAttribute('value')).toBe('3');
	});

	it('leaves / to a field in which somebody types, and to a dialog that is open', async () => {
		const { page } = await open('/assess/');
		await page.getByRole('button', { name: 'Blank plan' }).click();
		await page.getByLabel('Title').fill('');
		await press(page, 'a', '/', 'b');
		expect(await page.getByLabel('Title').inputValue()).toBe('a/b');
		expect(await dialog(page).count()).toBe(0);
	});

	it('leaves / alone where somebody has turned it off', async () => {
		const { page } = await open('/about/');
		await press(page, '/');
		await page.getByLabel('The / key opens the search').uncheck();
		await page.reload();
		await press(page, '/');
		await link(page).click();
		await field(page).waitFor();
		expect(await page.getByLabel('The / key opens the search').isChecked()).toBe(false);
		await page.getByLabel('The / key opens the search').check();
		await page.reload();
		await press(page, '/');
		await field(page).waitFor();
	});

	it('can be used with arrow keys and Enter alone', async () => {
		const { page } = await open('/about/');
		await look(page, 'risk');
		const addresses = await results(page).evaluateAll((all) => all.map((a) => a.getAttribute('href')));
		expect(addresses.length).toBeGreaterThan(1);
		await press(page, 'ArrowDown', 'ArrowDown');
		expect(await focused(page)).toBe(addresses[1]);
		await press(page, 'End');
		expect(await focused(page)).toBe(addresses.at(-1));
		await press(page, 'Home', 'ArrowUp');
		expect(await focused(page)).toBe('search-field');
		await press(page, 'Enter');
		await page.waitForURL(`**${addresses[0]}`);
	});

	it('leads to a place on the same page, and is out of the way then', async () => {
		const { page } = await open('/method/');
		await look(page, 'what controls leave');
		await results(page).first().click();
		await page.waitForURL('**/method/#residual');
		expect(await dialog(page).isHidden()).toBe(true);
		expect(await page.locator('#residual').evaluate((part) => part.getBoundingClientRect().top)).toBeLessThan(
			100,
		);
	});

	it('forgives a wrong letter, and says what can be done where nothing is found', async () => {
		const { page } = await open('/about/');
		await look(page, 'contradoctions');
		expect(await results(page).first().textContent()).toBe('Contradictions');
		await field(page).fill('xylophone');
		await page.getByText('No results', { exact: true }).waitFor();
		const index = dialog(page).getByRole('link', { name: 'the index of everything' });
		expect(await index.getAttribute('href')).toMatch(/\/search\/$/);
		await field(page).fill('');
		await page.getByText('can be searched').waitFor();
	});

	it.each(['light', 'dark'] as const)('has no fault that axe finds, in the %s theme', async (colorScheme) => {
		const { page } = await open('/about/', { colorScheme });
		await look(page, 'risk');
		expect(await findAxeFaults(page)).toEqual([]);
	});

	it.each([320, 390, 1280])('%i wide: nothing scrolls sideways', async (width) => {
		const { page } = await open('/about/', { viewport: { width, height: 640 } });
		expect(await scrollsSideways(page)).toBe(false);
		await look(page, 'plan');
		expect(await scrollsSideways(page)).toBe(false);
		const overflow = await dialog(page).evaluate((part) => part.scrollWidth - part.clientWidth);
		expect(overflow).toBe(0);
		expect((await field(page).boundingBox())?.y).toBeGreaterThanOrEqual(0);
	});
});

describe('without a network', () => {
	it('goes on once it has been loaded', async () => {
		const { page, context } = await open('/about/');
		await look(page, 'caps');
		await context.setOffline(true);
		await press(page, 'Escape');
		await dialog(page).waitFor({ state: 'hidden' });
		await look(page, 'exposure');
		expect(await results(page).count()).toBeGreaterThan(0);
	});

	it('says so where the index cannot be had, and works at the next try', async () => {
		const { page, context } = await open('/about/');
		// What opens the dialog is here, and the network goes before the index is.
		await page.route('**/search/index.json', (route) => route.abort());
		await press(page, '/');
		await field(page).fill('caps');
		await page.getByText('The search could not be loaded.').waitFor();
		expect(await dialog(page).getByRole('link', { name: 'the index of everything' }).isVisible()).toBe(true);
		await page.unroute('**/search/index.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await results(page).first().waitFor();
		await context.close();
	});

	it('says so where nothing of it can be had, and the link leads to the index', async () => {
		const { page } = await open('/about/');
		await page.route('**/connect-search.*.js', (route) => route.abort());
		await press(page, '/');
		const instead = page.getByRole('link', { name: 'Search did not load. See the index' });
		await instead.waitFor();
		expect(await instead.evaluate((element) => element === document.activeElement)).toBe(true);
		await instead.click();
		await page.waitForURL('**/search/');
	});
});

describe('the search page', () => {
	it('lists everything by kind and alphabet without JavaScript', async () => {
		const { page } = await open('/about/', { javaScriptEnabled: false });
		await link(page).click();
		await page.waitForURL('**/search/');
		await page.locator('noscript p').waitFor();
		expect(await page.getByRole('heading', { name: 'Method', exact: true }).isVisible()).toBe(true);
		const titles = await page.locator('#method dt').allTextContents();
		expect(titles.length).toBeGreaterThan(5);
		expect(titles).toEqual(titles.toSorted(new Intl.Collator('en', { numeric: true }).compare));
		expect(await page.locator('#method dd').count()).toBe(titles.length);
	});

	it('takes a query from its address, shows all results, and keeps the address up to date', async () => {
		const { page, complaints } = await open('/search/?q=plan');
		await page.getByText(/^\d+ results$/).waitFor();
		expect(await field(page).inputValue()).toBe('plan');
		expect(await results(page).count()).toBe(parseInt((await status(page).textContent()) ?? ''));
		expect(await page.locator('#everything').isHidden()).toBe(true);
		await page.locator('h1').click();
		await press(page, '/');
		await expect.poll(() => focused(page)).toBe('search-field');
		await field(page).fill('caps');
		await page.waitForURL('**/search/?q=caps');
		await field(page).fill('');
		await page.waitForURL('**/search/');
		expect(await page.locator('#everything').isVisible()).toBe(true);
		expect(complaints).toEqual([]);
	});

	it('is where all results of a query are, from any page', async () => {
		const { page } = await open('/about/');
		await look(page, 'plan & more');
		await dialog(page).getByRole('link', { name: 'This search on a page of its own' }).click();
		await page.waitForURL('**/search/?q=plan*');
		expect(await field(page).inputValue()).toBe('plan & more');
	});
});

it('costs a page for reading less than 3 kB of JavaScript until it is opened', async () => {
	const { page } = await visit();
	const scripts = new Set<string>();
	page.on('response', (response) => {
		if (/javascript|json/.test(response.headers()['content-type'] ?? '')) scripts.add(response.url());
	});
	await goTo(page, '/about/');
	await page.waitForTimeout(300);
	let bytes = 0;
	for (const address of scripts) {
		bytes += gzipSync(await (await page.request.get(address)).body(), { level: 9 }).length;
	}
	expect(bytes).toBeGreaterThan(300);
	expect(bytes).toBeLessThan(3000);
});

it('leads to addresses that exist', async () => {
	const index = JSON.parse(
		readFileSync(join(import.meta.dirname, '../../dist/search/index.json'), 'utf8'),
	) as {
		documents: { address: string[] };
	};
	const { page } = await open('/search/');
	const listed = await page
		.locator('#everything dt a')
		.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
	// That these exist is what links.test.ts sees to.
	expect(index.documents.address.map((address) => new URL(address, siteUrl).href).toSorted()).toEqual(
		listed.toSorted(),
	);
});

it('works under a base path', { timeout: 180_000 }, async () => {
	const root = join(import.meta.dirname, '../..');
	const folder = await mkdtemp(join(tmpdir(), 'press-two-base-'));
	// As the site is built for people: what Vitest says of its own surroundings would go into the pages.
	const env: NodeJS.ProcessEnv = { ...process.env, BASE: '/client/' };
	for (const name of ['BASE_URL', 'NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR']) delete env[name];
	const built = await runProgram(root, ['astro', 'build', '--outDir', join(folder, 'dist')], env);
	expect(built.exitCode, built.output).toBe(0);
	const site = await serveSite(folder, 0, '/client/');
	const browser = await launchBrowser();
	try {
		const page = await browser.newPage();
		await page.goto(`${site.url}about/`);
		await look(page, 'no matrix');
		expect(await results(page).first().getAttribute('href')).toBe('/client/method/#no-matrix');
		await dialog(page).getByRole('link', { name: 'This search on a page of its own' }).click();
		await page.waitForURL(`${site.url}search/?q=*`);
		await results(page).first().click();
		await page.waitForURL(`${site.url}method/#no-matrix`);
	} finally {
		await browser.close();
		await site.stop();
		await rm(folder, { recursive: true });
	}
});
