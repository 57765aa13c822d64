import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { goTo, useBrowser } from '../browser/use-browser.ts';
import { BIG } from '../fixtures/plans.ts';

const { open, visit } = useBrowser();

const plan = { ...BIG, id: 'big', title: 'Big bang' };

/** The page of a plan that is in the browser already. */
async function openPlan(document: object = plan, options = {}) {
	const visitor = await open('/assess/', options);
	const { page } = visitor;
	const buffer = Buffer.from(JSON.stringify(document));
	await page
		.getByLabel('Choose files')
		.setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer });
	await page.getByRole('article').waitFor();
	await goTo(page, '/assess/plan/#big');
	await page.getByLabel('Title').waitFor();
	return visitor;
}

/** The plan as a file, once everything is saved. */
async function exported(page: Page) {
	await page.getByText('Saved in this browser.').waitFor();
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Export as a file' }).click();
	return JSON.parse(await readFile(await (await waiting).path(), 'utf8')) as typeof plan &
		Record<string, unknown>;
}
const names = (page: Page) => page.locator('ol > li h3').allTextContents();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());
const meaning = (page: Page) => page.getByRole('complementary', { name: 'What the plan means so far' });

it('shows what the plan means, and changes it with the plan', async () => {
	const { page, complaints } = await openPlan();
	// 60,000 × 0.9 + 25,000 × 0.7 + 10,000 × 0.6 + 5,000 × 0.3 = 79,000 of 100,000; method, section 1.3: ten rules fire.
	expect(await meaning(page).textContent()).toMatch(
		/79,000\s*of 100,000 contacts a month meet the AI first: 79%/,
	);
	await meaning(page).getByText('10 questions decide how far the plan can go.').waitFor();

	// Without hardship and disputes nothing is severe, upsetting or final: H5, S6 and H6 go.
	await page.getByRole('button', { name: 'Remove hardship' }).click();
	await page.getByRole('button', { name: 'Remove payment_dispute' }).click();
	await meaning(page).getByText('7 questions decide how far the plan can go.').waitFor();
	expect(complaints).toEqual([]);
});

it('keeps what is open absent, and zero as zero', async () => {
	const { page } = await openPlan();
	const jobs = page.getByRole('group', { name: 'How many of today’s jobs are to be cut?' });
	await jobs.getByLabel('Not decided or not known').check();
	await page.getByRole('group', { name: 'Who can stop the service?' }).getByLabel('Not known').check();
	const months = page.getByRole('group', { name: 'How long does the roll-out take?' });
	await months.getByLabel('Months from first to full use').fill('0');
	const { plan: kept } = await exported(page);
	expect(kept).not.toHaveProperty('headcountCut');
	expect(kept).not.toHaveProperty('singleSupplier');
	expect(kept.rolloutMonths).toBe(0);
	await meaning(page)
		.getByText(/How many jobs are to be cut, who can stop the service/)
		.waitFor();

	await jobs.getByLabel('A share of the jobs').check();
	await jobs.getByText('Until there is a number, it counts as not known.').waitFor();
	await jobs.getByLabel('Jobs to be cut, in percent of today’s').fill('12.5');
	expect((await exported(page)).plan.headcountCut).toBe(0.125);

	await page.reload();
	expect(await jobs.getByLabel('Jobs to be cut, in percent of today’s').inputValue()).toBe('12.5');
	expect(
		await page.getByRole('group', { name: 'Who can stop the service?' }).getByLabel('Not known').isChecked(),
	).toBe(true);
});

it('refuses what cannot be, says why at the field, and keeps both the typed text and the old value', async () => {
	const { page } = await openPlan();
	await page.getByRole('button', { name: /^Edit\s*: refund/ }).click();
	const share = page.getByLabel('Share', { exact: true });
	const volume = page.getByLabel('Volume a month');
	await share.fill('140');
	await volume.fill('-3');
	await page
		.getByText('Share, refund_return: 140 is more than 100 percent. Write a number from 0 to 100.')
		.waitFor();
	await page.getByText('Volume a month, refund_return: -3 is less than nothing. Write 0 or more.').waitFor();
	expect(await share.getAttribute('aria-invalid')).toBe('true');
	expect((await exported(page)).plan.touchpoints[1]).toMatchObject({ share: 0.7, volumePerMonth: 25000 });
	expect(await share.inputValue()).toBe('140');

	// Neither closing the row nor going on loses it without a word.
	await page.getByRole('button', { name: /^Done\s*: refund/ }).click();
	expect(await volume.isVisible()).toBe(true);
	await page.getByRole('link', { name: 'Continue to the questions' }).click();
	await page.getByText('One field holds something that cannot be saved.').waitFor();

	await share.fill('50 %');
	await volume.fill('30,000');
	expect((await exported(page)).plan.touchpoints[1]).toMatchObject({ share: 0.5, volumePerMonth: 30000 });
	await page.getByRole('button', { name: /^Done\s*: refund/ }).click();
	await page.getByText('30,000 a month. AI first, 50%.').waitFor();
});

it('takes every step back and forward again, by button and by key', async () => {
	const { page } = await openPlan();
	await page.getByRole('button', { name: /^Edit\s*: refund/ }).click();
	const emotion = page.getByRole('group', { name: 'Emotional stakes' });
	await emotion.getByRole('radio').nth(4).check();
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	expect(await emotion.getByRole('radio').nth(2).isChecked()).toBe(true);
	await page.getByRole('button', { name: 'Redo', exact: true }).click();
	expect(await emotion.getByRole('radio').nth(4).isChecked()).toBe(true);
	await emotion.getByRole('radio').nth(4).focus();
	await page.keyboard.press('Control+z');
	expect(await emotion.getByRole('radio').nth(2).isChecked()).toBe(true);
	await page.keyboard.press('Control+Shift+z');
	expect(await emotion.getByRole('radio').nth(4).isChecked()).toBe(true);

	// In a text field the key belongs to the field.
	await page.getByLabel('Organisation').focus();
	await page.keyboard.press('Control+z');
	expect(await emotion.getByRole('radio').nth(4).isChecked()).toBe(true);
});

it('moves a touchpoint by keyboard and keeps the focus on the button', async () => {
	const { page } = await openPlan();
	await page.getByRole('button', { name: 'Move hardship up' }).focus();
	await page.keyboard.press('Enter');
	expect(await names(page)).toEqual(['order_status', 'refund_return', 'hardship', 'payment_dispute']);
	expect(await focused(page)).toContain('Move hardship up');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	expect(await names(page)).toEqual(['hardship', 'order_status', 'refund_return', 'payment_dispute']);
	expect(await focused(page)).toContain('Move hardship up');
	await page.getByText('hardship is now 1 of 4.').waitFor({ state: 'attached' });
});

it('takes a touchpoint out with a way back in its place, and copies one', async () => {
	const { page } = await openPlan();
	await page.getByRole('button', { name: 'Remove refund_return' }).click();
	await page.getByText('“refund_return” taken out of the plan.').waitFor();
	expect(await focused(page)).toContain('Undo');
	await page.keyboard.press('Enter');
	expect(await names(page)).toEqual(['order_status', 'refund_return', 'payment_dispute', 'hardship']);
	expect(await focused(page)).toContain('refund_return');

	await page.getByRole('button', { name: 'Remove hardship' }).click();
	await page.getByRole('button', { name: 'Dismiss' }).click();
	expect(await focused(page)).toContain('payment_dispute');

	await page.getByRole('button', { name: 'Duplicate refund_return' }).click();
	expect(await names(page)).toEqual([
		'order_status',
		'refund_return',
		'Copy of refund_return',
		'payment_dispute',
	]);
	expect((await exported(page)).plan.touchpoints.map(({ id }) => id)).toEqual([
		'order_status',
		'refund_return',
		'refund_return_2',
		'payment_dispute',
	]);
});

it('adds a touchpoint only once all of it is described, and makes nothing up', async () => {
	const { page } = await openPlan({ ...plan, plan: { touchpoints: [] } });
	await page.getByText('No touchpoint yet.').waitFor();
	await page.getByRole('button', { name: 'Add a touchpoint' }).click();
	const form = page.getByRole('form', { name: 'New touchpoint' });
	expect(await form.getByRole('radio', { checked: true }).count()).toBe(0);
	await form.getByRole('button', { name: 'Add to the plan' }).click();
	await form.getByText('Name: it is empty. Write a name that others know it by.').waitFor();
	await form.getByText('Complexity: nothing is chosen.').waitFor();
	await page.keyboard.type('Meter readings');
	await form.getByLabel('Volume a month').fill('12000');
	await form.getByRole('radio', { name: /^AI only/ }).check();
	await form.getByLabel('Share', { exact: true }).fill('80');
	for (const name of ['Complexity', 'Emotional stakes', 'Consequence of an error', 'Irreversibility']) {
		await form.getByRole('group', { name }).getByRole('radio').nth(1).check();
	}
	await form.getByRole('button', { name: 'Add to the plan' }).click();
	await form.waitFor({ state: 'detached' });
	expect(await focused(page)).toBe('Add a touchpoint');
	expect((await exported(page)).plan.touchpoints).toEqual([
		{
			id: 'meter_readings',
			name: 'Meter readings',
			volumePerMonth: 12000,
			complexity: 1,
			emotion: 1,
			consequence: 1,
			irreversibility: 1,
			share: 0.8,
			mode: 'ai_only',
		},
	]);
});

it('shows the anchor of every level while one chooses', async () => {
	const { page } = await openPlan();
	await page.getByRole('button', { name: /^Edit\s*: refund/ }).click();
	for (const name of ['Complexity', 'Emotional stakes', 'Consequence of an error', 'Irreversibility']) {
		const labels = await page.getByRole('group', { name }).locator('label').allTextContents();
		expect(labels).toHaveLength(5);
		for (const label of labels) expect(label.replace(/^\s*\d/, '').trim()).not.toBe('');
	}
});

it('adds a starting set to edit down, as one step back', async () => {
	const { page } = await openPlan();
	await page.getByText('Add a starting set').click();
	await page.getByRole('button', { name: 'Add these 8 from Customer service' }).click();
	await page.getByText('8 touchpoints added from Customer service.').waitFor();
	expect((await names(page)).length).toBe(12);
	const ids = (await exported(page)).plan.touchpoints.map(({ id }) => id);
	expect(new Set(ids).size).toBe(12);
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	expect((await names(page)).length).toBe(4);
});

it('keeps both plans until one is chosen, where two windows change one', async () => {
	const { page, context } = await openPlan();
	const other = await context.newPage();
	await goTo(other, '/assess/plan/#big');
	await other.getByLabel('Title').fill('From the other window');
	await other.getByText('Saved in this browser.').waitFor();

	await page.getByLabel('Organisation').fill('Northwind');
	await page.getByText('This plan was changed in another window.').waitFor();
	await page.getByRole('button', { name: 'Keep mine' }).click();
	await page.getByText('Saved in this browser.').waitFor();
	expect(await exported(page)).toMatchObject({ title: 'Big bang', organisation: 'Northwind' });

	await other.getByLabel('Organisation').fill('Elsewhere');
	await other.getByText('This plan was changed in another window.').waitFor();
	await other.getByRole('button', { name: 'Load the other' }).click();
	await expect.poll(() => other.getByLabel('Title').inputValue()).toBe('Big bang');
});

it('offers the plan as a file where it cannot be saved, and saves once there is room', async () => {
	const { page } = await openPlan();
	await page.evaluate(() => {
		const put = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = () => {
			IDBObjectStore.prototype.put = put;
			throw new DOMException('Full.', 'QuotaExceededError');
		};
	});
	await page.getByLabel('Organisation').fill('N');
	await page.getByText('there is no room left to keep your work').waitFor();
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download the plan' }).click();
	expect(JSON.parse(await readFile(await (await waiting).path(), 'utf8'))).toMatchObject({
		organisation: 'N',
	});
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect.poll(() => focused(page)).toBe('Saved in this browser.');
	expect(await exported(page)).toMatchObject({ organisation: 'N' });
});

it('says so where the plan is not in this browser', async () => {
	const { page } = await open('/assess/plan/#nowhere');
	await page.getByText('There is no such plan in this browser.').waitFor();
	await page.getByRole('link', { name: 'Go to your plans' }).click();
	await page.waitForURL('**/assess/');
});

it('follows the address to another plan', async () => {
	const { page } = await openPlan();
	await page.evaluate(() => (location.hash = '#nowhere'));
	await page.getByText('There is no such plan in this browser.').waitFor();
	await page.evaluate(() => (location.hash = '#big'));
	await page.getByLabel('Title').waitFor();
});

it('does not scroll sideways on a small phone, with very long words', async () => {
	const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(4);
	const touchpoints = plan.plan.touchpoints.map((touchpoint) => ({ ...touchpoint, name: long }));
	const { page } = await openPlan(
		{ ...plan, title: long, plan: { touchpoints } },
		{ viewport: { width: 320, height: 640 } },
	);
	await page.getByRole('button', { name: /^Edit/ }).first().click();
	await page.getByLabel('Share', { exact: true }).fill('140');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

it('explains itself without JavaScript', async () => {
	const { page } = await visit({ javaScriptEnabled: false });
	await page.goto('./assess/plan/');
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Describe the plan');
	const notice = page.locator('noscript .notice');
	expect(await notice.isVisible()).toBe(true);
	expect(await notice.textContent()).toContain('Describing a plan needs JavaScript.');
});
