import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../../src/cli/browser/launch-browser.ts';

/** One browser window with storage of its own, as one person has it. */
export interface Visitor {
	context: BrowserContext;
	page: Page;
	/**
	 * What no page of ours may cause: console errors and warnings, uncaught errors, failed requests, breaches of the
	 * content security policy, and requests to anywhere else, which are also refused.
	 */
	complaints: string[];
}

/**
 * Gives the tests of a file a real Chromium. Windows are closed after each test, the browser after the last.
 *
 *     const { open } = useBrowser();
 *     it('…', async () => {
 *         const { page, complaints } = await open('/assess/', { viewport: { width: 360, height: 640 } });
 */
export function useBrowser() {
	const siteUrl = inject('siteUrl');
	const contexts: BrowserContext[] = [];
	let browser: Browser;

	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterEach(async () => {
		await Promise.all(contexts.splice(0).map((context) => context.close()));
	});
	afterAll(() => browser.close());

	/** A new person's window, on no page yet. Animations are off unless a test asks for them. */
	async function visit(options: BrowserContextOptions = {}): Promise<Visitor> {
		const context = await browser.newContext({
			baseURL: siteUrl,
			locale: 'en-GB',
			timezoneId: 'Europe/Berlin',
			reducedMotion: 'reduce',
			viewport: { width: 1280, height: 800 },
			// Else each new window would fetch the whole site for its offline copy.
			serviceWorkers: 'block',
			...options,
		});
		contexts.push(context);
		context.setDefaultTimeout(15_000);
		const complaints: string[] = [];
		const { origin } = new URL(options.baseURL ?? siteUrl);
		await context.route(
			(url) => url.origin !== origin && url.protocol.startsWith('http'),
			(route) => {
				complaints.push(`asks another host: ${route.request().url()}`);
				return route.abort();
			},
		);
		context.on('console', (message) => {
			if (message.text() === 'Service Worker registration blocked by Playwright') return;
			if (message.type() === 'error' || message.type() === 'warning') {
				complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
			}
		});
		context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
		context.on('requestfailed', (request) => {
			const reason = request.failure()?.errorText ?? '';
			// A page that is left stops loading what it no longer needs.
			if (reason !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${reason}`);
		});
		context.on('response', (response) => {
			if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
		});
		return { context, page: await context.newPage(), complaints };
	}

	/** A new person's window, on a page of the site, once that has loaded and its islands are alive. */
	async function open(path: string, options: BrowserContextOptions = {}): Promise<Visitor> {
		const visitor = await visit(options);
		if (options.javaScriptEnabled === false) await visitor.page.goto(toRelative(path));
		else await goTo(visitor.page, path);
		return visitor;
	}

	return { siteUrl, visit, open };
}

/** Goes to a page of the site and waits until its visible islands have become interactive. */
export async function goTo(page: Page, path: string): Promise<void> {
	await page.goto(toRelative(path));
	// Astro takes the `ssr` mark away when an island is alive; those further down (`client:visible`) may wait.
	await page
		.locator('astro-island[ssr]:not([client="visible"]):not([client="media"])')
		.first()
		.waitFor({ state: 'detached' });
}

/** `/assess/` => `./assess/`, so that it is under the site's base path. */
function toRelative(path: string): string {
	return path.replace(/^\//, './');
}
