import { gzipSync } from 'node:zlib';

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import type { PlanDocument } from '../../src/domain/plan/plan-document.ts';
import { keepPlans } from '../browser/keep-plans.ts';
import { goTo, useBrowser } from '../browser/use-browser.ts';
import { allAnswered, BIG, EXAMPLE, plan, withAnswers } from '../fixtures/plans.ts';

const { open, visit } = useBrowser();

const big: PlanDocument = { ...BIG, id: 'big', title: 'Support automation' };

/** The page of questions of a plan that is kept in this browser. */
async function ask(
	document: PlanDocument,
	{ place = '', query = '', ...options }: Record<string, unknown> = {},
) {
	const visitor = await visit(options);
	await keepPlans(visitor.page, document);
	await goTo(
		visitor.page,
		`/assess/questions/${query as string}#${document.id}${place ? `/${place as string}` : ''}`,
	);
	await visitor.page.getByRole('heading', { level: 2 }).first().waitFor();
	return visitor;
}

const question = (page: Page) => page.locator('#question').textContent();
const level = (page: Page, value: number) => page.locator(`input[name="level"][value="${value}"]`);
/** `[assured, possible]` as the panel has them. */
const score = (page: Page) => page.locator('#assured, #possible').allTextContents();
/** Answers and choices are labels around their radio: a click anywhere in them counts. */
const option = (page: Page, text: string) => page.locator('label').filter({ hasText: text });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Loads the page again once everything is kept. */
async function reload(page: Page): Promise<void> {
	// The browser would ask otherwise, and the answer would be gone.
	await page.waitForTimeout(100);
	await page.reload();
	await page.locator('#run').waitFor();
}

describe('a question', () => {
	it('is the first one, with the whole score open', async () => {
		const { page, complaints } = await ask(big);
		expect(await page.getByText('Service before savings, 1 of 6').isVisible()).toBe(true);
		expect(await question(page)).toBe(
			'What must the approved plan achieve for customers, and what happens if it does not?',
		);
		// Method §1.3: a blank form is [1, 100].
		expect(await score(page)).toEqual(['1', '100']);
		expect(await page.getByText('33 of 33 answers are still open').isVisible()).toBe(true);
		expect(await page.getByRole('radio', { name: 'A guess' }).isDisabled()).toBe(true);
		await page.getByText('What would show it: Approved business case').waitFor();
		await expect.poll(() => page.url()).toMatch(/#big\/S1$/);
		expect(await page.title()).toContain('Support automation');
		expect(complaints).toEqual([]);
	});

	it('is answered by mouse, and the answer is there at the next visit', async () => {
		const { page, complaints } = await ask(withAnswers(big, allAnswered(3)), { place: 'H1' });
		// Method §1.3: all at 3 is 75; all at 3 but H1 = 1 is held at 39 at both ends.
		expect(await score(page)).toEqual(['75', '75']);
		await option(page, 'Only after the AI has failed several times').click();
		expect(await score(page)).toEqual(['39', '39']);
		expect(await page.getByRole('link', { name: 'Reaching a person' }).first().isVisible()).toBe(true);
		await option(page, 'A document').click();
		await reload(page);
		expect(await level(page, 1).isChecked()).toBe(true);
		expect(await page.getByRole('radio', { name: 'A document' }).isChecked()).toBe(true);
		expect(await score(page)).toEqual(['39', '39']);
		expect(complaints).toEqual([]);
	});

	it('counts as "someone says so" until somebody says more', async () => {
		const { page } = await ask(big);
		await page.keyboard.press('3');
		expect(await page.getByRole('radio', { name: 'Someone says so' }).isChecked()).toBe(true);
	});

	it('that the plan makes critical says so, with what follows', async () => {
		const { page } = await ask(big, { place: 'H5' });
		await page.getByText('The AI may make a harmful').waitFor();
		expect(await page.locator('#critical').textContent()).toBe(
			'Critical for this plan: below level 3 the whole score is held at 39. The AI may make a harmful or final mistake before a person sees it.',
		);
		await page.goto(page.url().replace('H5', 'H2'));
		await page.getByText('What does the person see').waitFor();
		expect(await page.locator('#critical').isHidden()).toBe(true);
	});

	it('shows that all parts of a high level must be true, and has its whole text as its name', async () => {
		const { page } = await ask(big, { place: 'H4' });
		const three = page.getByRole('radio', {
			name: '3 All of these: Agents can overrule without penalty the reason is recorded and reviewed weekly',
		});
		expect(await three.count()).toBe(1);
	});

	it('is described to a reader of the screen after each answer, with the score', async () => {
		const { page } = await ask(withAnswers(big, allAnswered(3)), { place: 'H1' });
		await page.keyboard.press('1');
		expect(await page.getByRole('status').textContent()).toBe('Level 1. Assured 39, at most 39.');
		await page.keyboard.press('n');
		expect(await page.getByRole('status').textContent()).toBe('');
	});
});

describe('by keyboard', () => {
	it('numbers answer, letters go on and back, and the focus goes to the question', async () => {
		const { page } = await ask(big);
		await page.keyboard.press('2');
		expect(await level(page, 2).isChecked()).toBe(true);
		await page.keyboard.press('n');
		await expect.poll(() => page.url()).toMatch(/#big\/S2$/);
		expect(await focused(page)).toBe('question');
		await page.keyboard.press('d');
		expect(await button(page, 'Don’t know').getAttribute('aria-pressed')).toBe('true');
		await page.keyboard.press('Enter');
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => page.url()).toMatch(/#big\/S4$/);
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('p');
		await expect.poll(() => page.url()).toMatch(/#big\/S2$/);
		await page.keyboard.press('c');
		expect(await button(page, 'Don’t know').getAttribute('aria-pressed')).toBe('false');
	});

	it('arrows run through the levels, and one step back takes all of it back', async () => {
		const { page } = await ask(big);
		await level(page, 0).focus();
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowDown');
		expect(await level(page, 3).isChecked()).toBe(true);
		await page.keyboard.press('Control+z');
		expect(await level(page, 0).isChecked()).toBe(true);
		await page.keyboard.press('Control+z');
		expect(await page.locator('input[name="level"]:checked').count()).toBe(0);
		await page.keyboard.press('Control+y');
		expect(await level(page, 0).isChecked()).toBe(true);
	});

	it('keys are off while somebody types, and can be turned off altogether', async () => {
		const { page, complaints } = await ask(big);
		await page.keyboard.press('1');
		await page.keyboard.press('t');
		await page.getByLabel('Note', { exact: true }).fill('');
		await page.keyboard.type('no 4');
		expect(await level(page, 1).isChecked()).toBe(true);
		await button(page, 'Close the note').click();
		expect(await focused(page)).toBe('note');
		expect(await page.getByText('Note: no 4').isVisible()).toBe(true);
		await page.keyboard.press('?');
		await page.getByRole('dialog', { name: 'Keys' }).waitFor();
		await page.keyboard.press('4');
		await page.getByRole('checkbox', { name: 'Use single keys' }).uncheck();
		await page.keyboard.press('Escape');
		expect(await focused(page)).toBe('note');
		await page.keyboard.press('4');
		await page.keyboard.press('n');
		expect(await level(page, 1).isChecked()).toBe(true);
		await reload(page);
		await page.keyboard.press('4');
		expect(await level(page, 1).isChecked()).toBe(true);
		expect(complaints).toEqual([]);
	});

	it('goes on by itself only where somebody asked for it, and not while arrows run', async () => {
		const { page } = await ask(big);
		await page.getByRole('checkbox', { name: 'Go on to the next question after an answer' }).check();
		await option(page, 'Customer quality is mentioned in words').click();
		await expect.poll(() => page.url()).toMatch(/S2$/);
		expect(await focused(page)).toBe('question');
		await level(page, 0).focus();
		await page.keyboard.press('ArrowDown');
		await expect.poll(() => page.url()).toMatch(/S2$/);
		await page.keyboard.press('3');
		await expect.poll(() => page.url()).toMatch(/S3$/);
	});
});

describe('what is no level', () => {
	it('"doesn’t apply" needs a reason, and says where it will not be accepted', async () => {
		const { page, complaints } = await ask(big, { place: 'H2' });
		await button(page, 'Doesn’t apply').click();
		const reason = page.getByLabel('Why does it not apply to this plan?');
		await reason.waitFor();
		expect(await page.locator('#form .notice').count()).toBe(0);
		await reason.fill('  ');
		await button(page, 'It doesn’t apply').click();
		expect(await reason.evaluate((field: HTMLTextAreaElement) => field.validationMessage)).toBe(
			'Write why the question does not apply.',
		);
		await reason.fill('There is no hand-over.');
		await button(page, 'It doesn’t apply').click();
		expect(await page.getByText('Doesn’t apply: There is no hand-over.').isVisible()).toBe(true);
		expect(await focused(page)).toBe('leave-out');

		await page.keyboard.press('n');
		await page.keyboard.press('x');
		await page.getByText('This plan makes the question critical. You can say').waitFor();
		await button(page, 'Cancel').click();
		await page.keyboard.press('n');
		await page.keyboard.press('x');
		await page.getByText('More than 25% of this dimension would be left out.').waitFor();
		await reason.fill('No frontline.');
		await button(page, 'It doesn’t apply').click();
		expect(await page.getByText('so all of it counts as not known').isVisible()).toBe(true);
		expect(complaints).toEqual([]);
	});

	it('a note and a date stay with the answer, and an impossible date is not kept', async () => {
		const { page } = await ask(withAnswers(big, { S1: { level: 2 } }), { place: 'S1' });
		await button(page, 'Add a note').click();
		await page.getByLabel('Note', { exact: true }).fill('Board paper 12');
		const date = page.getByLabel('Date of the evidence');
		await date.evaluate((field: HTMLInputElement) => {
			field.value = '12026-11-02';
			field.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await date.fill('2026-11-02');
		await reload(page);
		expect(await page.getByText('Note: Board paper 12 (2026-11-02)').isVisible()).toBe(true);
		expect(await level(page, 2).isChecked()).toBe(true);
	});

	it('"don’t know" leaves the score where it is and counts as an answer', async () => {
		const { page } = await ask(big);
		await button(page, 'Don’t know').click();
		expect(await score(page)).toEqual(['1', '100']);
		expect(await page.getByText('32 of 33 answers are still open, 1 not known').isVisible()).toBe(true);
	});
});

describe('going through', () => {
	it('has an address for each question, and the browser’s way back leads along them', async () => {
		const { page } = await ask(big, { place: 'L3' });
		expect(await page.getByText('The long view, 3 of 5').isVisible()).toBe(true);
		await button(page, 'Next').click();
		await button(page, 'Next').click();
		await expect.poll(() => page.url()).toMatch(/L5$/);
		await page.goBack();
		await page.getByText('The long view, 4 of 5').waitFor();
		await page.goBack();
		await page.getByText('The long view, 3 of 5').waitFor();
		await page.goForward();
		await page.getByText('The long view, 4 of 5').waitFor();
		expect(await focused(page)).toBe('question');
	});

	it('the steps lead to where a dimension is open, and say how far it is', async () => {
		const { page } = await ask(withAnswers(big, { C1: { level: 4 }, C2: { unknown: true } }));
		const step = page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: /^Open choice/ });
		expect((await step.textContent())?.replaceAll(/\s+/g, ' ').trim()).toBe('Open choice (2 of 5 answered)');
		await step.click();
		await page.getByText('Open choice, 3 of 5').waitFor();
		expect(await step.getAttribute('aria-current')).toBe('step');
		expect(
			await page
				.getByRole('link', { name: /^The plan/ })
				.first()
				.getAttribute('href'),
		).toMatch(/\/assess\/plan\/#big$/);
		expect(
			await page
				.getByRole('link', { name: /^Results/ })
				.first()
				.getAttribute('href'),
		).toMatch(/\/assess\/results\/#big$/);
	});

	it('the short form asks the ten questions that this plan makes critical, and loses nothing', async () => {
		const { page, complaints } = await ask(withAnswers(big, { S1: { level: 3 } }), { place: 'S1' });
		await option(page, 'Short form: 10').click();
		expect(await page.getByText('Question 1 of 10').isVisible()).toBe(true);
		await expect.poll(() => page.url()).toMatch(/\?form=short#big\/S3$/);
		for (const place of ['S6', 'H1', 'H3', 'H5', 'H6', 'L2', 'U2', 'C1', 'R1', 'end']) {
			await page.keyboard.press('2');
			await page.keyboard.press('n');
			await expect.poll(() => page.url()).toMatch(new RegExp(`#big/${place}$`));
		}
		await page.getByRole('heading', { name: 'The short form is answered.' }).waitFor();
		expect(await page.getByText('The short form leaves 22 more questions open.').isVisible()).toBe(true);
		await button(page, 'Ask all questions').click();
		await page.getByRole('heading', { name: '22 questions are still open.' }).waitFor();
		await button(page, 'Previous').click();
		expect(await page.getByText('Question 33 of 33').isVisible()).toBe(true);
		await page.goto(page.url().replace('R5', 'S1'));
		expect(await level(page, 3).isChecked()).toBe(true);
		expect(complaints).toEqual([]);
	});

	it('has a short form by its address, and none where the plan makes nothing critical', async () => {
		const { page } = await ask(big, { query: '?form=short' });
		expect(await page.getByText('Question 1 of 10').isVisible()).toBe(true);
		const { page: other } = await ask({ ...plan([]), id: 'none' }, { query: '?form=short' });
		expect(await other.getByText('Question 1 of 33').isVisible()).toBe(true);
		expect(await other.getByRole('radio', { name: 'Short form' }).isDisabled()).toBe(true);
		expect(await other.getByText('This plan has no touchpoints yet').isVisible()).toBe(true);
		expect(await other.getByRole('link', { name: 'describe the plan' }).getAttribute('href')).toMatch(
			/\/assess\/plan\/#none$/,
		);
	});

	it('the overview has every question with its state, and each is a link', async () => {
		const { page, complaints } = await ask({ ...EXAMPLE, id: 'ex', title: 'Example' });
		await page.keyboard.press('o');
		await page.getByRole('heading', { name: 'All questions' }).waitFor();
		expect(await focused(page)).toBe('part-heading');
		expect(await page.locator('.overview tbody tr').count()).toBe(33);
		expect(await page.getByText('32 of 33 have an answer.').isVisible()).toBe(true);
		expect(await page.locator('.overview .mark').count()).toBe(10);
		const open = page.getByRole('row', { name: /Open$/ });
		expect(await open.count()).toBe(1);
		await open.getByRole('link').click();
		await expect.poll(() => page.url()).toMatch(/#ex\/U5$/);
		await page.goBack();
		await page.getByRole('heading', { name: 'All questions' }).waitFor();
		await button(page, 'Go on').click();
		await expect.poll(() => page.url()).toMatch(/#ex\/U5$/);
		expect(complaints).toEqual([]);
	});

	it('ends with what is open, what has to be found out, and the way to the results', async () => {
		const answers = { ...allAnswered(2), S2: { unknown: true } as const };
		const { page } = await ask(withAnswers(big, answers));
		await page.getByRole('heading', { name: 'Every question has an answer.' }).waitFor();
		expect(await page.getByRole('heading', { name: 'What somebody has to find out' }).isVisible()).toBe(true);
		expect(await page.getByRole('link', { name: 'See the results' }).getAttribute('href')).toMatch(
			/\/assess\/results\/#big$/,
		);
		expect(await button(page, 'Next').isHidden()).toBe(true);
	});

	it('a step back goes to the question that it changes', async () => {
		const { page } = await ask(big);
		await page.keyboard.press('1');
		await page.keyboard.press('n');
		await page.keyboard.press('n');
		await button(page, 'Undo').click();
		await expect.poll(() => page.url()).toMatch(/S1$/);
		expect(await page.locator('input[name="level"]:checked').count()).toBe(0);
		expect(await focused(page)).toBe('undo');
		await button(page, 'Redo').click();
		expect(await level(page, 1).isChecked()).toBe(true);
	});
});

describe('when something is not there', () => {
	it('a plan that this browser does not have', async () => {
		const { page, complaints } = await open('/assess/questions/#nobody');
		await page.getByRole('heading', { name: 'This browser has no such plan.' }).waitFor();
		expect(await page.getByRole('link', { name: 'Your plans' }).getAttribute('href')).toMatch(/\/assess\/$/);
		expect(complaints).toEqual([]);
	});

	it('a plan that cannot be read is kept aside, and the page says what is wrong with it', async () => {
		const { page } = await visit();
		await keepPlans(page, { ...big, answers: { S1: { level: 7 } } });
		await goTo(page, '/assess/questions/#big');
		await page.getByRole('heading', { name: 'This plan cannot be read.' }).waitFor();
		expect(await page.locator('#no-plan li').first().textContent()).toContain('S1');
	});

	it('a browser that refuses to keep anything', async () => {
		const { page } = await visit();
		await page.addInitScript(() => {
			Object.defineProperty(window, 'indexedDB', { get: () => undefined });
		});
		await goTo(page, '/assess/questions/#big');
		await page.getByRole('heading', { name: 'This browser refuses to keep plans.' }).waitFor();
	});

	it('a part that does not load says so, and is there at the next try', async () => {
		const { page } = await ask(big);
		let broken = true;
		await page.route('**/parts.*.js', (route) => (broken ? route.abort() : route.continue()));
		await button(page, 'All questions').click();
		const again = button(page, 'This part could not be loaded. Try again');
		await again.waitFor();
		broken = false;
		await again.click();
		await page.getByRole('heading', { name: 'All questions' }).waitFor();
	});

	it('another window that changed the plan: nothing is written until the reader has chosen', async () => {
		const { page, context } = await ask(big);
		const other = await context.newPage();
		await goTo(other, '/assess/questions/#big/S1');
		await other.locator('#run').waitFor();
		await other.keyboard.press('4');
		await other.waitForTimeout(100);
		await page.keyboard.press('1');
		await page.getByRole('alert').getByText('This plan was changed in another window.').waitFor();
		expect(await page.getByText('Not saved.', { exact: true }).isVisible()).toBe(true);
		await button(page, 'Keep mine').click();
		await page.getByText('Saved in this browser.').waitFor();
		await reload(other);
		expect(await level(other, 1).isChecked()).toBe(true);
	});

	it('without JavaScript the page says why it needs it, and where the questions can be read', async () => {
		const { page } = await visit({ javaScriptEnabled: false });
		await page.goto('./assess/questions/');
		expect(await page.getByRole('heading', { name: 'The questions need JavaScript.' }).isVisible()).toBe(
			true,
		);
		expect(await page.getByRole('link', { name: 'read all questions' }).getAttribute('href')).toMatch(
			/\/method\/questions\/$/,
		);
	});
});

describe('on a narrow screen', () => {
	it.each([320, 390])('%i wide: nothing scrolls sideways, and the score can be opened', async (width) => {
		const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
		const touchpoints = big.plan.touchpoints.map((touchpoint) => ({ ...touchpoint, name: long }));
		const { page } = await ask(
			{ ...big, title: long, plan: { ...big.plan, touchpoints } },
			{ viewport: { width, height: 640 } },
		);
		const scrollsSideways = () =>
			page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
		expect(await scrollsSideways()).toBe(false);
		expect(await page.locator('#assured').isVisible()).toBe(true);
		expect(await page.getByRole('heading', { name: 'Biggest risk now' }).isHidden()).toBe(true);
		await button(page, 'Details of the score').click();
		expect(await page.getByRole('heading', { name: 'Biggest risk now' }).isVisible()).toBe(true);
		expect(await scrollsSideways()).toBe(false);
		await button(page, 'All questions').click();
		await page.locator('.overview').first().waitFor();
		expect(await scrollsSideways()).toBe(false);
	});
});

it('comes with less than 35 kB, fonts and chart apart', async () => {
	// On a narrow screen, as there is no chart then that could come in between.
	const { page } = await ask(big, { viewport: { width: 390, height: 844 } });
	// The first answer is saved with this release's mark; from then on the plan is read without checking it again.
	await page.keyboard.press('2');
	await page.waitForTimeout(100);
	const addresses = new Set<string>();
	page.on('response', (response) => {
		const kind = response.headers()['content-type'] ?? '';
		if (/html|css|javascript/.test(kind) && response.request().resourceType() !== 'other')
			addresses.add(response.url());
	});
	await page.reload({ waitUntil: 'load' });
	await page.locator('#run').waitFor();
	await page.keyboard.press('3');
	let bytes = 0;
	for (const address of addresses) {
		const body = await (await page.request.get(address)).body();
		bytes += gzipSync(body, { level: 9 }).length;
	}
	expect(bytes).toBeGreaterThan(20_000);
	expect(bytes).toBeLessThan(35_000);
});

it('draws the dimensions once there is an answer', async () => {
	const { page, complaints } = await ask(withAnswers(big, allAnswered(2)), { place: 'S1' });
	await page.getByRole('img', { name: 'The dimensions as a shape' }).waitFor();
	await page.keyboard.press('4');
	await page.waitForTimeout(100);
	expect(complaints).toEqual([]);
});
