import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { Browser, BrowserContext, Page } from 'playwright-core';

import { readQuestionnaire } from '#catalog/read-questionnaire.ts';
import { launchBrowser } from '#cli/browser/launch-browser.ts';
import type { PlanDocument } from '#domain/plan/plan-document.ts';

import { serveSite } from '../scripts/serve-site.ts';
import { type BenchRow, quantile } from './bench.ts';

export const name =
	'The page of questions: what it weighs, and how fast it answers at a quarter of the speed';

const SLOWER = 4;
const VISITS = 7;
const CLICKS = 200;

/**
 * A survey library (survey-core with survey-js-ui 2.5.38) with 32 questions of 5 levels and 6 scores on one page,
 * measured in November 2026 in the same way on two cores. It is not a dependency, so it is not measured again here.
 */
const SURVEY_LIBRARY = { kB: 388.6, answerableMs: 1060, p50Ms: 10.8, p95Ms: 15.6 };

export async function run(): Promise<readonly BenchRow[]> {
	const root = join(import.meta.dirname, '..');
	if (!existsSync(join(root, 'dist/index.html'))) throw new Error('There is no built site: npm run build');
	const site = await serveSite(root, 0, '/');
	const browser = await launchBrowser();
	try {
		const plan = await createPlan();
		const ours = await measure(browser, { url: `${site.url}assess/questions/#${plan.id}/S1`, plan });
		const floor = await measure(browser, { url: `${site.url}floor/`, html: floorPage() });
		return [...rows('', ours), ...rows('floor: ', floor), ...ratios(ours, floor)];
	} finally {
		await browser.close();
		await site.stop();
	}
}

interface Measured {
	readonly kB: number;
	readonly laterKB: number;
	readonly answerableMs: number;
	readonly p50Ms: number;
	readonly p95Ms: number;
}

function rows(prefix: string, { kB, laterKB, answerableMs, p50Ms, p95Ms }: Measured): BenchRow[] {
	const against = (reference: number) =>
		prefix ? {} : { against: 'a survey library, measured earlier', reference };
	return [
		{
			what: `${prefix}HTML, CSS and JavaScript, gzip -9`,
			value: kB,
			unit: 'kB',
			...against(SURVEY_LIBRARY.kB),
		},
		...(prefix ? [] : [{ what: 'loaded later, when idle: words and chart', value: laterKB, unit: 'kB' }]),
		{
			what: `${prefix}first question answerable`,
			value: answerableMs,
			unit: 'ms',
			...against(SURVEY_LIBRARY.answerableMs),
		},
		{
			what: `${prefix}click to changed score, p50`,
			value: p50Ms,
			unit: 'ms',
			...against(SURVEY_LIBRARY.p50Ms),
		},
		{
			what: `${prefix}click to changed score, p95`,
			value: p95Ms,
			unit: 'ms',
			...against(SURVEY_LIBRARY.p95Ms),
		},
	];
}

function ratios(ours: Measured, floor: Measured): BenchRow[] {
	const against = 'one page with 165 radios and one sum, in the same run';
	return [
		{
			what: 'first question answerable',
			value: ours.answerableMs,
			unit: 'ms',
			against,
			reference: floor.answerableMs,
		},
		{ what: 'click to changed score, p95', value: ours.p95Ms, unit: 'ms', against, reference: floor.p95Ms },
	];
}

interface Subject {
	readonly url: string;
	/** Kept in the browser before the visit. */
	readonly plan?: PlanDocument;
	/** What stands at the address, where it is no page of the site. */
	readonly html?: string;
}

async function measure(browser: Browser, { url, plan, html }: Subject): Promise<Measured> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	if (html) await context.route(url, (route) => route.fulfill({ contentType: 'text/html', body: html }));
	const setUp = await context.newPage();
	if (plan) await keep(setUp, url, plan);
	const sizes = await measureSizes(setUp, url);
	await setUp.close();
	const answerable: number[] = [];
	for (let visit = 0; visit < VISITS; visit += 1) answerable.push(await measureAnswerable(context, url));
	const clicks = await measureClicks(context, url);
	await context.close();
	return {
		...sizes,
		answerableMs: quantile(answerable, 0.5),
		p50Ms: quantile(clicks, 0.5),
		p95Ms: quantile(clicks, 0.95),
	};
}

/** As an earlier visit would have left the plan: put there, opened, and saved once with this release's mark. */
async function keep(page: Page, url: string, plan: PlanDocument): Promise<void> {
	await page.goto(url.replace(/#.*/, '#none'));
	await page.locator('#no-plan h1').waitFor();
	await page.evaluate(async (document) => {
		const database = await new Promise<IDBDatabase>((resolve) => {
			const request = indexedDB.open('press-two');
			request.onsuccess = () => resolve(request.result);
		});
		const transaction = database.transaction('plans', 'readwrite');
		const record = { id: document.id, revision: 1, updatedAt: '2026-11-02T10:00:00Z', stamp: '', document };
		transaction.objectStore('plans').put(record);
		await new Promise((resolve) => (transaction.oncomplete = resolve));
		database.close();
	}, plan);
	await page.goto('about:blank');
	await page.goto(url);
	await page.locator('#run').waitFor();
	await page.keyboard.press('3');
	await page.waitForTimeout(300);
}

/** Compressed sizes of what is asked for before the first score is on the screen, and after. Typefaces are left out. */
async function measureSizes(page: Page, url: string): Promise<Pick<Measured, 'kB' | 'laterKB'>> {
	const addresses = new Set<string>();
	page.on('response', (response) => {
		const kind = response.headers()['content-type'] ?? '';
		if (/html|css|javascript|json/.test(kind)) addresses.add(response.url());
	});
	await page.addInitScript(() => {
		const look = () => {
			if (document.querySelector('#assured')?.textContent) performance.mark('score');
			else requestAnimationFrame(look);
		};
		look();
	});
	await page.goto('about:blank');
	// The page was here before, to keep the plan; what it then read is not to be left out.
	const network = await page.context().newCDPSession(page);
	await network.send('Network.setCacheDisabled', { cacheDisabled: true });
	await page.goto(url);
	await page.waitForTimeout(3000);
	let [first, later] = [0, 0];
	for (const address of addresses) {
		const [text, isLater] = await page.evaluate(async (wanted) => {
			const [entry] = performance.getEntriesByName(wanted, 'resource');
			const [mark] = performance.getEntriesByName('score');
			const answer = await fetch(wanted.replace(/#.*/, ''));
			return [await answer.text(), Boolean(entry && mark && entry.startTime > mark.startTime)] as const;
		}, address);
		const size = gzipSync(text, { level: 9 }).length / 1000;
		if (isLater) later += size;
		else first += size;
	}
	return { kB: first, laterKB: later };
}

/**
 * The first frame in which a click on the first question has changed the score, since the visit began.
 * The page tells it by itself: whatever asks a page from outside first loads a script of its own into it.
 */
async function measureAnswerable(context: BrowserContext, url: string): Promise<number> {
	const page = await slowPage(context);
	await page.addInitScript(() => {
		const score = () => document.querySelector('#assured')?.textContent;
		const look = () => {
			const before = score();
			const [first, last] = document.querySelectorAll<HTMLInputElement>(
				'#levels input[value="0"], #levels input[value="4"]',
			);
			if (before && first && last) (first.checked ? last : first).click();
			if (before && score() !== before) console.info('answerable', performance.now());
			else requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	const told = page.waitForEvent('console', (message) => message.text().startsWith('answerable'));
	await page.goto(url, { waitUntil: 'commit' });
	const time = Number((await told).text().split(' ')[1]);
	await page.waitForTimeout(1000);
	await page.close();
	return time;
}

/** From click to changed text, for clicks on one question after the other; a frame lies between two of them. */
async function measureClicks(context: BrowserContext, url: string): Promise<number[]> {
	const page = await slowPage(context);
	await page.goto(url);
	await page.waitForFunction(() => document.querySelector('#assured')?.textContent);
	// The chart is there as well.
	await page.waitForTimeout(3000);
	const times = await page.evaluate(async (wanted) => {
		const score = document.querySelector('#assured')!;
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		const found: number[] = [];
		for (let turn = 0; found.length < wanted && turn < 10 * wanted; turn += 1) {
			const before = score.textContent;
			const level = document.querySelectorAll<HTMLInputElement>('#levels input')[(turn % 2) * 4]!;
			await new Promise<void>((resolve) => {
				const observer = new MutationObserver(() => {
					if (score.textContent !== before) found.push(performance.now() - started);
					observer.disconnect();
					resolve();
				});
				observer.observe(score, { childList: true, characterData: true, subtree: true });
				const started = performance.now();
				level.click();
				setTimeout(resolve, 1000);
			});
			await frame();
			await frame();
			if (turn % 2) document.querySelector<HTMLButtonElement>('#next')?.click();
			if (document.querySelector('#levels')!.checkVisibility() === false)
				location.hash = location.hash.replace('end', 'S1');
			await frame();
		}
		return found;
	}, CLICKS);
	await page.close();
	if (times.length < CLICKS) throw new Error(`Only ${times.length} of ${CLICKS} clicks changed the score.`);
	return times;
}

async function slowPage(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	return page;
}

/** Every question at 3 and seen working, and nothing live, so that each answer moves the score by a point or more. */
async function createPlan(): Promise<PlanDocument> {
	const parsed = await readQuestionnaire(join(import.meta.dirname, '../content/questionnaire/2026.1'));
	if (!parsed.ok) throw new Error('The questionnaire has faults: npm run -s press-two -- check');
	const { questions, version } = parsed.value.questionnaire;
	const touchpoint = {
		volumePerMonth: 10_000,
		complexity: 2,
		emotion: 2,
		consequence: 2,
		irreversibility: 2,
	} as const;
	return {
		format: 'press-two/plan',
		formatVersion: 1,
		id: 'bench',
		title: 'A plan to measure with',
		questionnaire: version,
		plan: {
			headcountCut: 0,
			rolloutMonths: 6,
			singleSupplier: true,
			touchpoints: ['a', 'b', 'c', 'd'].map((id) => ({
				...touchpoint,
				id,
				name: id,
				share: 0.5,
				mode: 'assist',
			})),
		},
		answers: Object.fromEntries(questions.map(({ id }) => [id, { level: 3, grade: 'seen' } as const])),
	};
}

/** The least that a page with so many levels can be: markup, and one sum of what is checked. */
function floorPage(): string {
	const radios = Array.from({ length: 165 }, (_, index) => {
		const checked = index % 5 === 3 ? ' checked' : '';
		return `<label><input type="radio" name="q${Math.floor(index / 5)}" value="${index % 5}"${checked}> Level ${index % 5}</label>`;
	});
	return `<!doctype html><html lang="en"><title>Floor</title><p id="assured">99</p><form id="levels">${radios.join('')}</form>
<script>document.querySelector('form').onchange = () => {
	document.querySelector('#assured').textContent = [...document.querySelectorAll(':checked')].reduce((sum, { value }) => sum + +value, 0);
};</script></html>`;
}
