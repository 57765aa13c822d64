import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findAxeFaults } from '../browser/find-axe-faults.ts';
import { keepPlans } from '../browser/keep-plans.ts';
import { goTo, useBrowser } from '../browser/use-browser.ts';
import { findTexts, openFile } from '../fixtures/open-files.ts';
import { EXAMPLE, withAnswers } from '../fixtures/plans.ts';
import { SECRETS, withSecrets } from '../fixtures/secrets.ts';

const { open } = useBrowser();

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'press-two-deck-'));
});
afterAll(() => rm(folder, { recursive: true }));

const LOGO =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="60" height="20" fill="#b00020"/></svg>';
const svg = (text: string) => ({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(text) });
const json = (text: string) => ({
	name: 'x.brand.json',
	mimeType: 'application/json',
	buffer: Buffer.from(text),
});

/** The editor of a new board summary of an example. */
async function openDeck(options = {}, template = 'Board summary') {
	const visitor = await open('/deck/', options);
	await makeDeck(visitor.page, template);
	return visitor;
}
async function makeDeck(page: Page, template: string) {
	await page.getByRole('radio', { name: template }).check();
	await page.getByRole('button', { name: 'Make the deck' }).click();
	await page.locator('.deck-preview .slide').waitFor();
	await page.getByLabel('Client', { exact: true }).waitFor();
}
const titles = (page: Page) => page.locator('[data-row] .choose span:last-child').allTextContents();
const saved = (page: Page) => page.getByText('Saved in this browser.').waitFor();
const slideTitle = (page: Page) => page.locator('.deck-preview .slide h2').textContent();

async function take(page: Page, button: string): Promise<{ name: string; path: string }> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	const download = await waiting;
	const path = join(folder, `${Math.random()}-${download.suggestedFilename()}`);
	await download.saveAs(path);
	return { name: download.suggestedFilename(), path };
}
async function unzip(path: string): Promise<Map<string, string>> {
	const files = Object.entries(unzipSync(new Uint8Array(await readFile(path))));
	return new Map(files.map(([name, bytes]) => [name, strFromU8(bytes, true)]));
}

it('goes from a result to files in the client’s name, and keeps everything', async () => {
	const { page, context, complaints } = await openDeck();
	const made = await titles(page);
	expect(made).toHaveLength(8);

	await page.getByLabel('Title of slide 1').fill('Ready for Northwind');
	expect(await slideTitle(page)).toBe('Ready for Northwind');
	await page.locator('[data-row] [data-button="choose"]').nth(2).click();
	await page.keyboard.press('Alt+ArrowUp');
	await page.getByText(/is now slide 2 of 8\./).waitFor();
	await page.locator('[data-row] [data-button="choose"]').nth(7).click();
	await page.getByRole('button', { name: 'Leave out slide 8' }).click();
	const wanted = ['Ready for Northwind', made[2], made[1], ...made.slice(3, 7)];
	expect(await titles(page)).toEqual(wanted);

	await page.getByLabel('Summary', { exact: true }).fill('Our own words.\n\nAnd a second paragraph.');
	await page.getByLabel('Client', { exact: true }).fill('Acme & Söhne');
	await page.getByLabel('First colour', { exact: true }).fill('#ffff66');
	await page.getByText('The first colour, #ffff66, is too pale on white').waitFor();
	await page.getByLabel('First colour', { exact: true }).fill('#7a1fa2');
	await page.getByLabel('Logo', { exact: true }).setInputFiles(svg(LOGO));
	await page.locator('.deck-preview .slide footer img').waitFor();
	await page.getByRole('button', { name: 'Save this brand' }).click();
	await page.getByText('“Acme & Söhne” is saved among your brands.').waitFor();
	await saved(page);

	const pptx = await take(page, 'PowerPoint');
	expect(pptx.name).toMatch(/^[\p{L}\p{N}-]+\.pptx$/u);
	const parts = await unzip(pptx.path);
	const names = [...parts.keys()];
	expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(7);
	expect(names.some((name) => name.includes('notesSlide'))).toBe(false);
	expect(parts.get('ppt/theme/theme1.xml')).toContain('7A1FA2');
	const all = [...parts.values()].join('\n');
	const utf8 = Buffer.from('Acme &amp; Söhne').toString('latin1');
	expect(all).toContain(utf8);
	expect(all).toMatch(/fingerprint \d{4}\.\d+-[0-9a-f]{8}/);
	expect(all).not.toContain('Say what is decided today');

	const html = await take(page, 'One web page');
	const text = await readFile(html.path, 'utf8');
	expect(text).toContain('Ready for Northwind');
	expect(text).not.toContain('Say what is decided today');
	const file = await context.newPage();
	const requests: string[] = [];
	file.on('request', (request) => requests.push(request.url()));
	await file.goto(pathToFileURL(html.path).href);
	expect(await file.locator('.slide').count()).toBe(7);
	expect(requests.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
	await file.close();

	const kit = await take(page, 'Client kit (ZIP)');
	const inside = await unzip(kit.path);
	expect([...inside.keys()]).toEqual(
		expect.arrayContaining(['README.txt', 'deck.html', 'deck.pptx', 'report.docx']),
	);
	expect(inside.get('report.html')).toContain('And a second paragraph.');

	await saved(page);
	await page.reload();
	await page.locator('.deck-preview .slide').waitFor();
	expect(await titles(page)).toEqual(wanted);
	expect(await page.getByLabel('Client', { exact: true }).inputValue()).toBe('Acme & Söhne');
	expect(await page.getByLabel('Summary', { exact: true }).inputValue()).toBe(
		'Our own words.\n\nAnd a second paragraph.',
	);
	await page.getByText('Left out (1)').click();
	await page.getByRole('button', { name: /^Bring back/ }).click();
	expect((await titles(page)).at(-1)).toBe(made[7]);
	expect(complaints).toEqual([]);
});

it('hands over nothing of notes, remarks and other plans, unless they are chosen', async () => {
	const { page, complaints } = await open('/deck/');
	const { remark, reason, provenance, otherPlan, ...never } = SECRETS;
	const mine = { ...withSecrets(EXAMPLE, provenance), id: 'mine', title: 'My plan' };
	const other = {
		...withSecrets(EXAMPLE, otherPlan),
		id: 'other',
		title: otherPlan,
		organisation: otherPlan,
	};
	await keepPlans(page, mine, other);
	await goTo(page, '/deck/#plan=mine');
	await makeDeck(page, 'Full report');
	const spoken = 'Ask: which of these answers do you doubt, and who would know?';
	const takeAll = async () => {
		const taken = [];
		for (const button of ['PowerPoint', 'One web page', 'Client kit (ZIP)']) {
			const { name, path } = await take(page, button);
			taken.push(...(await openFile(name, await readFile(path))));
		}
		return [...taken, ...(await openFile('printed.pdf', await page.pdf({ preferCSSPageSize: true })))];
	};
	const plain = await takeAll();
	const secrets = [remark, reason, provenance, otherPlan, ...Object.values(never)];
	expect(findTexts(plain, [...secrets, spoken, 'notesSlide'])).toEqual([]);
	await page.getByLabel('With the speaker’s notes.').check();
	await page.getByLabel('With what people wrote beside their answers').check();
	await saved(page);
	const chosen = await takeAll();
	const holders = (text: string) => findTexts(chosen, [text]).map((found) => found.replace(/: .*/s, ''));
	for (const place of [
		/\.pptx\/ppt\/slides\//,
		/\.html$/,
		/kit\.zip\/deck\.html$/,
		/kit\.zip\/report\.html$/,
		/printed\.pdf$/,
	])
		expect(
			holders(remark).some((path) => place.test(path)),
			String(place),
		).toBe(true);
	for (const place of [/\.pptx\/ppt\/notesSlides\//, /\.html$/])
		expect(
			holders(spoken).some((path) => place.test(path)),
			String(place),
		).toBe(true);
	expect(
		findTexts(
			chosen.filter(({ path }) => path.endsWith('.pdf')),
			[spoken],
		),
	).toEqual([]);
	expect(findTexts(chosen, [otherPlan, never.otherBrand])).toEqual([]);
	expect(complaints).toEqual([]);
});

it('goes back to the draft, and takes steps back', async () => {
	const { page } = await openDeck();
	const summary = page.getByLabel('Summary', { exact: true });
	const draft = await summary.inputValue();
	await summary.fill('Mine.');
	await page.getByRole('button', { name: 'Back to the draft' }).click();
	expect(await summary.inputValue()).toBe(draft);
	await page.getByRole('button', { name: 'Undo' }).click();
	expect(await summary.inputValue()).toBe('Mine.');
	await summary.fill('');
	await page.getByText('Summary: it is empty.').waitFor();
});

it('refuses what is no brand and no logo, and loses nothing', async () => {
	const { page, complaints } = await openDeck();
	await page.getByLabel('Client', { exact: true }).fill('Kept Ltd');
	const refused = page.getByText('The logo was not taken. What was there stays.');
	await page
		.getByLabel('Logo', { exact: true })
		.setInputFiles(
			svg('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>alert(1)</script></svg>'),
		);
	await page.getByText('<script> may not be in a logo').waitFor();
	// From the disk: so many bytes would take their time from this process to the browser's.
	const large = join(folder, 'logo.png');
	await writeFile(large, Buffer.alloc(40_000_000));
	await page.getByLabel('Logo', { exact: true }).setInputFiles(large);
	await page.getByText('the picture has 40.0 MB, and at most 1 MB fits').waitFor();
	await page.getByLabel('Logo', { exact: true }).setInputFiles(svg('GIF89a'));
	await page.getByText('it is neither an SVG nor a PNG').waitFor();
	expect(await refused.count()).toBe(1);
	await page.getByLabel('Brand file').setInputFiles(json('{"format":"press-two/brand","formatVersion":1}'));
	await page.getByText('That could not be done. The deck’s brand is as it was.').waitFor();
	expect(await page.getByLabel('Client', { exact: true }).inputValue()).toBe('Kept Ltd');
	await page.getByLabel('Brand file').setInputFiles('content/examples/brands/northwind-energy.json');
	await page.getByText('The deck has the brand of “Northwind Energy”').waitFor();
	expect(complaints).toEqual([]);
});

it('says that the plan changed since the deck was handed over, and where it is missing', async () => {
	const { page } = await open('/deck/');
	await keepPlans(page, { ...EXAMPLE, id: 'mine', title: 'My plan' });
	await goTo(page, '/deck/#plan=mine');
	await makeDeck(page, 'Board summary');
	await take(page, 'One web page');
	await saved(page);
	const address = page.url();
	await keepPlans(page, {
		...withAnswers(EXAMPLE, { H1: { level: 4, grade: 'seen' } }),
		id: 'mine',
		title: 'My plan',
	});
	await page.goto(address);
	await page.getByText('The plan has changed since you last handed this deck over.').waitFor();
	await page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve) => {
			const request = indexedDB.open('press-two');
			request.onsuccess = () => resolve(request.result);
		});
		const transaction = database.transaction('plans', 'readwrite');
		transaction.objectStore('plans').delete('mine');
		await new Promise((resolve) => (transaction.oncomplete = resolve));
		database.close();
	});
	await page.reload();
	await page.getByText('The plan of this deck is not in this browser.').waitFor();
	expect(await findAxeFaults(page)).toEqual([]);
});

it('makes a deck of modules alone, and prints nothing but its slides', async () => {
	const { page, complaints } = await open('/deck/');
	await page.getByLabel('From which result').selectOption({ label: 'No result: modules or a session alone' });
	await page.getByRole('button', { name: 'Make the deck' }).click();
	await page.getByText('Nothing is chosen yet.').waitFor();
	await page.getByRole('checkbox', { name: 'The way back' }).check();
	await page.getByRole('button', { name: 'Make the deck' }).click();
	await page.locator('.deck-preview .slide').waitFor();
	const count = (await titles(page)).length;
	expect(count).toBeGreaterThan(5);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(count);
	// 13.333 by 7.5 inches.
	expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 960(\.\d+)? 540(\.\d+)?\s*\]/);
	expect(complaints).toEqual([]);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
	it('has no fault that axe can find, also 320 pixels wide', async () => {
		const { page } = await openDeck({ colorScheme, viewport: { width: 320, height: 640 } }, 'Full report');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		expect(await findAxeFaults(page)).toEqual([]);
	});
});
