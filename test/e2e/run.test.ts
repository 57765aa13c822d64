import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { parseRunText } from '../../src/schemas/run-document.ts';
import { findAxeFaults } from '../browser/find-axe-faults.ts';
import { goTo, useBrowser } from '../browser/use-browser.ts';
import { agendaItem } from '../fixtures/agendas.ts';
import { agendaOf, MINUTE, NINE, runAgenda } from '../fixtures/runs.ts';

const { visit } = useBrowser();

/** Puts an agenda where the site keeps it, as the builder would have. */
async function keepAgenda(page: Page, agenda: object) {
	await goTo(page, '/sessions/run/');
	await page.getByRole('heading', { name: 'Run a session' }).waitFor();
	await page.evaluate(async (document) => {
		const database = await new Promise<IDBDatabase>((resolve) => {
			const request = indexedDB.open('press-two');
			request.onsuccess = () => resolve(request.result);
		});
		const transaction = database.transaction('agendas', 'readwrite');
		const { id } = document as { id: string };
		transaction.objectStore('agendas').put({ id, revision: 1, updatedAt: '', stamp: '', document });
		await new Promise((resolve) => (transaction.oncomplete = resolve));
		database.close();
	}, agenda);
}

/** A page whose clock stands still until it is told to go on; the agenda lies in its browser. */
async function begin(options: Parameters<typeof visit>[0] = {}, now = NINE, agenda: object = runAgenda) {
	const visitor = await visit(options);
	const { page } = visitor;
	await page.clock.install({ time: now - 1000 });
	await page.clock.pauseAt(now);
	await keepAgenda(page, agenda);
	await page.evaluate(() => (location.hash = '#agenda=morning'));
	await page.getByRole('button', { name: 'Start' }).click();
	await page.getByRole('heading', { name: 'On now: welcome' }).waitFor();
	return visitor;
}

const timer = (page: Page) => page.locator('.timer').textContent();
const row = (page: Page, name: string) =>
	page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
const sees = (page: Page, text: string) => page.getByText(text, { exact: true }).first().waitFor();
const waitForTimer = (page: Page, text: string) =>
	page
		.locator('.timer')
		.filter({ hasText: new RegExp(`^${text}$`) })
		.waitFor();
const later = (page: Page, minutes: number) => page.clock.fastForward(minutes * MINUTE);
async function save(page: Page, name: string) {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name }).click();
	const download = await waiting;
	return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

it('keeps the screen on, and rings once at the end of an item, where that was wanted', async () => {
	const { page } = await visit();
	// What would be heard and what holds the screen, counted.
	await page.addInitScript(() => {
		const counted = { strokes: 0, locks: 0 };
		Object.assign(globalThis, { counted });
		const start = OscillatorNode.prototype.start;
		OscillatorNode.prototype.start = function (...when) {
			counted.strokes += 1;
			start.apply(this, when);
		};
		const request = navigator.wakeLock.request.bind(navigator.wakeLock);
		navigator.wakeLock.request = async (type) => {
			const lock = await request(type);
			counted.locks += 1;
			lock.addEventListener('release', () => (counted.locks -= 1));
			return lock;
		};
	});
	const counted = (what: 'strokes' | 'locks') =>
		page.evaluate(
			(name) => (globalThis as unknown as { counted: Record<string, number> }).counted[name],
			what,
		);
	await page.clock.install({ time: NINE - 1000 });
	await page.clock.pauseAt(NINE);
	await keepAgenda(page, runAgenda);
	await page.evaluate(() => (location.hash = '#agenda=morning'));
	await page.getByRole('button', { name: 'Start' }).click();
	await sees(page, 'The screen stays on while you see this page.');
	expect(await counted('locks')).toBe(1);

	await later(page, 11);
	await sees(page, 'Over time');
	expect(await counted('strokes')).toBe(0);
	await page.keyboard.press('n');
	await page.getByLabel('Sound at the end of each item').check();
	await later(page, 19);
	await waitForTimer(page, '1:00');
	expect(await counted('strokes')).toBe(0);
	await later(page, 1);
	// Two strokes of one bell.
	await expect.poll(() => counted('strokes')).toBe(2);
	await later(page, 1);
	await waitForTimer(page, '−1:00');
	expect(await counted('strokes')).toBe(2);

	await page.getByRole('button', { name: 'End the session' }).click();
	await expect.poll(() => counted('locks')).toBe(0);
});

it('asks about a session that nobody ended, and ends it when it was over', async () => {
	const { page, complaints } = await begin();
	const asks = page.getByText('Nobody ended this session.');
	const over = page.getByText('it was over at 11:00 on Tuesday 1 December 2026');
	// Two hours are planned; until 14:00 it may still be on.
	await later(page, 299);
	await waitForTimer(page, '−4:49:00');
	expect(await asks.count()).toBe(0);
	await later(page, 1);
	await over.waitFor();
	await page.getByRole('button', { name: 'It still goes on' }).click();
	await asks.waitFor({ state: 'detached' });

	await page.reload();
	await page.getByRole('button', { name: 'It ended at 11:00' }).click();
	await page.getByRole('heading', { name: 'The session is over' }).waitFor();
	expect(await asks.count()).toBe(0);
	expect(await row(page, 'welcome').textContent()).toContain('took 120 min');
	expect(complaints).toEqual([]);
});

it('runs a session from start to end, through sleep, reload and a closed page', async () => {
	const { context, page, complaints } = await begin();
	await waitForTimer(page, '10:00');
	await sees(page, '10 minutes left of 10 minutes');
	expect(await page.title()).toContain('10 minutes left · welcome');
	const id = await page.evaluate(() => localStorage.getItem('press-two:run'));
	await expect.poll(() => page.url()).toContain(`/sessions/run/#${id}`);

	await later(page, 3);
	await waitForTimer(page, '7:00');
	await page.keyboard.press('Space');
	await sees(page, 'Paused');
	await later(page, 2);
	expect(await timer(page)).toBe('7:00');
	await page.keyboard.press('Space');
	await sees(page, '2 min behind the plan');

	// 09:10: two of ten minutes left.
	await later(page, 5);
	await waitForTimer(page, '2:00');
	await sees(page, 'Come to an end soon');
	await page.keyboard.press('+');
	await waitForTimer(page, '7:00');
	await sees(page, '7 min behind the plan');
	await page.keyboard.press('n');
	await page.getByRole('heading', { name: 'On now: story' }).waitFor();
	expect(await row(page, 'welcome').textContent()).toContain('took 8 min');
	await sees(page, 'On time');

	await page.reload();
	await waitForTimer(page, '20:00');

	// The laptop sleeps for an hour: 40 minutes over at 10:10.
	await later(page, 60);
	await waitForTimer(page, '−40:00');
	await sees(page, 'Over time');
	await sees(page, '40 min behind the plan');
	await page.close();

	const again = await context.newPage();
	await again.clock.fastForward(5 * MINUTE);
	await goTo(again, `/sessions/run/#${id}`);
	await waitForTimer(again, '−45:00');

	// 45 minutes late. Shortening both exercises gives 20; leaving one out gives 40, and 5 come from the other.
	await again.keyboard.press('r');
	const dialog = again.getByRole('dialog', { name: 'Replan from now' });
	expect(await dialog.getByLabel('Minutes of sort').inputValue()).toBe('25');
	expect(await dialog.getByLabel('Skip plan').isChecked()).toBe(true);
	expect(await dialog.getByLabel('Minutes of coffee').inputValue()).toBe('15');
	await dialog.getByText('The day ends at 11:00.').waitFor();
	await dialog.getByLabel('Skip plan').uncheck();
	// By hand: 40 minutes more.
	await dialog.getByText('It still runs over by 40 minutes.').waitFor();
	await dialog.getByLabel('Skip plan').check();
	await dialog.getByRole('button', { name: 'Accept' }).click();
	expect(await row(again, 'plan').textContent()).toContain('Skipped');
	expect(await again.getByText('11:00, on time').isVisible()).toBe(true);

	await again.keyboard.press('n');
	await waitForTimer(again, '25:00');
	// 25 minutes lie half way from least to usual: the steps have 17.5 and 7.5.
	await later(again, 10);
	await again.keyboard.press('s');
	await again.getByText(/Left of this step:\s*7:30/).waitFor();
	await again.keyboard.press('p');
	await waitForTimer(again, '−45:00');
	await again.keyboard.press('n');
	await waitForTimer(again, '15:00');

	await again.keyboard.press('m');
	await again.getByLabel('What you want to remember').pressSequentially('=n r p');
	await again.getByRole('button', { name: 'Keep the note' }).click();
	await again.getByRole('heading', { name: 'On now: sort' }).waitFor();
	expect(await row(again, 'sort').textContent()).toContain('=n r p');

	await later(again, 15);
	await again.getByRole('button', { name: 'Next', exact: true }).click();
	await later(again, 15);
	await again.getByRole('button', { name: 'Next', exact: true }).click();
	await again.getByRole('heading', { name: 'On now: close' }).waitFor();
	await later(again, 5);
	await again.getByRole('button', { name: 'End the session' }).click();
	await again.getByText('It began at 09:00 and ended at 11:00, on time.').waitFor();
	expect(await again.evaluate(() => document.activeElement?.id)).toBe('ended');
	expect(await again.evaluate(() => localStorage.getItem('press-two:run'))).toBeNull();

	const file = await save(again, 'Session file');
	expect(file.name).toBe('morning-2026-12-01.press-two.json');
	const run = parseRunText(file.text);
	expect(run).toMatchObject({ ok: true, value: { id, date: '2026-12-01', shift: 0 } });
	const csv = await save(again, 'Planned against actual, as a table');
	// Item, step, title, kind, state, planned, after replanning, actual, difference, paused.
	expect(csv.text.split('\r\n').map((line) => line.split(',').slice(0, 10).join(','))).toEqual([
		'\uFEFFItem,Step,Title,Kind,State,Planned minutes,Minutes after replanning,Actual minutes,Difference,Paused minutes',
		'1,,welcome,other,done,10,15,8,-2,2',
		'2,,story,talk,done,20,20,65,45,0',
		'3,,sort,exercise,done,30,25,25,-5,0',
		'3,1,Sort the cards.,exercise,done,20,,10,-10,',
		'3,2,Compare.,exercise,done,10,,15,5,',
		'4,,coffee,break,done,15,15,15,0,0',
		'5,,plan,exercise,skipped,40,40,0,,0',
		'6,,close,other,done,5,5,5,0,0',
		'',
	]);
	expect(csv.text).toContain("'=n r p");
	expect((await save(again, 'Summary to read')).text).toContain('| 2 | story | 09:10, 20 |  | 09:10, 65 |');

	await again.getByRole('button', { name: 'Take the times into a new agenda' }).click();
	await again.getByRole('link', { name: 'Open the copy' }).waitFor();
	await goTo(again, '/sessions/run/');
	await again.getByRole('link', { name: 'Morning, as it was on 1 December 2026' }).waitFor();
	await again.getByRole('link', { name: 'Morning', exact: true }).first().waitFor();
	expect(complaints).toEqual([]);
});

it('counts right while the clocks are put back, and shows the clock of the place', async () => {
	// 25 October 2026, 02:40 in Berlin; at 03:00 it is 02:00 again.
	const began = Date.UTC(2026, 9, 25, 0, 40);
	const { page } = await begin({ timezoneId: 'Europe/Berlin' }, began);
	await later(page, 30);
	await waitForTimer(page, '−20:00');
	await sees(page, '20 min behind the plan');
	// It should be over 120 minutes after 02:40, at 03:40 by the new time.
	expect(await row(page, 'The day should be over').textContent()).toMatch(/03:40.*04:00/s);
	expect(await page.locator('.bar').textContent()).toContain('02:10');
});

it('keeps a large view and a second window in step', async () => {
	const { context, page, complaints } = await begin();
	const waiting = context.waitForEvent('page');
	await page.getByRole('link', { name: 'Large view for the projector' }).click();
	const room = await waiting;
	await room.getByRole('heading', { name: 'welcome' }).waitFor();
	const other = await context.newPage();
	await goTo(other, `/sessions/run/${new URL(page.url()).hash}`);
	await other.getByRole('heading', { name: 'On now: welcome' }).waitFor();

	await page.keyboard.press('n');
	await room.getByRole('heading', { name: 'story' }).waitFor();
	await other.getByRole('heading', { name: 'On now: story' }).waitFor();
	await other.keyboard.press('+');
	await waitForTimer(room, '25:00');
	await waitForTimer(page, '25:00');
	await page.keyboard.press('n');
	await room.getByText('Sort the cards.').waitFor();
	expect(await room.getByRole('button').count()).toBe(0);
	await other.getByRole('button', { name: 'End the session' }).click();
	await room.getByRole('heading', { name: 'The session is over' }).waitFor();
	await page.getByRole('heading', { name: 'The session is over' }).waitFor();
	expect(complaints).toEqual([]);
});

it('takes back the last deed, also the end, and lists, deletes and restores what was run', async () => {
	const { page } = await begin();
	await page.keyboard.press('n');
	await page.keyboard.press('u');
	await page.getByRole('heading', { name: 'On now: welcome' }).waitFor();
	await page.getByRole('button', { name: 'End the session' }).click();
	await page.getByRole('button', { name: 'Not over: go on' }).click();
	await page.getByRole('heading', { name: 'On now: welcome' }).waitFor();
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('on-now');

	await page.getByRole('link', { name: 'All sessions' }).click();
	await page.getByRole('link', { name: 'Go on Morning' }).waitFor();
	await page.getByRole('button', { name: 'Delete Morning' }).click();
	await page.getByText('Recently deleted (1)').click();
	await page.getByRole('button', { name: 'Restore Morning' }).click();
	await page.getByRole('link', { name: 'Go on Morning' }).click();
	await page.getByRole('heading', { name: 'On now: welcome' }).waitFor();
	await page.keyboard.press('?');
	await page.getByRole('dialog', { name: 'Keys' }).waitFor();
});

it('takes in a session from its file, asks where two differ, and refuses what is none', async () => {
	const { page, complaints } = await begin();
	const name = 'session.json';
	const choose = (text: string) =>
		page
			.getByLabel('Choose files')
			.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
	await page.keyboard.press('n');
	const { text } = await save(page, 'Session file');
	await page.getByRole('button', { name: 'Counted hands, as a table' }).click();
	await page.getByText('no hands were counted while it was on').waitFor();
	await page.getByRole('link', { name: 'All sessions' }).click();
	await choose(text);
	await page.getByText('“Morning” was here already and says the same').waitFor();

	await choose('{"format":"press-two/agenda"}');
	await page.getByText('Not imported. Your sessions are as they were.').waitFor();
	await page.getByText('a session that was run says "press-two/run"').waitFor();

	const noted = JSON.parse(text);
	noted.events.push({ kind: 'noted', item: 'story', text: 'From the other laptop', at: NINE + MINUTE });
	await choose(JSON.stringify(noted));
	await page.getByText('This session is here already, and the two differ.').waitFor();
	await page.getByRole('button', { name: 'Keep both' }).click();
	await page.getByRole('link', { name: 'Open it' }).click();
	await page.getByText('From the other laptop').waitFor();
	expect(complaints).toEqual([]);
});

it('shows what a new plan comes to, and the button, however long the day is', async () => {
	const items = Array.from({ length: 30 }, (_, index) =>
		agendaItem(`talk ${index}`, { kind: 'talk', minutes: 10, range: { least: 5, usual: 10, most: 15 } }),
	);
	const { page } = await visit({ viewport: { width: 1024, height: 640 } });
	await page.clock.install({ time: NINE - 1000 });
	await page.clock.pauseAt(NINE);
	await keepAgenda(page, agendaOf(items));
	await page.evaluate(() => (location.hash = '#agenda=morning'));
	await page.getByRole('button', { name: 'Start' }).click();
	await page.getByRole('heading', { name: 'On now: talk 0' }).waitFor();
	await page.keyboard.press('r');
	const dialog = page.getByRole('dialog', { name: 'Replan from now' });
	for (const part of [
		dialog.getByText('The day ends at 14:00.'),
		dialog.getByRole('button', { name: 'Accept' }),
	]) {
		const box = (await part.boundingBox())!;
		expect(box.y).toBeGreaterThan(0);
		expect(box.y + box.height).toBeLessThanOrEqual(640);
	}
	// By keyboard, what has the focus is never under them.
	const foot = dialog.locator('.foot');
	for (const field of [dialog.getByLabel('Minutes of talk 14'), dialog.getByLabel('Minutes of talk 29')]) {
		await field.focus();
		const [own, over] = [(await field.boundingBox())!, (await foot.boundingBox())!];
		expect(own.y + own.height).toBeLessThanOrEqual(over.y);
	}
});

it('begins a ready-made session, with its slides', async () => {
	const { page } = await visit();
	await page.clock.install({ time: NINE - 1000 });
	await page.clock.pauseAt(NINE);
	await goTo(page, '/sessions/run/#session=half-day');
	await page.getByRole('button', { name: 'Start' }).click();
	await page.getByRole('heading', { name: /^On now: Welcome/ }).waitFor();
	await page.keyboard.press('ArrowRight');
	const link = page.getByRole('link', { name: 'Present the slides' });
	expect(await link.getAttribute('href')).toBe('/present/half-day/');
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
	it('has no fault that axe can find, and fits 320 pixels', async () => {
		const { page, context } = await begin({ colorScheme });
		// Axe waits for timers of its own.
		await page.clock.resume();
		const fits = async () => {
			await page.setViewportSize({ width: 320, height: 640 });
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
			).toBeLessThanOrEqual(0);
			await page.setViewportSize({ width: 1280, height: 800 });
		};
		expect(await findAxeFaults(page), 'on time').toEqual([]);
		await later(page, 8);
		await sees(page, 'Come to an end soon');
		expect(await findAxeFaults(page), 'soon').toEqual([]);
		await later(page, 12);
		await page.keyboard.press('r');
		await page.getByRole('dialog').waitFor();
		expect(await findAxeFaults(page), 'replan').toEqual([]);
		await fits();
		await page.getByRole('button', { name: 'Accept' }).click();
		await page.keyboard.press('n');
		await page.keyboard.press('n');
		expect(await findAxeFaults(page), 'steps').toEqual([]);
		await fits();
		const room = await context.newPage();
		await goTo(room, '/sessions/run/room/');
		await room.getByRole('heading', { name: 'sort' }).waitFor();
		expect(await findAxeFaults(room), 'room').toEqual([]);
		await later(page, 600);
		await page.getByText('Nobody ended this session.').waitFor();
		expect(await findAxeFaults(page), 'forgotten').toEqual([]);
		await fits();
		await page.getByRole('button', { name: 'End the session' }).click();
		expect(await findAxeFaults(page), 'ended').toEqual([]);
	});
});
