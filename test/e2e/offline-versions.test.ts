import type { ServerResponse } from 'node:http';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { launchBrowser } from '../../src/cli/browser/launch-browser.ts';
import { openTinySite } from '../browser/tiny-site.ts';

declare global {
	interface Window {
		late: () => Promise<{ word: string }>;
		holdSession: () => () => void;
	}
}

let browser: Browser;
let context: BrowserContext;
let site: Awaited<ReturnType<typeof openTinySite>>;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
	site = await openTinySite();
	context = await browser.newContext({ baseURL: site.url });
	context.setDefaultTimeout(15_000);
});
afterEach(async () => {
	await context.close();
	await site.stop();
	await site.remove();
});

async function open(path = ''): Promise<Page> {
	const page = await context.newPage();
	await page.goto(path);
	return page;
}
const says = (page: Page, words: string | RegExp) =>
	page.locator('offline-mark .words', { hasText: words }).waitFor();
const button = (page: Page) => page.locator('offline-mark button');
/** The version of everything that a window gets: its page, a module that it loads late, data, and another page. */
async function versionsIn(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const title = (html: string) => /<title>\w+ (\w+)/.exec(html)?.[1] ?? html;
		return [
			title(document.head.innerHTML),
			(await window.late()).word,
			(await (await fetch('/data.json')).json()) as string,
			title(await (await fetch('/other/')).text()),
		];
	});
}
const copies = (page: Page) =>
	page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(' copy ')).length);

describe('the first copy', () => {
	beforeEach(() => site.publish('A'));

	it('answers everything once it is whole, in the window that made it and in new ones', async () => {
		const first = await open();
		await says(first, 'Ready offline');
		await site.stop();
		await expect.poll(() => versionsIn(first)).toEqual(['A', 'A', 'A', 'A']);
		const second = await open('other/?from=link#part');
		expect(await versionsIn(second)).toEqual(['A', 'A', 'A', 'A']);
		await says(second, 'Ready offline');
		await second.goto('other');
		expect(second.url()).toBe(`${site.url}other/`);
		await second.goto('nothing/');
		expect(await second.title()).toBe('Not found A');
	});

	const failures: [string, (response: ServerResponse) => void, RegExp][] = [
		['is not found', (response) => response.writeHead(404).end('No'), /something else came/],
		['is a fault of the server', (response) => response.writeHead(500).end('No'), /something else came/],
		['is a log-in page', (response) => response.end('<p>Log in'), /something else came/],
		[
			'is a redirect',
			(response) => response.writeHead(302, { Location: '/other/' }).end(),
			/something else came/,
		],
		['is cut off', (response) => response.destroy(), /network is gone/],
		[
			'is cut off half-way',
			(response) =>
				void response.writeHead(200, { 'Content-Length': 900 }).write('x', () => response.destroy()),
			/network is gone/,
		],
	];
	it.each(failures)('is none when one file %s, says why, and is made whole later', async (_, answer, why) => {
		site.answerInstead((path, response) => {
			if (path === '/data.json') answer(response);
			return path === '/data.json';
		});
		const page = await open();
		await says(page, why);
		site.answerAsUsual();
		const seen = site.asked.length;
		// Nothing answers but the network.
		expect(await versionsIn(await open('other/'))).toEqual(['A', 'A', 'A', 'A']);
		expect(site.asked.slice(seen)).toContain('/data.json');
		await button(page).click();
		await says(page, 'Ready offline');
	});

	it('is none when the list or the worker is something else', async () => {
		site.answerInstead((path, response) => {
			if (path === '/sw.js' || path === '/offline.json') response.end('<p>Log in');
			return path === '/sw.js' || path === '/offline.json';
		});
		const page = await open();
		await says(page, /something else came/);
		site.answerAsUsual();
		await button(page).click();
		await says(page, 'Ready offline');
	});

	it('is none when there is no room, says so, and takes none', async () => {
		const page = await context.newPage();
		const devtools = await context.newCDPSession(page);
		await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.url.slice(0, -1), quotaSize: 1 });
		await page.goto('');
		await says(page, /no room left/);
		expect(await copies(page)).toBe(0);
	});
});

describe('a new version', () => {
	/** A window on version A, once B is on the server and lies beside it. */
	async function meetB(): Promise<Page> {
		await site.publish('A');
		await says(await open(), 'Ready offline');
		await site.publish('B');
		const page = await open();
		await says(page, 'A new version is ready');
		return page;
	}

	it('answers nothing until somebody says so, and then everything, in every window', async () => {
		const page = await meetB();
		const other = await open('other/');
		expect(await versionsIn(page)).toEqual(['A', 'A', 'A', 'A']);
		expect(await versionsIn(other)).toEqual(['A', 'A', 'A', 'A']);
		expect(await copies(page)).toBe(2);
		await Promise.all([page.waitForEvent('load'), other.waitForEvent('load'), button(page).click()]);
		await says(page, 'Ready offline');
		await says(other, 'Ready offline');
		await site.stop();
		expect(await versionsIn(page)).toEqual(['B', 'B', 'B', 'B']);
		expect(await versionsIn(other)).toEqual(['B', 'B', 'B', 'B']);
		expect(await copies(page)).toBe(1);
	});

	it('does not take over by itself when all windows were closed', async () => {
		const page = await meetB();
		await Promise.all(context.pages().map((one) => one.close()));
		expect(page.isClosed()).toBe(true);
		expect(await versionsIn(await open())).toEqual(['A', 'A', 'A', 'A']);
	});

	it('asks for no file again that is the same', async () => {
		await site.publish('A');
		await says(await open(), 'Ready offline');
		await site.publish('B');
		const seen = site.asked.length;
		await says(await open(), 'A new version is ready');
		expect(site.asked.slice(seen)).toContain('/data.json');
		expect(site.asked.slice(seen)).not.toContain('/page.js');
	});

	it('waits while a window holds a session, and says so', async () => {
		const page = await meetB();
		const room = await open('other/');
		const end = await room.evaluateHandle(() => window.holdSession());
		await page.reload();
		await says(page, 'A new version is ready');
		const reason = page.getByText('Wait until no window presents or runs a session.');
		await reason.waitFor();
		expect(await button(page).getAttribute('aria-disabled')).toBe('true');
		await button(page).press('Enter');
		expect(await versionsIn(room)).toEqual(['A', 'A', 'A', 'A']);
		expect(await versionsIn(page)).toEqual(['A', 'A', 'A', 'A']);
		await end.evaluate((endSession) => endSession());
		await reason.waitFor({ state: 'hidden' });
		await Promise.all([page.waitForEvent('load'), button(page).click()]);
		expect(await versionsIn(page)).toEqual(['B', 'B', 'B', 'B']);
	});

	it('waits while a run has begun and not ended, also one that began after the mark was drawn', async () => {
		const page = await meetB();
		await page.evaluate(() => localStorage.setItem('press-two:run', 'run-1'));
		await button(page).click();
		await page.getByText('Wait until the session that is being run has ended.').waitFor();
		expect(await versionsIn(page)).toEqual(['A', 'A', 'A', 'A']);
	});

	it('that can’t be had whole leaves the old one working', async () => {
		await site.publish('A');
		await says(await open(), 'Ready offline');
		await site.publish('B');
		site.answerInstead((path, response) => {
			if (path === '/data.json') response.writeHead(500).end();
			return path === '/data.json';
		});
		const page = await open();
		await expect.poll(() => site.asked.filter((path) => path === '/data.json').length).toBe(2);
		await says(page, 'Ready offline');
		await site.stop();
		expect(await versionsIn(page)).toEqual(['A', 'A', 'A', 'A']);
		expect(await versionsIn(await open())).toEqual(['A', 'A', 'A', 'A']);
	});
});
