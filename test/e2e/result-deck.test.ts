import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import type { PlanDocument } from '../../src/domain/plan/plan-document.ts';
import { findAxeFaults } from '../browser/find-axe-faults.ts';
import { hostilePlan } from '../browser/hostile-plan.ts';
import { keepPlans } from '../browser/keep-plans.ts';
import { goTo, useBrowser } from '../browser/use-browser.ts';
import { allAnswered, BIG, EXAMPLE, withAnswers } from '../fixtures/plans.ts';

const { open } = useBrowser();
/** As long as the door lets names be. */
const HOSTILE = hostilePlan(200);

const examples = readdirSync('content/examples')
	.filter((name) => name.endsWith('.json'))
	.map((name) => JSON.parse(readFileSync(`content/examples/${name}`, 'utf8')) as PlanDocument);

async function present(document: PlanDocument, options = {}) {
	const visitor = await open('/assess/results/', options);
	await keepPlans(visitor.page, document);
	await goTo(visitor.page, `/present/result/#${document.id}`);
	await visitor.page.locator('#result-origin').waitFor();
	return visitor;
}

const slides = (page: Page) => page.locator('.presentation .slide');

/** Slides 1280 pixels wide on which something runs over or is smaller than 28 pixels, with what it is. */
function findUnreadable(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const faults: string[] = [];
		for (const slide of document.querySelectorAll<HTMLElement>('.presentation .slide')) {
			slide.style.maxWidth = 'none';
			slide.style.width = '1280px';
			const box = slide.getBoundingClientRect();
			const foot = slide.querySelector(':scope > footer')!.getBoundingClientRect();
			if (slide.scrollHeight > slide.clientHeight + 1 || foot.bottom > box.bottom + 1)
				faults.push(`${slide.id} is ${slide.scrollHeight} high`);
			if (slide.scrollWidth > slide.clientWidth + 1) faults.push(`${slide.id} is ${slide.scrollWidth} wide`);
			for (const element of slide.querySelectorAll<HTMLElement>(':scope > h2, .block :is(p, li, th, td)')) {
				const size = parseFloat(getComputedStyle(element).fontSize);
				if (size < 28) faults.push(`${slide.id} has ${element.tagName} of ${size} px`);
			}
		}
		return faults;
	});
}

describe('every slide can be read, and nothing runs over', () => {
	it.each([...examples, HOSTILE].map((document) => [document.id, document] as const))(
		'%s',
		async (_, document) => {
			const { page, complaints } = await present(document);
			expect(await slides(page).count()).toBe(8);
			expect(await findUnreadable(page)).toEqual([]);
			await page.getByLabel('Which slides').selectOption('full-report');
			await page.locator('#result-dimension-S').waitFor();
			expect(await slides(page).count()).toBeGreaterThan(20);
			expect(await findUnreadable(page)).toEqual([]);
			expect(complaints).toEqual([]);
		},
	);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
	it('has no fault that axe can find', async () => {
		const { page } = await present({ ...EXAMPLE, id: 'ex', title: 'Support automation' }, { colorScheme });
		expect(await findAxeFaults(page)).toEqual([]);
	});
});

it('follows the plan when another window changes it', async () => {
	const document = { ...withAnswers(BIG, allAnswered(4)), id: 'live' };
	const { page, context } = await present(document);
	const caps = page.locator('#result-caps h2');
	expect(await caps.textContent()).toBe('No cap holds the plan down');
	const other = await context.newPage();
	await keepPlans(other, withAnswers(document, { H1: { level: 1, grade: 'seen' } }));
	await page.bringToFront();
	await page.getByRole('heading', { name: '“Reaching a person” holds the plan at 39' }).waitFor();
	expect(await slides(page).count()).toBe(8);
});

it('is reached from the results, and leads back', async () => {
	const { page } = await present({ ...EXAMPLE, id: 'ex' });
	await page.getByRole('link', { name: 'The result', exact: true }).click();
	await page.getByRole('link', { name: 'Present this result' }).click();
	await page.locator('#result-title').waitFor();
	await expect.poll(() => new URL(page.url()).hash).toBe('#ex');
});

it('shows what to say on the speaker’s page alone', async () => {
	const { page } = await present({ ...EXAMPLE, id: 'ex' });
	expect(await page.locator('.notes').count()).toBe(0);
	expect(await page.content()).not.toContain('Say what is decided today');
	await page.getByRole('link', { name: 'The same slides with what to say' }).click();
	const notes = page.locator('.notes');
	// The speaker's view shows them once more when it has loaded, in its own place.
	await notes.getByText('Say what is decided today').waitFor({ state: 'attached' });
	expect(await notes.count()).toBe(8);
});

it('says what to do where there is no plan, and where it cannot be read', async () => {
	const { page } = await open('/present/result/');
	await page.getByRole('heading', { name: 'There is no plan to present.' }).waitFor();
	await keepPlans(page, { id: 'broken', format: 'press-two/plan' });
	await goTo(page, '/present/result/#broken');
	await page.getByRole('heading', { name: 'This plan can’t be read.' }).waitFor();
	expect(await findAxeFaults(page)).toEqual([]);
});
