import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { findAxeFaults } from '../browser/find-axe-faults.ts';
import { goTo, useBrowser } from '../browser/use-browser.ts';

const DECK = '/present/service-before-savings/';
const { open, visit } = useBrowser();

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
/** Id of the slide that a window shows large. */
const shown = (page: Page) =>
	page.locator('.deck > li[data-current] .slide, .desk-now .slide').first().getAttribute('data-slide');
const slideIds = (page: Page) =>
	page.locator('.deck .slide').evaluateAll((all) => all.map((slide) => slide.getAttribute('data-slide')!));
const slideWith = async (page: Page, block: string) => {
	const found = page.locator(`.deck .slide:has(${block})`).first();
	return (await found.getAttribute('data-slide'))!;
};
const inStep = (speaker: Page) => speaker.getByText('In step with the audience window').waitFor();
const bothShow = async (windows: readonly Page[], id: string) => {
	for (const page of windows) await expect.poll(() => shown(page), { timeout: 5000 }).toBe(id);
};
const jump = (page: Page, id: string) => page.evaluate((slide) => (location.hash = `#/${slide}`), id);

/** A window that is just being closed may still be found by its name: then one tries again, as a person does. */
async function openUntilThere(page: Page, open: () => Promise<void>): Promise<Page> {
	const windows = () => page.context().pages();
	const tryOpen = async () => {
		if (windows().length === 1) await open();
		return windows().length;
	};
	await expect.poll(tryOpen, { timeout: 10_000 }).toBe(2);
	return windows().find((other) => other !== page)!;
}

async function present(page: Page): Promise<void> {
	await button(page, 'Present').click();
	await page.locator('.on-stage').waitFor();
}

/** A talk of two windows, on its first slide. */
async function openTalk(options: BrowserContextOptions = {}) {
	const visitor = await open(DECK, options);
	return { ...visitor, speaker: await openSpeaker(visitor.page) };
}

async function openSpeaker(page: Page): Promise<Page> {
	const opening = page.context().waitForEvent('page');
	await button(page, 'Open the speaker window').click();
	const speaker = await opening;
	await inStep(speaker);
	return speaker;
}

describe('two windows', () => {
	it('fill the screen, and hear their keys all the same', async () => {
		const { page, speaker } = await openTalk();
		const ids = await slideIds(page);
		const fills = () => page.evaluate(() => document.fullscreenElement !== null);
		await page.bringToFront();
		await page.keyboard.press('f');
		await expect.poll(fills).toBe(true);
		await page.keyboard.press('PageDown');
		await bothShow([page, speaker], ids[1]!);
		await page.keyboard.press('o');
		await dialog(page, 'Overview').waitFor();
		await page.keyboard.press('Escape');
		await dialog(page, 'Overview').waitFor({ state: 'hidden' });
		await page.keyboard.press('f');
		await expect.poll(fills).toBe(false);
		await page.keyboard.press('f');
		await expect.poll(fills).toBe(true);
		// Whoever ends the talk is back on the page, not on a page that fills the screen.
		await page.mouse.move(300, 300);
		await page.keyboard.press('Escape');
		await expect.poll(fills).toBe(false);
	});

	it('keep in step over fifty moves, from either, by keys and by buttons', async () => {
		const { page, speaker, complaints } = await openTalk();
		const ids = await slideIds(page);
		let at = 0;
		const ways: readonly (readonly [Page, string, number])[] = [
			[page, 'PageDown', 1],
			[speaker, 'ArrowRight', 1],
			[speaker, 'Next', 1],
			[page, 'ArrowLeft', -1],
			[page, 'Space', 1],
			[speaker, 'PageUp', -1],
			[page, 'Next', 1],
			[speaker, 'Previous', -1],
			[page, 'Shift+Space', -1],
			[speaker, 'End', ids.length],
			[page, 'PageDown', 1],
			[page, 'Home', -ids.length],
		];
		for (let move = 0; move < 50; move++) {
			const [by, way, steps] = ways[move % ways.length]!;
			if (way === 'Next' || way === 'Previous') {
				// Controls come with the pointer.
				await by.mouse.move(300 + move, 300);
				await button(by, way).click();
				// A key pressed on a button is the button's.
				await by.evaluate(() => (document.activeElement as HTMLElement).blur());
			} else await by.keyboard.press(way);
			at = Math.min(Math.max(at + steps, 0), ids.length - 1);
			await bothShow([page, speaker], ids[at]!);
		}
		expect(complaints).toEqual([]);
	});

	it('go on where they were when either is loaded anew', async () => {
		const { page, speaker } = await openTalk();
		const ids = await slideIds(page);
		await speaker.keyboard.press('PageDown');
		await bothShow([page, speaker], ids[1]!);
		await page.reload();
		await inStep(speaker);
		await bothShow([page, speaker], ids[1]!);
		await speaker.keyboard.press('PageDown');
		await bothShow([page, speaker], ids[2]!);
		await speaker.reload();
		await inStep(speaker);
		await bothShow([page, speaker], ids[2]!);
		await page.keyboard.press('PageDown');
		await bothShow([page, speaker], ids[3]!);
	});

	it('can be closed and opened again, either of them', async () => {
		const { page, speaker } = await openTalk();
		const ids = await slideIds(page);
		await page.keyboard.press('PageDown');
		await bothShow([page, speaker], ids[1]!);
		await speaker.close();
		await page.keyboard.press('PageDown');
		const again = await openUntilThere(page, () => page.keyboard.press('s'));
		await inStep(again);
		await bothShow([page, again], ids[2]!);

		await page.close();
		await again.getByText('No audience window is open').waitFor();
		await again.keyboard.press('PageDown');
		const audience = await openUntilThere(again, () =>
			again.getByRole('button', { name: 'audience window' }).click(),
		);
		await inStep(again);
		await bothShow([audience, again], ids[3]!);
		await audience.keyboard.press('PageUp');
		await bothShow([audience, again], ids[2]!);
	});

	it('find each other although the browser blocks windows: it is said, and there is another way', async () => {
		const { page, context } = await open(DECK);
		await page.evaluate(() => (window.open = () => null));
		await button(page, 'Open the speaker window').click();
		const note = page.getByRole('alert').filter({ hasText: 'The browser has blocked the other window.' });
		await note.waitFor();
		const opening = context.waitForEvent('page');
		await note.getByRole('link', { name: 'open it as a tab' }).click();
		const speaker = await opening;
		await inStep(speaker);
		await page.bringToFront();
		await note.getByRole('button').click();
		await page.keyboard.press('PageDown');
		await bothShow([page, speaker], (await slideIds(page))[1]!);
	});

	it('share a black and a white screen, until somebody goes on', async () => {
		const { page, speaker } = await openTalk();
		await page.keyboard.press('b');
		await page.locator('.curtain[data-colour="black"]').waitFor();
		await speaker.getByText('The room sees a black screen.').waitFor();
		expect(await button(speaker, 'Black screen').getAttribute('aria-pressed')).toBe('true');
		await speaker.keyboard.press('w');
		await page.locator('.curtain[data-colour="white"]').waitFor();
		await page.keyboard.press('Escape');
		await page.locator('.curtain').waitFor({ state: 'hidden' });
		await page.keyboard.press('.');
		await page.locator('.curtain').waitFor();
		await speaker.keyboard.press('PageDown');
		await page.locator('.curtain').waitFor({ state: 'hidden' });
	});

	it('show the speaker’s pointer to the room, at the same place of the slide', async () => {
		const { page, speaker } = await openTalk();
		const box = (await speaker.locator('.desk-now .slide').boundingBox())!;
		await speaker.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
		const dot = page.locator('.laser');
		await dot.waitFor();
		const stage = (await page.locator('[data-current] .slide').boundingBox())!;
		const place = (await dot.boundingBox())!;
		expect(place.x + place.width / 2).toBeCloseTo(stage.x + stage.width / 4, -1);
		expect(place.y + place.height / 2).toBeCloseTo(stage.y + stage.height / 2, -1);
		await speaker.mouse.move(box.x - 5, box.y - 5);
		await dot.waitFor({ state: 'hidden' });
	});
});

describe('the stage', () => {
	it('has an address for each slide; the browser goes back through them, and out of the stage', async () => {
		const { page, complaints } = await open(DECK);
		const ids = await slideIds(page);
		await present(page);
		await page.keyboard.press('PageDown');
		await expect.poll(() => page.url()).toMatch(new RegExp(`#/${ids[1]}$`));
		await page.keyboard.press('PageDown');
		await page.goBack();
		await expect.poll(() => shown(page)).toBe(ids[1]);
		await page.goBack();
		await page.goBack();
		await button(page, 'Present').waitFor();
		expect(await page.locator('.on-stage').count()).toBe(0);
		await page.goForward();
		await expect.poll(() => shown(page)).toBe(ids[0]);
		await goTo(page, '/about/');
		await goTo(page, `${DECK}#/${ids[4]}`);
		await expect.poll(() => shown(page)).toBe(ids[4]);
		await goTo(page, '/about/');
		await goTo(page, `${DECK}#/no-such-slide`);
		await page.locator('.on-stage [data-current]').waitFor();
		expect(complaints).toEqual([]);
	});

	it('says where one is, and keeps the focus', async () => {
		const { page } = await open(DECK);
		await present(page);
		const region = page.getByRole('region', { name: 'Presentation: Service before savings' });
		await region.waitFor();
		expect(await region.evaluate((stage) => stage === document.activeElement)).toBe(true);
		const spoken = page.locator('.presentation > [aria-live]').first();
		expect(await spoken.textContent()).toBe('Slide 1 of 15: Service before savings');
		await page.keyboard.press('PageDown');
		await expect.poll(() => spoken.textContent()).toMatch(/^Slide 2 of 15: ./);
		await page.keyboard.press('Escape');
		// The reading view begins where the talk was.
		const focused = page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
		expect(await focused).toBe('Slide 2 of 15');
	});

	it('explains its keys, and lets those of one character be turned off', async () => {
		const { page } = await open(DECK);
		await present(page);
		await page.keyboard.press('?');
		await dialog(page, 'Keys').getByText('Go to a slide by number or title').waitFor();
		await page.keyboard.press('PageDown');
		expect(await shown(page)).toBe((await slideIds(page))[0]);
		await page.getByLabel('Keys that are a single letter or sign work').uncheck();
		await page.keyboard.press('Escape');
		await dialog(page, 'Keys').waitFor({ state: 'detached' });
		await page.keyboard.press('b');
		await page.keyboard.press('PageDown');
		await expect.poll(() => shown(page)).toBe((await slideIds(page))[1]);
		expect(await page.locator('.curtain').isHidden()).toBe(true);
		await page.reload();
		await page.locator('.on-stage').waitFor();
		await page.keyboard.press('o');
		await page.keyboard.press('PageDown');
		await expect.poll(() => shown(page)).toBe((await slideIds(page))[2]);
		expect(await page.getByRole('dialog').count()).toBe(0);
	});

	it('keeps the site’s search away from the talk, in both windows, and gives it back after', async () => {
		const { page, speaker } = await openTalk();
		const search = (window: Page) => window.getByRole('dialog', { name: 'Search' });
		for (const window of [page, speaker]) {
			await window.bringToFront();
			await window.keyboard.press('/');
			// A key later the page has had its turn.
			await window.keyboard.press('?');
			await dialog(window, 'Keys').waitFor();
			expect(await window.getByRole('dialog').count()).toBe(1);
			await window.keyboard.press('Escape');
			await dialog(window, 'Keys').waitFor({ state: 'detached' });
		}
		await page.bringToFront();
		await page.keyboard.press('Escape');
		await button(page, 'Present').waitFor();
		await page.keyboard.press('/');
		await search(page).waitFor();
	});

	it('has an overview, by arrow keys', async () => {
		const { page, speaker } = await openTalk();
		const ids = await slideIds(page);
		await page.bringToFront();
		await page.keyboard.press('o');
		await dialog(page, 'Overview').waitFor();
		expect(await dialog(page, 'Overview').getByRole('button').count()).toBe(ids.length + 1);
		for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
		await bothShow([page, speaker], ids[2]!);
		await page.keyboard.press('o');
		for (const key of ['End', 'Enter']) await page.keyboard.press(key);
		await bothShow([page, speaker], ids.at(-1)!);
	});

	it('goes to a slide by number and by title, and its keys are off while somebody types', async () => {
		const { page } = await open(DECK);
		const ids = await slideIds(page);
		await present(page);
		await page.keyboard.press('g');
		await page.keyboard.type('9');
		await page.keyboard.press('Enter');
		await expect.poll(() => shown(page)).toBe(ids[8]);
		await page.keyboard.press('g');
		await page.keyboard.type('bow g');
		await page.getByText('No slide has that number or title. There are 15 slides.').waitFor();
		expect(await shown(page)).toBe(ids[8]);
		expect(await page.locator('.curtain').isHidden()).toBe(true);
		await page.getByLabel('Number or title').fill('PAPER HAVE A NUMBER');
		await page.keyboard.press('Enter');
		await expect.poll(() => shown(page)).toBe(ids[3]);
	});

	it('prints the whole deck, also while one slide is shown, and covers nothing', async () => {
		const { page } = await open(DECK);
		await present(page);
		await page.keyboard.press('b');
		await page.locator('.curtain').waitFor();
		await page.emulateMedia({ media: 'print' });
		const slides = page.locator('.deck .slide');
		const visible = await slides.evaluateAll((all) => all.filter((slide) => slide.checkVisibility()).length);
		expect(visible).toBe(15);
		expect(await page.locator('.curtain').isHidden()).toBe(true);
		expect(await page.locator('.stage-foot').isHidden()).toBe(true);
	});

	it('goes on with a swipe, and fits a phone', async () => {
		const { page, context } = await open(DECK, { viewport: { width: 390, height: 844 }, hasTouch: true });
		const ids = await slideIds(page);
		await present(page);
		const touch = await context.newCDPSession(page);
		const swipe = async (from: number, to: number) => {
			const point = (x: number) => [{ x, y: 400 }];
			await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(from) });
			await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(to) });
			await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		};
		await swipe(300, 100);
		await expect.poll(() => shown(page)).toBe(ids[1]);
		await swipe(100, 120);
		await swipe(100, 300);
		await expect.poll(() => shown(page)).toBe(ids[0]);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBe(390);
	});

	it('without JavaScript is a page of all slides, without buttons that do nothing', async () => {
		const { page } = await open(DECK, { javaScriptEnabled: false });
		expect(await page.locator('.deck .slide').count()).toBe(15);
		expect(await button(page, 'Present').count()).toBe(0);
	});

	it('loads nothing of it for those who only read', async () => {
		const { page } = await visit();
		const scripts: string[] = [];
		page.on('request', (request) => {
			if (request.resourceType() === 'script') scripts.push(request.url());
		});
		await goTo(page, DECK);
		await button(page, 'Present').waitFor();
		const before = scripts.length;
		await present(page);
		expect(scripts.length).toBeGreaterThan(before);
	});
});

describe('time', () => {
	/** With a clock that the test turns. */
	async function openTimed() {
		const visitor = await visit();
		await visitor.context.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') });
		await goTo(visitor.page, DECK);
		return { ...visitor, speaker: await openSpeaker(visitor.page) };
	}
	const value = (speaker: Page, name: string) =>
		speaker.locator('.times div', { hasText: name }).locator('dd');

	it('begins with the first step, stands while it is paused, and survives a reload', async () => {
		const { page, context, speaker } = await openTimed();
		expect(await value(speaker, 'Pace').textContent()).toBe('Not begun');
		await speaker.keyboard.press('PageDown');
		await context.clock.fastForward('20:00');
		await expect.poll(() => value(speaker, 'Elapsed').textContent()).toMatch(/^20:0\d$/);
		await expect.poll(() => value(speaker, 'Pace').textContent()).toMatch(/^\d+ min behind$/);
		await expect
			.poll(() => page.locator('.stage-foot').textContent())
			.toMatch(/10:20 · \d+ min left · 2 \/ 15/);
		await button(speaker, 'Pause the time').click();
		await context.clock.fastForward('30:00');
		expect(await value(speaker, 'Elapsed').textContent()).toMatch(/^20:0\d$/);
		await button(speaker, 'Go on').click();
		await speaker.reload();
		await page.reload();
		await context.clock.fastForward('05:00');
		await expect.poll(() => value(speaker, 'Elapsed').textContent()).toMatch(/^25:[01]\d$/);
		await button(speaker, 'Reset the time').click();
		await expect.poll(() => value(speaker, 'Elapsed').textContent()).toBe('0:00');
	});

	it('is not begun by opening a slide by its address', async () => {
		const { page } = await open(DECK);
		const ids = await slideIds(page);
		await goTo(page, '/about/');
		await goTo(page, `${DECK}#/${ids[4]}`);
		await page.locator('.on-stage').waitFor();
		const opening = page.context().waitForEvent('page');
		await page.keyboard.press('s');
		const speaker = await opening;
		await inStep(speaker);
		await bothShow([page, speaker], ids[4]!);
		expect(await value(speaker, 'Pace').textContent()).toBe('Not begun');
	});

	it('of an exercise runs in both windows, in words and colours, with pause, a minute more, and back', async () => {
		const { page, context, speaker } = await openTimed();
		const exercise = await slideWith(page, '.block-exercise');
		const minutes = Number(await page.locator('.block-exercise').first().getAttribute('data-minutes'));
		await jump(page, exercise);
		await bothShow([page, speaker], exercise);
		const face = page.locator('.timer-face');
		expect(await face.isHidden()).toBe(true);
		await button(speaker, `Start the timer: ${minutes} min`).click();
		await face
			.getByText(`${minutes}:00`)
			.or(face.getByText(`${minutes - 1}:5`))
			.waitFor();
		await context.clock.fastForward(minutes * 60_000 * 0.82);
		await face.getByText('left: a fifth of the time or less').waitFor();
		expect(await face.getAttribute('data-stage')).toBe('low');
		await page.getByText('Exercise timer: left: a fifth of the time or less').waitFor({ state: 'attached' });
		await context.clock.fastForward(minutes * 60_000 * 0.14);
		await speaker.locator('.timer-face[data-stage="last"]').getByText('left: please finish').waitFor();
		await button(speaker, 'Pause the timer').click();
		await face.getByText('left: please finish (paused)').waitFor();
		await context.clock.fastForward('10:00');
		expect(await face.getAttribute('data-stage')).toBe('last');
		await page.bringToFront();
		await page.evaluate(() => (document.activeElement as HTMLElement).blur());
		await page.keyboard.press('t');
		await context.clock.fastForward('05:00');
		await face.getByText('Time is up').waitFor();
		await page.mouse.move(200, 200);
		await button(page, '+1 minute').click();
		await face.getByText(/^(1:00|0:5\d)$/).waitFor();
		await button(page, 'Reset the timer').click();
		await face.waitFor({ state: 'hidden' });
		await speaker.locator('.timer-face').waitFor({ state: 'hidden' });
	});
});

describe('hands', () => {
	it('are drawn in both windows as they are typed, and are kept', async () => {
		const { page, speaker, complaints } = await openTalk();
		const question = await slideWith(page, '.block-question');
		await jump(page, question);
		await bothShow([page, speaker], question);
		for (const [level, hands] of ['3', '5', '10', '', '0'].entries())
			if (hands) await speaker.getByLabel(`Level ${level}`).fill(hands);
		const drawn = (window: Page) =>
			window.locator(`[data-current] .hands b, .desk-now .hands b`).allTextContents();
		const expected = ['3 hands', '5 hands', '10 hands', 'not counted', '0 hands'];
		for (const window of [page, speaker]) await expect.poll(() => drawn(window)).toEqual(expected);
		const widths = page.locator('[data-current] .hands-bar');
		const share = await widths.evaluateAll((bars) => bars.map((bar) => (bar as HTMLElement).style.width));
		expect(share).toEqual(['30%', '50%', '100%', '0%', '0%']);
		await speaker.getByText('18 hands counted. Not counted: level 3.').waitFor();

		// Typed on the audience's window.
		await page.bringToFront();
		await page.keyboard.press('c');
		await dialog(page, 'Count hands').getByLabel('Level 3').fill('2');
		await expect.poll(() => drawn(speaker)).toEqual([...expected.slice(0, 3), '2 hands', '0 hands']);
		await dialog(page, 'Count hands').getByLabel('Level 4').fill('many');
		await page.getByText('Level 4 is not a number of hands.').waitFor();
		expect((await drawn(speaker))[4]).toBe('0 hands');
		await page.keyboard.press('Escape');

		await page.reload();
		await expect.poll(() => drawn(page)).toEqual([...expected.slice(0, 3), '2 hands', '0 hands']);
		// A new tab has no talk; what was counted today is in the browser's database.
		const fresh = await page.context().newPage();
		await goTo(fresh, `${DECK}#/${question}`);
		await expect.poll(() => drawn(fresh)).toEqual([...expected.slice(0, 3), '2 hands', '0 hands']);
		expect(complaints).toEqual([]);
	});

	it('are taken back by emptying the fields, and can be saved as JSON and as CSV', async () => {
		const { page, speaker } = await openTalk();
		const question = await slideWith(page, '.block-question');
		await jump(page, question);
		await speaker.getByLabel('Level 1').fill('7');
		const saving = speaker.waitForEvent('download');
		await button(speaker, 'Save counts as JSON').click();
		const file = await saving;
		expect(file.suggestedFilename()).toBe('hands-service-before-savings.json');
		const { readFile } = await import('node:fs/promises');
		const [count] = JSON.parse(await readFile(await file.path(), 'utf8'));
		expect(count).toMatchObject({
			format: 'press-two/count',
			formatVersion: 1,
			deck: 'service-before-savings',
			slide: question,
			counts: [null, 7, null, null, null],
		});
		const csv = speaker.waitForEvent('download');
		await button(speaker, 'Save counts as CSV').click();
		expect(await readFile(await (await csv).path(), 'utf8')).toContain(',,7,,,,');
		await speaker.getByLabel('Level 1').fill('');
		await speaker.getByText('No hands are counted yet.').waitFor();
		await expect.poll(() => page.locator('.hands').count()).toBe(0);
		await button(speaker, 'Save counts as CSV').waitFor({ state: 'hidden' });
	});
});

describe('the speaker’s window', () => {
	it('has notes, the next slide, and sizes that are kept', async () => {
		const { page, speaker } = await openTalk();
		const ids = await slideIds(page);
		expect(await speaker.locator('.desk-next .slide').getAttribute('data-slide')).toBe(ids[1]);
		const notes = speaker.getByRole('region', { name: 'Notes', exact: true });
		const size = () => notes.evaluate((part) => parseFloat(getComputedStyle(part).fontSize));
		const before = await size();
		await button(speaker, 'Larger notes').click();
		await button(speaker, 'Larger notes').click();
		expect(await size()).toBe(before + 4);
		const divider = speaker.getByRole('separator', { name: 'Width of this slide' });
		await divider.focus();
		await speaker.keyboard.press('ArrowLeft');
		expect(await divider.getAttribute('aria-valuenow')).toBe('60');
		const box = (await divider.boundingBox())!;
		await speaker.mouse.move(box.x + box.width / 2, box.y + 50);
		await speaker.mouse.down();
		await speaker.mouse.move(box.x - 200, box.y + 50);
		await speaker.mouse.up();
		const dragged = Number(await divider.getAttribute('aria-valuenow'));
		expect(dragged).toBeLessThan(60);
		await speaker.reload();
		await inStep(speaker);
		expect(await size()).toBe(before + 4);
		expect(await divider.getAttribute('aria-valuenow')).toBe(String(dragged));
		expect(await shown(page)).toBe(ids[0]);
	});

	it('is a page to read as well', async () => {
		const { speaker } = await openTalk();
		await button(speaker, 'Read as a page').click();
		expect(await speaker.locator('.notes:visible').count()).toBe(15);
		await button(speaker, 'Speaker view').click();
		await speaker.locator('.desk').waitFor();
	});
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
	it('axe finds no fault in either window, nor in the dialogs', async () => {
		const { page, speaker } = await openTalk({ colorScheme });
		for (const block of ['.block-question', '.block-exercise']) {
			const id = await slideWith(page, block);
			await jump(page, id);
			await bothShow([page, speaker], id);
			if (block === '.block-exercise') await speaker.keyboard.press('t');
			else await speaker.getByLabel('Level 2').fill('4');
			await speaker.evaluate(() => (document.activeElement as HTMLElement).blur());
			expect(await findAxeFaults(page)).toEqual([]);
			expect(await findAxeFaults(speaker)).toEqual([]);
		}
		await page.bringToFront();
		for (const [key, name] of [
			['o', 'Overview'],
			['g', 'Go to a slide'],
			['?', 'Keys'],
		] as const) {
			await page.keyboard.press(key);
			await dialog(page, name).waitFor();
			expect(await findAxeFaults(page)).toEqual([]);
			await page.keyboard.press('Escape');
			await dialog(page, name).waitFor({ state: 'detached' });
		}
		await jump(page, await slideWith(page, '.block-question'));
		await page.keyboard.press('c');
		await dialog(page, 'Count hands').waitFor();
		expect(await findAxeFaults(page)).toEqual([]);
	});
});
