import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import type { PlanDocument } from '../../src/domain/plan/plan-document.ts';
import { keepPlans, showPlan } from '../browser/keep-plans.ts';
import { useBrowser } from '../browser/use-browser.ts';
import { vectors } from '../fixtures/method/read-method.ts';
import { allAnswered, BIG, EXAMPLE, plan, STAGED, withAnswers } from '../fixtures/plans.ts';

const { open, visit } = useBrowser();

const example: PlanDocument = {
	...EXAMPLE,
	id: 'ex',
	title: 'Support automation',
	organisation: 'Northwind Energy',
};

async function openResults(document: PlanDocument, options = {}) {
	const visitor = await open('/assess/results/', options);
	await keepPlans(visitor.page, document);
	await showPlan(visitor.page, document.id);
	return visitor;
}

describe('the numbers', () => {
	it('are the published ones', async () => {
		const { page, complaints } = await openResults(example);
		expect(await page.locator('h1').textContent()).toBe(
			'Not yet: customers who need a person may not reach one.',
		);
		const callout = await page.locator('header .notice').textContent();
		expect(callout?.replaceAll(/\s+/g, ' ')).toContain('Assured 6, at most 30.');
		expect(await page.getByRole('link', { name: '8 more gaps' }).count()).toBe(1);
		// Nine critical caps, then that of the weakest dimension.
		const caps = page.locator('section[aria-labelledby="caps"] li');
		expect(await caps.count()).toBe(vectors.example.caps.length + 1);
		expect(await caps.filter({ hasText: 'Possible:' }).locator('h3').textContent()).toContain(
			'Customers who need extra care',
		);
		const dimensions = page.getByRole('figure', { name: 'The dimensions' }).locator('li .value');
		const written = (await dimensions.allTextContents()).map((text) => text.trim());
		expect(written).toEqual(['15 to 33', '13 to 46', '13 to 25', '0 to 29', '30 to 45', '0 to 15']);
		const risks = page.getByRole('figure', { name: 'What is left of each risk' }).locator('li');
		expect(await risks.count()).toBe(15);
		expect(await risks.first().textContent()).toMatch(/Supplier lock-in.*0\.66 to 0\.82/s);
		expect(await page.locator('section[aria-labelledby="first"]').innerText()).toContain(
			'the plan has 21 assured, at most 37',
		);
		expect(complaints).toEqual([]);
	});

	it('follow the plan in the address', async () => {
		const { page } = await open('/assess/results/');
		const held = withAnswers(BIG, { ...allAnswered(3), H1: { level: 1, grade: 'seen' } });
		await keepPlans(page, { ...withAnswers(BIG, allAnswered(4)), id: 'fine' }, { ...held, id: 'held' });
		await showPlan(page, 'fine');
		await page.getByRole('heading', { name: 'Ready to scale: what protects' }).waitFor();
		await showPlan(page, 'held');
		await page.getByText('Held at 39.').waitFor();
		expect(await page.locator('header .notice').textContent()).toContain('Uncapped it would be 74.');
	});
});

describe('an explanation', () => {
	it('opens by keyboard, names answers and formula, gives full precision, and gives the focus back', async () => {
		const { page, complaints } = await openResults(example);
		const number = page.getByRole('button', { name: 'Humans in the loop, assured to at most: 13 to 46' });
		await number.focus();
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog', { name: 'Humans in the loop' });
		await dialog.waitFor();
		expect(await dialog.textContent()).toMatch(/75 ÷ 6 = 13 at the low end.*275 ÷ 6 = 46/s);
		expect(await dialog.getByRole('link', { name: 'Reaching a person' }).getAttribute('href')).toMatch(
			/\/assess\/questions\/#ex\/H1$/,
		);
		await dialog.getByText('The numbers in full').click();
		const numbers = await dialog.getByRole('textbox').inputValue();
		const [name, low] = numbers.split('\n')[0]!.split('\t');
		expect(name).toBe('Assured');
		expect(Number(low)).toBeCloseTo(vectors.example.dims['H']![0], 12);
		await page.keyboard.press('Escape');
		await dialog.waitFor({ state: 'detached' });
		expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
		expect(complaints).toEqual([]);
	});

	it('takes a risk apart down to the worst touchpoint', async () => {
		const { page } = await openResults({ ...withAnswers(BIG, allAnswered(2)), id: 'two' });
		await page.getByRole('button', { name: 'Stranded customers, left after controls: 0.11' }).click();
		const text = await page.getByRole('dialog').textContent();
		// Method §1.4: mean .138833, worst .3, half of each: .219417.
		expect(text?.replaceAll(/\s+/g, ' ')).toContain(
			'50% of the mean over volume (0.14) and 50% of the worst touchpoint (0.30)',
		);
		expect(text).toContain('payment_dispute (the worst)');
	});
});

describe('charts', () => {
	it('have their data as a table and as a picture', async () => {
		const { page, complaints } = await openResults(example);
		const figure = page.getByRole('figure', { name: 'The shape of the plan' });
		await figure.locator('canvas').waitFor();
		await figure.locator('summary').press('Enter');
		expect(await figure.getByRole('row').count()).toBe(7);
		for (const name of ['The dimensions', 'The shape of the plan', 'What is left of each risk']) {
			const button = page.getByRole('figure', { name }).getByRole('button', { name: /as a picture/ });
			const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
			expect(file.suggestedFilename()).toMatch(/^support-automation-.*\.png$/);
			const bytes = readFileSync(await file.path());
			expect(bytes.subarray(1, 4).toString()).toBe('PNG');
			// Twice 960 pixels wide.
			expect(bytes.readUInt32BE(16)).toBe(1920);
		}
		expect(complaints).toEqual([]);
	});

	it('are drawn in the ink of the theme, and in that of paper the moment the page is printed', async () => {
		const { page } = await openResults(example);
		const day = [0x12, 0x24, 0x1d];
		const night = [0xee, 0xf3, 0xef];
		const pixelsIn = (ink: number[]) =>
			page.locator('canvas').evaluate((element: HTMLCanvasElement, [red, green, blue]) => {
				const { data } = element.getContext('2d')!.getImageData(0, 0, element.width, element.height);
				let count = 0;
				for (let at = 0; at < data.length; at += 4) {
					if (data[at] === red && data[at + 1] === green && data[at + 2] === blue && data[at + 3] === 255)
						count += 1;
				}
				return count;
			}, ink);
		await expect.poll(() => pixelsIn(day), { timeout: 15_000 }).toBeGreaterThan(50);
		await page.emulateMedia({ colorScheme: 'dark' });
		await expect.poll(() => pixelsIn(night), { timeout: 15_000 }).toBeGreaterThan(50);
		expect(await pixelsIn(day)).toBe(0);
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		expect(await pixelsIn(day)).toBeGreaterThan(50);
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		expect(await pixelsIn(night)).toBeGreaterThan(50);
	});
});

describe('sharing', () => {
	it('says what is in the link, leaves out what is to stay, and makes a link that opens', async () => {
		const secret: PlanDocument = {
			...example,
			provenance: 'Board paper 12',
			answers: { ...example.answers, S1: { level: 1, grade: 'document', note: 'Ask Mira' } },
		};
		const { page, complaints } = await openResults(secret);
		await page.getByRole('button', { name: 'Share by link' }).click();
		const dialog = page.getByRole('dialog', { name: 'Share by link' });
		const link = dialog.getByRole('textbox', { name: 'The link' });
		await link.waitFor();
		const warning = dialog.locator('.notice').first();
		expect(await warning.textContent()).toContain('Northwind Energy');
		expect(await warning.textContent()).toContain('1 answer with a note');
		const full = await link.inputValue();
		expect(full).toMatch(/\/assess\/#plan=1\./);
		await dialog.getByRole('checkbox', { name: 'Notes, dates and reasons' }).uncheck();
		await dialog.getByRole('checkbox', { name: /Organisation/ }).uncheck();
		await expect.poll(() => link.inputValue(), { timeout: 15_000 }).not.toBe(full);
		expect(await warning.textContent()).not.toContain('Northwind Energy');
		const { fromShareFragment } = await import('../../src/storage/share-link.ts');
		const { questionnaire } = await import('../fixtures/questionnaire.ts');
		const parsed = await fromShareFragment(new URL(await link.inputValue()).hash.slice(1), [questionnaire]);
		expect(parsed.ok && JSON.stringify(parsed.value)).not.toMatch(/Northwind|Mira|Board/);
		expect(parsed.ok && parsed.value.answers['S1']).toEqual({ level: 1, grade: 'document' });
		expect(complaints).toEqual([]);
	});

	it('warns of a link that some programs cut', async () => {
		// Notes that cannot be packed smaller: hexadecimal digits of a simple generator.
		let seed = 1;
		const noise = () => (seed = (seed * 48271) % 2147483647).toString(16);
		const note = () => Array.from({ length: 60 }, noise).join('').slice(0, 450);
		const answers = Object.fromEntries(
			Object.entries(allAnswered(2)).map(([id, answer]) => [id, { ...answer, note: note() }]),
		);
		const { page } = await openResults({ ...example, answers });
		await page.getByRole('button', { name: 'Share by link' }).click();
		await page.getByText('That is long.').waitFor();
		await page.getByRole('checkbox', { name: 'Notes, dates and reasons' }).uncheck();
		await page.getByText('That is long.').waitFor({ state: 'detached' });
	});

	it('selects the link where the browser does not let a page copy', async () => {
		const { page } = await openResults(example);
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
		});
		await page.getByRole('button', { name: 'Share by link' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('textbox').waitFor();
		await dialog.getByRole('button', { name: 'Copy' }).click();
		await dialog.getByText('The text is selected').waitFor();
		expect(await page.evaluate(() => getSelection()?.toString())).toContain('#plan=1.');
	});

	it('exports the file as it is', async () => {
		const { page } = await openResults(example);
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Export the file' }).click(),
		]);
		expect(file.suggestedFilename()).toBe('support-automation.press-two.json');
		expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toEqual(example);
	});
});

describe('every state of a plan', () => {
	it('says what to do where nothing is there', async () => {
		const { page, complaints } = await openResults({
			...plan([], {}),
			id: 'blank',
			title: '',
			plan: { touchpoints: [] },
		});
		expect(await page.locator('h1').textContent()).toBe('There is nothing to judge yet.');
		expect(await page.getByRole('link', { name: 'Describe the plan' }).getAttribute('href')).toMatch(
			/\/assess\/plan\/#blank$/,
		);
		expect(await page.getByRole('figure').count()).toBe(0);
		expect(await page.locator('section[aria-labelledby="open"] li').count()).toBe(33 + 4);
		expect(complaints).toEqual([]);
	});

	it('calls unknown what is unknown', async () => {
		const { page } = await openResults({ ...BIG, id: 'open' });
		expect(await page.locator('h1').textContent()).toContain('Not known yet');
		expect(await page.locator('header .notice').textContent()).toContain('Assured 1, at most 100.');
	});

	it('lists what was refused as not applicable, and gives its reason', async () => {
		const reason = 'no customers outside the company';
		const left = { notApplicable: reason };
		const document = withAnswers(STAGED, { ...allAnswered(3), H1: left, L3: left });
		const { page } = await openResults({ ...document, id: 'na' });
		const list = page.locator('section[aria-labelledby="open"]');
		expect(await list.locator('div > div', { hasText: 'but counted: 1 question' }).textContent()).toContain(
			reason,
		);
		expect(await list.getByRole('link', { name: 'Watching trust' }).count()).toBe(1);
	});

	it('says so where the plan is not in this browser', async () => {
		const { page } = await open('/assess/results/#somewhere-else');
		await page.getByRole('heading', { name: 'This plan is not in this browser.' }).waitFor();
		expect(await page.getByRole('main').getByRole('link', { name: 'Your plans' }).count()).toBe(1);
	});

	it('says what is wrong with a plan that cannot be read, and keeps it', async () => {
		const { page } = await open('/assess/results/');
		await keepPlans(page, { ...example, answers: { S1: { level: 7 } } });
		await page.evaluate(() => (location.hash = 'ex'));
		await page.getByRole('heading', { name: 'This plan can’t be read.' }).waitFor();
		expect(await page.getByRole('main').textContent()).toContain('S1');
	});

	it('is understood without JavaScript', async () => {
		const { page } = await visit({ javaScriptEnabled: false });
		await page.goto('./assess/results/#ex');
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The results need JavaScript.');
		expect(await page.getByText('Reading the plan').isVisible()).toBe(false);
	});
});

describe('every screen', () => {
	const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
	const touchpoints = EXAMPLE.plan.touchpoints.map((touchpoint) => ({ ...touchpoint, name: long }));
	const wordy = {
		...example,
		title: long,
		organisation: long,
		provenance: long,
		plan: { ...EXAMPLE.plan, touchpoints },
	};

	it.each([320, 390, 1280])(
		'%d pixels wide scrolls in one direction only, with very long words',
		async (width) => {
			const { page } = await openResults(wordy, { viewport: { width, height: 800 } });
			for (const summary of await page.locator('article summary').all()) await summary.click();
			const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			expect(await overflow()).toBeLessThanOrEqual(0);
			await page.getByRole('button', { name: /Trust erosion, left/ }).click();
			await page.getByRole('dialog').waitFor();
			expect(await overflow()).toBeLessThanOrEqual(0);
		},
	);

	it('prints what is folded away, and no buttons', async () => {
		const { page } = await openResults(example);
		await page.emulateMedia({ media: 'print' });
		expect(await page.getByRole('button', { name: 'Share by link' }).isVisible()).toBe(false);
		const table = page
			.getByRole('region', { name: 'Change the plan', includeHidden: true })
			.locator('tbody tr')
			.first();
		expect((await table.boundingBox())?.height).toBeGreaterThan(10);
	});
});
