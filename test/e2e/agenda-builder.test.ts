import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { findAxeFaults } from '../browser/find-axe-faults.ts';
import { goTo, useBrowser } from '../browser/use-browser.ts';
import { agendaDocument, agendaItem } from '../fixtures/agendas.ts';
import type { AgendaDocument } from '#domain/agenda/agenda.ts';
import { toAgendaFragment } from '../../src/storage/agenda-link.ts';

const { open } = useBrowser();

const fileOf = (document: object | string, name = 'agenda.json') => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(typeof document === 'string' ? document : JSON.stringify(document)),
});

/** The editor of an agenda that came by file. */
async function openAgenda(document: AgendaDocument = agendaDocument, options = {}) {
	const visitor = await open('/sessions/plan/', options);
	const { page } = visitor;
	await page.getByLabel('Choose files').setInputFiles(fileOf(document));
	await page.getByRole('link', { name: 'Open it' }).click();
	await page.getByRole('textbox', { name: 'Title' }).first().waitFor();
	return visitor;
}
const rows = (page: Page) =>
	page
		.locator('[data-item]')
		.evaluateAll((items) =>
			items.map(
				(item) => `${item.querySelector('.clock b')!.textContent} ${item.querySelector('h3')!.textContent}`,
			),
		);
const saved = (page: Page) => page.getByText('Saved in this browser.').waitFor();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

async function exported(page: Page): Promise<AgendaDocument> {
	await saved(page);
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Export as a file' }).click();
	return JSON.parse(await readFile(await (await waiting).path(), 'utf8')) as AgendaDocument;
}

it('starts from a ready-made session, says its times, and shows a fixed lunch that cannot hold', async () => {
	const { page, complaints } = await open('/sessions/plan/#new=half-day');
	await page.getByRole('heading', { name: 'Half day', level: 2 }).waitFor();
	// Four hours from nine, as the session says.
	await page.getByText('Ends 13:00, as planned.').waitFor();
	expect((await rows(page)).slice(0, 3).map((row) => row.slice(0, 5))).toEqual(['09:00', '09:05', '09:10']);

	await page.getByRole('button', { name: 'Edit Coffee' }).click();
	const details = page.getByRole('group', { name: 'Details of Coffee' });
	await details.getByLabel('Begins at a fixed time').check();
	// 5 + 5 + 8 + 12 + 3 + 25 + 4 + 22 minutes come before it: 84, so at 10:24.
	expect(await details.getByRole('textbox', { name: 'Fixed time' }).inputValue()).toBe('10:24');
	await details.getByRole('textbox', { name: 'Fixed time' }).fill('10:30');
	await page.getByText('6 min free until 10:30').waitFor();
	await details.getByRole('textbox', { name: 'Fixed time' }).fill('10:00');
	await page.getByText('Begins 24 min after 10:00, its fixed time').waitFor();
	await page.getByRole('link', { name: '24 minutes late begins “Coffee”.' }).click();
	expect(await page.evaluate(() => document.activeElement?.querySelector('h3')?.textContent)).toBe('Coffee');
	await page.getByRole('button', { name: 'Fit to the times of Half day' }).click();
	await page.getByText('Begins 24 min after').waitFor({ state: 'detached' });
	expect(complaints).toEqual([]);
});

it('takes changes back and forward, and keeps them', async () => {
	const { page } = await openAgenda();
	await page.getByRole('button', { name: '5 minutes more for Welcome' }).click();
	expect((await rows(page))[1]).toBe('09:15 The story');
	await page.keyboard.press('Control+z');
	expect((await rows(page))[1]).toBe('09:10 The story');
	await page.getByRole('button', { name: 'Redo' }).click();
	await page.getByRole('button', { name: 'Edit The story' }).click();
	await page.getByRole('button', { name: 'Most 20' }).click();
	await saved(page);
	await page.reload();
	await page.getByRole('textbox', { name: 'Title' }).first().waitFor();
	expect(await rows(page)).toEqual([
		'09:00 Welcome',
		'09:15 The story',
		'09:35 Solved or not',
		'10:00 Coffee',
	]);
});

it('moves by keyboard, and the focus goes along', async () => {
	const { page } = await openAgenda();
	await page.getByRole('button', { name: 'Move Solved or not up' }).focus();
	await page.keyboard.press('Enter');
	expect((await rows(page)).map((row) => row.slice(6))).toEqual([
		'Welcome',
		'Solved or not',
		'The story',
		'Coffee',
	]);
	expect(await focused(page)).toBe('Move Solved or not up');
	await page.getByText('“Solved or not” is now 2 of 4 on Morning.').waitFor();
	await page.keyboard.press('Alt+ArrowUp');
	expect((await rows(page))[0]).toBe('09:00 Solved or not');
	expect(await focused(page)).toBe('Move Solved or not up');

	await page.getByRole('button', { name: 'Add a day' }).click();
	await page.getByRole('button', { name: 'Edit Welcome' }).click();
	await page.getByRole('button', { name: /^Move to Day 2/ }).click();
	expect(await focused(page)).toMatch(/Welcome$/);
	const { days } = await exported(page);
	expect(days.map(({ items }) => items.map(({ id }) => id))).toEqual([
		['solved', 'story', 'coffee'],
		['welcome'],
	]);
	expect(days[1]!.date).toBe('2026-12-02');
});

it('moves by mouse, within a day and to another one, as one step', async () => {
	const { page, complaints } = await openAgenda({
		...agendaDocument,
		days: [
			{ title: 'One', startsAt: 540, items: ['a', 'b', 'c'].map((id) => agendaItem(id)) },
			{ title: 'Two', startsAt: 540, items: [agendaItem('d')] },
		],
	});
	/** Ids of the first day, as they are shown, also while one is held. */
	const firstDay = () =>
		page
			.locator('ol[aria-label="Items of One"] > [data-item]')
			.evaluateAll((all) => all.map((row) => row.getAttribute('data-item')));
	/** Lets go once the page has made room, as a hand does that looks. */
	async function drag(id: string, target: string, left: readonly string[]) {
		const handle = (await page.locator(`[data-item="${id}"] .handle`).boundingBox())!;
		await page.mouse.move(handle.x + 8, handle.y + 8);
		await page.mouse.down();
		const { x, y, height } = (await page.locator(`[data-item="${target}"]`).boundingBox())!;
		const to = y + 0.75 * height;
		for (let step = 1; step <= 20; step += 1) {
			await page.mouse.move(x + 20, handle.y + ((to - handle.y) * step) / 20);
		}
		await expect.poll(firstDay).toEqual(left);
		await page.mouse.up();
	}
	await page.locator('[data-item="a"]').scrollIntoViewIfNeeded();
	await drag('a', 'b', ['b', 'a', 'c']);
	await expect.poll(() => rows(page)).toEqual(['09:00 b', '09:10 a', '09:20 c', '09:00 d']);
	await drag('c', 'd', ['b', 'a']);
	await expect.poll(async () => (await rows(page)).at(2)?.slice(0, 5)).toBe('09:00');
	const { days } = await exported(page);
	expect(days[0]!.items.map(({ id }) => id)).toEqual(['b', 'a']);
	expect(days[1]!.items.map(({ id }) => id).toSorted()).toEqual(['c', 'd']);
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	expect(await rows(page)).toEqual(['09:00 a', '09:10 b', '09:20 c', '09:00 d']);
	expect(complaints).toEqual([]);
});

it('adds parts of the workshop, breaks and blocks of one’s own', async () => {
	const { page } = await open('/sessions/plan/');
	await page.getByRole('button', { name: 'Empty agenda' }).click();
	await page.getByRole('button', { name: 'Add to Day 1' }).click();
	const dialog = page.getByRole('dialog', { name: 'Add to Day 1' });
	await dialog.getByRole('button', { name: 'Add Break' }).click();
	await dialog.getByLabel('Search the workshop').fill('stopwatch');
	await dialog.getByRole('listitem').last().getByRole('button').click();
	await dialog.getByText(/was added to Day 1/).waitFor();
	await dialog.getByLabel('Search the workshop').fill('zzz');
	await dialog.getByText('Nothing in the workshop is called that.').waitFor();
	await dialog.getByRole('button', { name: 'Close' }).click();
	const { days } = await exported(page);
	expect(days[0]!.items.map(({ kind, exercise }) => [kind, exercise])).toEqual([
		['break', undefined],
		['exercise', 'choice-stopwatch'],
	]);
});

it('keeps several agendas; a copy is a document of its own, and a deleted one comes back', async () => {
	const { page } = await openAgenda();
	await saved(page);
	await page.getByRole('link', { name: 'Back to your agendas' }).click();
	await page.getByRole('button', { name: 'Duplicate A morning on one plan' }).click();
	await page.getByRole('link', { name: 'Copy of A morning on one plan', exact: true }).waitFor();
	expect(await page.getByRole('article').count()).toBe(2);
	await page.getByRole('button', { name: 'Delete A morning on one plan' }).click();
	await page.getByText('“A morning on one plan” deleted.').waitFor();
	await page.getByRole('button', { name: /^Undo/ }).click();
	await page.getByRole('article').nth(1).waitFor();
	expect(await page.getByRole('article').count()).toBe(2);
});

it('takes back exactly the file that it gave, and refuses a broken one with nothing lost', async () => {
	const { page } = await openAgenda();
	expect(await exported(page)).toEqual(agendaDocument);
	await page.getByRole('link', { name: 'Back to your agendas' }).click();
	const twice = { ...agendaDocument, days: [...agendaDocument.days, ...agendaDocument.days] };
	await page
		.getByLabel('Choose files')
		.setInputFiles([
			fileOf(agendaDocument, 'same.json'),
			fileOf('{"format": "press-two/agenda"', 'cut.json'),
			fileOf(twice, 'twice.json'),
			fileOf({ format: 'press-two/plan' }, 'plan.json'),
		]);
	await page.getByText('was here already and says the same').waitFor();
	await page.getByText('it ends too early').waitFor();
	await page.getByText('two items have this id').first().waitFor();
	await page.getByText('it is "press-two/plan", and an agenda says "press-two/agenda"').waitFor();
	expect(await page.getByRole('article').count()).toBe(1);
});

it('takes an agenda out of a link, and says so where the link is cut', async () => {
	const fragment = await toAgendaFragment(agendaDocument);
	const { page } = await open(`/sessions/plan/#${fragment}`);
	await page.getByRole('heading', { name: 'Someone shared an agenda with you' }).waitFor();
	expect(await page.getByRole('article').count()).toBe(0);
	await page.getByRole('button', { name: 'Add to your agendas' }).click();
	await page.getByRole('link', { name: 'Open it' }).click();
	expect((await rows(page))[0]).toBe('09:00 Welcome');
	await page.getByRole('button', { name: 'Share by link' }).click();
	await page.getByLabel('Put your notes into the link').uncheck();
	const link = await page.getByLabel('The link', { exact: true }).inputValue();
	await goTo(page, '/');
	await page.goto(link.slice(0, -5));
	await page.getByRole('heading', { name: 'The shared agenda cannot be read' }).waitFor();
});

it('prints a run sheet with steps, materials and notes, and gives participants none of them', async () => {
	const { page, complaints } = await openAgenda();
	const sheet = page.getByRole('region', { name: 'Run sheet, Morning' });
	await sheet.getByRole('row', { name: '09:37 10 All together Compare.' }).waitFor();
	await page.emulateMedia({ media: 'print' });
	expect(await page.getByRole('button', { name: 'Undo' }).isVisible()).toBe(false);
	expect(await sheet.getByText('Cards: 36').isVisible()).toBe(true);
	expect(await sheet.getByText('Doors open at 08:45').isVisible()).toBe(true);
	await page.emulateMedia({ media: 'screen' });

	await page.getByLabel('Participants’ agenda').check();
	const table = page.getByRole('table', { name: /^Morning/ });
	await table.getByText('Coffee').waitFor();
	expect(await table.textContent()).not.toMatch(/Doors|Cards|Facilitator/);
	await page.getByLabel('Materials', { exact: true }).check();
	await page.getByRole('cell', { name: 'Cards, 12 a group of four' }).waitFor();

	await page.getByLabel('Calendar').check();
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download the calendar file' }).click();
	const ics = await readFile(await (await waiting).path(), 'utf8');
	// Nine in Berlin in December is eight in UTC.
	expect(ics).toContain('DTSTART:20261201T080000Z');
	expect(ics).not.toContain('Doors open');
	expect(complaints).toEqual([]);
});

it('asks which one to keep where another window changed the agenda', async () => {
	const { page, context } = await openAgenda();
	await saved(page);
	const other = await context.newPage();
	await other.goto(page.url());
	await other.getByRole('button', { name: '5 minutes more for Welcome' }).click();
	await other.getByText('Saved in this browser.').waitFor();
	await page.getByRole('button', { name: '5 minutes less for Welcome' }).click();
	await page.getByText('This agenda was changed in another window.').waitFor();
	await page.getByRole('button', { name: 'Keep mine' }).click();
	await saved(page);
	expect((await exported(page)).days[0]!.items[0]!.minutes).toBe(5);
});

it.each(['light', 'dark'] as const)(
	'has no fault that axe finds, and fits 320 pixels (%s)',
	async (colorScheme) => {
		const { page } = await openAgenda(agendaDocument, { colorScheme, viewport: { width: 320, height: 640 } });
		await page.getByRole('button', { name: 'Edit Coffee' }).click();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		expect(await findAxeFaults(page)).toEqual([]);
		await page.getByRole('button', { name: 'Add to Morning' }).click();
		await page.getByLabel('Search the workshop').waitFor();
		expect(await findAxeFaults(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		await page.keyboard.press('Escape');
		await page.getByRole('link', { name: 'Back to your agendas' }).click();
		await page.getByRole('article').waitFor();
		expect(await findAxeFaults(page)).toEqual([]);
	},
);
