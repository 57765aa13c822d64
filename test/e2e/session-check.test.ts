import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { findAxeFaults } from '../browser/find-axe-faults.ts';
import { goTo, useBrowser } from '../browser/use-browser.ts';

const { visit, open } = useBrowser();
const PATH = '/sessions/check/';

const row = (page: Page, id: string) => page.locator(`[data-check="${id}"]`);
const shows = (page: Page, id: string, state: string) =>
	page.locator(`[data-check="${id}"][data-state="${state}"]`).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const summary = (page: Page, text: RegExp) => page.locator('#summary', { hasText: text }).waitFor();

/** The page on a device where the browser is as the script makes it. */
async function openWith(change: () => void, options: BrowserContextOptions = {}) {
	const visitor = await visit(options);
	await visitor.page.addInitScript(change);
	await goTo(visitor.page, PATH);
	return visitor;
}

describe('on a device where all is well', () => {
	it('every check passes, once a person has seen and heard what only a person can', async () => {
		const { page, complaints } = await openWith(
			() => {
				Object.defineProperty(Screen.prototype, 'isExtended', { get: () => true });
				Object.defineProperty(navigator, 'wakeLock', {
					value: { request: () => Promise.resolve({ release: () => Promise.resolve() }) },
				});
			},
			{ serviceWorkers: 'allow' },
		);
		for (const id of ['storage', 'wake', 'screens', 'fullscreen', 'size']) await shows(page, id, 'passed');
		for (const id of ['popup', 'sound', 'clock']) await shows(page, id, 'unknown');
		await page.locator('[data-check="offline"][data-state="passed"]').waitFor({ timeout: 45_000 });
		await summary(page, /^6 of 9 checks passed\. 3 are not known yet\.$/);

		await press(page, 'Open a test window');
		await shows(page, 'popup', 'passed');
		expect(page.context().pages()).toHaveLength(1);
		await press(page, 'Play a tone');
		await press(page, 'I heard it');
		await shows(page, 'sound', 'passed');
		expect(await row(page, 'clock').textContent()).toContain('Its time zone is Europe/Berlin.');
		await page.getByRole('button', { name: 'It is right' }).press('Enter');
		await shows(page, 'clock', 'passed');
		// What was pressed is gone, and the focus is at what came of it.
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Passed');
		await summary(page, /^9 of 9 checks passed\.$/);

		await press(page, 'Check all again');
		await summary(page, /^6 of 9 checks passed\. 3 are not known yet\.$/);
		// Nothing of the trial stays.
		await expect
			.poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
			.not.toContain('press-two-check');
		expect(complaints).toEqual([]);
	});
});

describe('where something is not as it should be, the page says so and what to do', () => {
	const devices: [string, string, () => void, RegExp][] = [
		[
			'storage is refused',
			'storage',
			() => {
				Object.defineProperty(IDBFactory.prototype, 'open', {
					value: () => {
						throw new DOMException('Refused', 'SecurityError');
					},
				});
			},
			/refuses to keep anything.*private window/,
		],
		[
			'screens can’t be kept on',
			'wake',
			() => {
				Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
			},
			/can’t keep the screen on.*Turn off sleep/,
		],
		[
			'there is one screen',
			'screens',
			() => {
				Object.defineProperty(Screen.prototype, 'isExtended', { get: () => false });
			},
			/one screen.*“Extend”/,
		],
		[
			'full screen is not allowed',
			'fullscreen',
			() => {
				Object.defineProperty(Document.prototype, 'fullscreenEnabled', { get: () => false });
			},
			/may not fill the screen.*window of its own/,
		],
		[
			'no worker is allowed',
			'offline',
			() => {
				Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
			},
			/can’t keep a copy.*handouts on paper/,
		],
	];
	it.each(devices)('%s', async (_, id, change, words) => {
		const { page } = await openWith(change);
		await shows(page, id, 'failed');
		expect(await row(page, id).textContent()).toMatch(words);
	});

	it('a blocked window, a tone that nobody hears, a wrong clock', async () => {
		const { page } = await openWith(() => {
			window.open = () => null;
		});
		await press(page, 'Open a test window');
		await shows(page, 'popup', 'failed');
		expect(await row(page, 'popup').textContent()).toMatch(/blocked the window.*address bar/);
		await press(page, 'Play a tone');
		await press(page, 'I heard nothing');
		await shows(page, 'sound', 'failed');
		await press(page, 'It is wrong');
		await shows(page, 'clock', 'failed');
	});

	it('a browser that does not tell of screens', async () => {
		const { page } = await openWith(() => {
			Reflect.deleteProperty(Screen.prototype, 'isExtended');
		});
		await shows(page, 'screens', 'unknown');
		expect(await row(page, 'screens').textContent()).toMatch(/drag a window/);
	});
});

it('asks the browser to keep what is stored, and says what it answered', async () => {
	const { page } = await openWith(() => {
		let persisted = false;
		navigator.storage.persisted = () => Promise.resolve(persisted);
		navigator.storage.persist = () => Promise.resolve((persisted = true));
	});
	await press(page, 'Ask the browser to keep it');
	await row(page, 'storage').getByText('The browser has promised to keep it.').waitFor();
});

it('without JavaScript, it says so and how to check by hand', async () => {
	const { page } = await open(PATH, { javaScriptEnabled: false });
	const notice = page.locator('noscript .notice');
	expect(await notice.isVisible()).toBe(true);
	expect(await notice.textContent()).toContain('The checks need JavaScript.');
	expect(await page.getByText(/^By hand: /).count()).toBe(9);
	expect(await page.locator('main').getByRole('button').count()).toBe(0);
});

it.each(['light', 'dark'] as const)(
	'axe finds nothing, and nothing scrolls sideways, in %s',
	async (colorScheme) => {
		const { page } = await open(PATH, { colorScheme, viewport: { width: 320, height: 640 } });
		await shows(page, 'size', 'failed');
		await press(page, 'Play a tone');
		await page.getByRole('button', { name: 'I heard it' }).waitFor();
		expect(await findAxeFaults(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	},
);
