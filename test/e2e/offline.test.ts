import { join } from 'node:path';
import { expect, it } from 'vitest';

import { serveSite } from '../../scripts/serve-site.ts';
import { builtPages } from '../browser/built-pages.ts';
import { keepPlans } from '../browser/keep-plans.ts';
import { goTo, useBrowser } from '../browser/use-browser.ts';
import { BIG } from '../fixtures/plans.ts';

const { open, visit, siteUrl } = useBrowser();
const WITH_WORKER = { serviceWorkers: 'allow' } as const;
const ready = '.words:text("Ready offline")';

it('the server sends what the offline copy needs: a worker and a list that are asked for each time', async () => {
	for (const path of ['sw.js', 'offline.json']) {
		const { headers } = await fetch(new URL(path, siteUrl));
		expect(headers.get('Cache-Control')).toBe('no-cache');
	}
	expect((await fetch(new URL('sw.js', siteUrl))).headers.get('Content-Type')).toContain('javascript');
});

it('pages for reading register no worker', async () => {
	const { page } = await open('/workshop/what-the-record-shows/', WITH_WORKER);
	expect(await page.locator('offline-mark').count()).toBe(0);
	expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

it('all that a session needs is there after one visit, when the server is gone', async () => {
	const site = await serveSite(join(import.meta.dirname, '../..'), 0, '/');
	const { page, complaints } = await visit({ ...WITH_WORKER, baseURL: site.url });
	// The windows of these tests may ask one host, and this server is another one.
	await page.context().unrouteAll();
	await goTo(page, '/sessions/');
	await page.locator(ready).waitFor({ timeout: 60_000 });
	await keepPlans(page, { ...BIG, id: 'plan' });
	await site.stop();
	await page.context().setOffline(true);

	const failed: string[] = [];
	for (const path of builtPages) {
		const answer = await page.goto(path, { waitUntil: 'commit' });
		if (!answer?.fromServiceWorker() || answer.status() !== 200) failed.push(path);
	}
	expect(failed).toEqual([]);
	expect(builtPages.length).toBeGreaterThan(50);
	expect(
		complaints.filter((one) => !one.includes('offline.json') && !one.includes('ERR_INTERNET_DISCONNECTED')),
	).toEqual([]);

	await goTo(page, '/assess/questions/#plan');
	await page.locator('label.option', { has: page.locator('input[value="3"]') }).click();
	await page.getByText('32 of 33 answers are still open').waitFor();
	await page.keyboard.press('/');
	await page.getByRole('searchbox', { name: 'Search this site' }).fill('matrix');
	await page.getByText(/^\d+ results?$/).waitFor();
	await goTo(page, '/assess/');
	await page.locator(ready).waitFor();
	await goTo(page, '/assess/questions/#plan');
	await page.getByText('32 of 33 answers are still open').waitFor();
}, 240_000); // every page of the site is opened
