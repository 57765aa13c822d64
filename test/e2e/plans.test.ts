import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { toShareFragment } from '../../src/storage/share-link.ts';
import { goTo, useBrowser } from '../browser/use-browser.ts';
import { EXAMPLE } from '../fixtures/plans.ts';

const { open, visit } = useBrowser();

const plan = { ...EXAMPLE, id: 'a', title: 'Support automation', organisation: 'Northwind Energy' };

const file = (name: string, content: string | object) => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});
const importFiles = (page: Page, ...files: ReturnType<typeof file>[]) =>
	page.getByLabel('Choose files').setInputFiles(files);
const titles = (page: Page) => page.getByRole('article').getByRole('heading').allTextContents();
const region = (page: Page, name: string) => page.getByRole('region', { name });

it('begins with nothing, and says what can be done', async () => {
	const { page, complaints } = await open('/assess/');
	await page.getByText('There is no plan in this browser yet.').waitFor();
	await page.getByRole('button', { name: 'Blank plan' }).click();
	await page.waitForURL('**/assess/plan/#*');
	await page.getByLabel('Title').fill('My first plan');
	await page.getByText('Saved in this browser.').waitFor();
	await page.getByRole('link', { name: 'Back to your plans' }).click();
	await page.getByRole('heading', { name: 'My first plan' }).waitFor();
	expect(await page.getByText('0 of 33 questions answered').isVisible()).toBe(true);
	expect(complaints).toEqual([]);
});

it('begins from a starting set, which is then part of the plan', async () => {
	const { page } = await open('/assess/');
	await page.getByRole('button', { name: 'People and HR', exact: true }).click();
	await page.waitForURL('**/assess/plan/#*');
	await page.getByRole('heading', { name: 'What is to be automated' }).waitFor();
	expect(await page.locator('ol > li').count()).toBe(8);
});

it('shows where a plan stands, and opens its copy, its questions and its file', async () => {
	const { page } = await open('/assess/');
	await importFiles(page, file('plan.json', plan));
	const card = page.getByRole('article', { name: 'Support automation' });
	await card.waitFor();
	// Method, section 1.8: L = 6.394, U = 30.155; of 33 questions U5 is open.
	expect(await card.textContent()).toContain('32 of 33 questions answered');
	expect(await card.textContent()).toContain('Assured 6, possible 30');
	expect(await card.getByRole('link', { name: 'Continue' }).getAttribute('href')).toMatch(
		/\/assess\/questions\/#a$/,
	);
	expect(await card.getByRole('link', { name: 'Results' }).getAttribute('href')).toMatch(
		/\/assess\/results\/#a$/,
	);

	const waiting = page.waitForEvent('download');
	await card.getByRole('button', { name: 'Export' }).click();
	const download = await waiting;
	expect(download.suggestedFilename()).toBe('support-automation.press-two.json');
	expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual(plan);

	await card.getByRole('button', { name: 'Duplicate' }).click();
	await page.getByRole('article', { name: 'Copy of Support automation' }).waitFor();
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy of Support automation');
});

it('deletes a plan with a way back that stays, and keeps it in the bin', async () => {
	const { page } = await open('/assess/');
	await importFiles(page, file('a.json', plan), file('b.json', { ...plan, id: 'b', title: 'Other' }));
	await page.getByRole('button', { name: 'Delete Support automation' }).click();
	await page.getByText('“Support automation” deleted.').waitFor();
	expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Undo');
	await page.keyboard.press('Enter');
	await page.getByRole('article', { name: 'Support automation' }).waitFor();
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Support automation');

	await page.getByRole('button', { name: 'Delete Support automation' }).click();
	await page.getByRole('button', { name: 'Dismiss' }).click();
	await page.getByText('Recently deleted (1)').click();
	expect(await titles(page)).toEqual(['Other']);
	await page.reload();
	await page.getByText('Recently deleted (1)').click();
	await page.getByRole('button', { name: 'Restore Support automation' }).click();
	await page.getByRole('article', { name: 'Support automation' }).waitFor();

	await page.getByRole('button', { name: 'Delete Other' }).click();
	await page.getByRole('button', { name: 'Dismiss' }).click();
	await page.getByText('Recently deleted (1)').click();
	await page.getByRole('button', { name: 'Delete for good Other' }).click();
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('No, keep it');
	await page.getByRole('button', { name: 'Yes, delete for good' }).click();
	await page.getByText('Recently deleted').waitFor({ state: 'detached' });
	await page.reload();
	await page.getByRole('article').first().waitFor();
	expect(await titles(page)).toEqual(['Support automation']);
});

it('opens an example as a copy, as often as one likes', async () => {
	const { page } = await open('/assess/');
	const examples = region(page, 'Try an example');
	await examples.getByRole('button', { name: /^Open a copy of AI assistant/ }).click();
	await page.waitForURL('**/assess/results/#*');
	await goTo(page, '/assess/');
	await examples.getByRole('button', { name: /^Open a copy of AI assistant/ }).click();
	await page.waitForURL('**/assess/results/#*');
	await goTo(page, '/assess/');
	await page.getByRole('article').nth(1).waitFor();
	expect(await page.getByRole('article').count()).toBe(2);
});

it('imports several files dropped anywhere, and lists each fault under the file’s name', async () => {
	const { page, complaints } = await open('/assess/');
	const wrong = {
		...plan,
		id: 'w',
		plan: { touchpoints: [{ ...plan.plan.touchpoints[0], share: 1.4, volumePerMonth: -1 }] },
	};
	const files = { 'good.json': JSON.stringify(plan), 'wrong.json': JSON.stringify(wrong), 'cut.json': '{' };
	const data = await page.evaluateHandle((texts) => {
		const transfer = new DataTransfer();
		for (const [name, text] of Object.entries(texts)) transfer.items.add(new File([text], name));
		return transfer;
	}, files);
	await region(page, 'Import a plan').waitFor();
	await page.dispatchEvent('h1', 'dragover', { dataTransfer: data });
	await page.getByText('Let go to import.').waitFor();
	await page.dispatchEvent('h1', 'drop', { dataTransfer: data });
	const outcome = page.getByRole('group', { name: 'What became of it' });
	await outcome.getByText('cut.json').waitFor();
	await page.getByText('“Support automation” is now one of your plans.').waitFor();
	const rows = outcome.locator(':scope > ul > li');
	await expect.poll(() => rows.nth(2).textContent()).toContain('line 1');
	expect(await rows.nth(1).textContent()).toMatch(
		/wrong\.json.*volumePerMonth:.*-1 is too small.*share:.*1\.4 is too large/s,
	);
	expect(await titles(page)).toEqual(['Support automation']);
	expect(complaints).toEqual([]);
});

it('asks before it replaces a plan, and takes the replacement back', async () => {
	const { page } = await open('/assess/');
	await importFiles(page, file('a.json', plan));
	await page.getByRole('article').waitFor();
	await importFiles(page, file('a.json', plan));
	await page.getByText('was here already and says the same').waitFor();

	await importFiles(page, file('a.json', { ...plan, title: 'Newer' }));
	await page.getByText('This plan is here already, and the two differ.').waitFor();
	expect(await titles(page)).toEqual(['Support automation']);
	await page.getByRole('button', { name: 'Replace the one here' }).click();
	await page.getByRole('article', { name: 'Newer' }).waitFor();
	await page.getByRole('button', { name: 'Undo the replacement' }).click();
	await page.getByRole('article', { name: 'Support automation' }).waitFor();
	await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('a.json');

	await importFiles(page, file('a.json', { ...plan, title: 'Newer' }));
	await page.getByRole('button', { name: 'Keep both' }).click();
	await page.getByRole('article', { name: 'Newer' }).waitFor();
	expect((await titles(page)).toSorted()).toEqual(['Newer', 'Support automation']);
});

it('shows what a share link holds before anything is added, and then forgets the link', async () => {
	const fragment = await toShareFragment(plan);
	const { page, complaints } = await open(`/assess/#${fragment}`);
	const shared = region(page, 'Someone shared a plan with you');
	await shared.waitFor();
	expect(await shared.textContent()).toMatch(
		/Support automation.*Northwind Energy.*4 touchpoints,\s*32 answers,\s*0 notes/s,
	);
	await page.getByText('There is no plan in this browser yet.').waitFor();
	await shared.getByRole('button', { name: 'Add to your plans' }).click();
	await page.getByRole('article', { name: 'Support automation' }).waitFor();
	await expect.poll(() => new URL(page.url()).hash).toBe('');
	expect(complaints).toEqual([]);
});

it('adds nothing from a link that is declined, cut or made up', async () => {
	const fragment = await toShareFragment(plan);
	const { page } = await open(`/assess/#${fragment}`);
	await page.getByRole('button', { name: 'Don’t add it' }).click();
	await expect.poll(() => new URL(page.url()).hash).toBe('');
	for (const broken of [fragment.slice(0, -20), 'plan=1.x.y', 'plan=']) {
		await page.evaluate((text) => (location.hash = text), broken);
		await region(page, 'The shared plan cannot be read').waitFor();
		await page.getByRole('button', { name: 'Go on without it' }).click();
	}
	await page.getByText('There is no plan in this browser yet.').waitFor();
});

it('sets aside what it cannot read, hands it out as it was, and lists the rest', async () => {
	const { page } = await open('/assess/');
	await importFiles(page, file('a.json', plan));
	await page.getByRole('article').waitFor();
	const strange = { format: 'press-two/plan', formatVersion: 9, id: 'later', wishes: ['a', 'b'] };
	await page.evaluate(
		(document) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('press-two');
				opening.onerror = () => reject(new Error('The database cannot be opened.'));
				opening.onsuccess = () => {
					const transaction = opening.result.transaction('plans', 'readwrite');
					const record = { id: 'later', revision: 1, updatedAt: '2030-01-01', stamp: 'later', document };
					transaction.objectStore('plans').put(record);
					transaction.oncomplete = () => (opening.result.close(), resolve());
				};
			}),
		strange,
	);
	await page.reload();
	const aside = region(page, 'Set aside');
	await aside.waitFor();
	expect(await aside.textContent()).toContain(
		'the file is in format 9, and this release reads formats up to 1',
	);
	expect(await titles(page)).toEqual(['Support automation']);
	const waiting = page.waitForEvent('download');
	await aside.getByRole('button', { name: 'Download later' }).click();
	expect(JSON.parse(await readFile(await (await waiting).path(), 'utf8'))).toEqual(strange);
	await aside.getByRole('button', { name: 'Delete later' }).click();
	await aside.getByRole('button', { name: 'Yes, delete' }).click();
	await aside.waitFor({ state: 'detached' });
});

it('says so where the browser keeps nothing, and still goes from page to page', async () => {
	const { page, context } = await visit();
	await context.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('Refused.', 'SecurityError');
		};
	});
	await goTo(page, '/assess/');
	await page.getByText('A plan lasts only until you close this tab').waitFor();
	await page.getByRole('button', { name: 'Blank plan' }).click();
	await page.getByLabel('Title').fill('For a while');
	await page.getByText('Kept only until you close this tab.').waitFor();
	await goTo(page, '/assess/');
	await page.getByRole('article', { name: 'For a while' }).waitFor();
});

it('says so where there is no room, and keeps what was there', async () => {
	const { page, context } = await open('/assess/');
	await importFiles(page, file('a.json', plan));
	await page.getByRole('article').waitFor();
	await context.addInitScript(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('Full.', 'QuotaExceededError');
		};
	});
	await page.reload();
	await page.getByRole('button', { name: 'Blank plan' }).click();
	await page.getByText('there is no room left to keep your work').waitFor();
	expect(await titles(page)).toEqual(['Support automation']);
});

it('does not scroll sideways on a small phone, with very long words', async () => {
	const { page } = await open('/assess/', { viewport: { width: 320, height: 640 } });
	const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(8);
	await importFiles(page, file(`${long}.json`, { ...plan, title: long, organisation: long }));
	await page.getByRole('article').waitFor();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

it('explains itself without JavaScript', async () => {
	const { page } = await visit({ javaScriptEnabled: false });
	await page.goto('./assess/');
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Assess a plan');
	const notice = page.locator('noscript .notice');
	expect(await notice.isVisible()).toBe(true);
	expect(await notice.textContent()).toContain('The assessment needs JavaScript.');
});
