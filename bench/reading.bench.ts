import { globSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { Browser } from 'playwright-core';

import { launchBrowser } from '#cli/browser/launch-browser.ts';

import { serveSite } from '../scripts/serve-site.ts';
import type { BenchRow } from './bench.ts';

export const name =
	'A module’s reading page: what a first visit loads, and when it is painted at a quarter of the speed';

const SLOWER = 4;
const VISITS = 5;
/** What is loaded when the browser has nothing else to do counts too. */
const UNTIL_MS = 2500;

/** A page of 1,222 words among 100 of Starlight 0.42.4, measured in November 2026 in the same way on two cores. */
const STARLIGHT = { requests: 9, kB: 53.8, js: 30.5 };

export async function run(): Promise<readonly BenchRow[]> {
	// A copy, so that the floor lies on the same server.
	const root = await mkdtemp(join(tmpdir(), 'press-two-reading-'));
	const dist = join(root, 'dist');
	await cp(join(import.meta.dirname, '../dist'), dist, { recursive: true });
	const [median, largest] = await choosePages(dist);
	const site = await serveSite(root, 0, '/');
	const browser = await launchBrowser();
	try {
		const rows: BenchRow[] = [];
		for (const [which, path] of [
			['largest', largest],
			['median', median],
		] as const) {
			await writeFile(join(dist, 'floor.html'), await toFloor(browser, `${site.url}${path}/`));
			const weight = await weigh(browser, `${site.url}${path}/`);
			const [paintedMs, floorMs] = await measurePaints(browser, [
				`${site.url}${path}/`,
				`${site.url}floor.html`,
			]);
			rows.push(...toRows(`${which} (${path}): `, weight, paintedMs, floorMs));
		}
		return rows;
	} finally {
		await browser.close();
		await site.stop();
		await rm(root, { recursive: true });
	}
}

/** The folders of the reading page with the most bytes and of the one in the middle. */
async function choosePages(dist: string): Promise<[median: string, largest: string]> {
	const files = globSync('workshop/*/index.html', { cwd: dist });
	if (files.length === 0) throw new Error('There is no built site with modules: npm run build');
	const sized = await Promise.all(
		files.map(async (file) => ({
			path: dirname(file).replaceAll('\\', '/'),
			size: gzipSync(await readFile(join(dist, file)), { level: 9 }).length,
		})),
	);
	sized.sort((a, b) => a.size - b.size);
	return [sized[Math.floor((sized.length - 1) / 2)]!.path, sized.at(-1)!.path];
}

type Kind = 'html' | 'css' | 'js' | 'font' | 'other';
interface Weight {
	readonly requests: number;
	/** Thousands of bytes: gzip -9, and typefaces as they are. */
	readonly kB: Readonly<Record<Kind, number>>;
}

function toRows(prefix: string, { requests, kB }: Weight, paintedMs: number, floorMs: number): BenchRow[] {
	const words = kB.html + kB.css + kB.js + kB.other;
	const row = (
		what: string,
		value: number,
		unit: string,
		against?: string,
		reference?: number,
	): BenchRow => ({
		what: prefix + what,
		value,
		unit,
		...(against && { against, reference }),
	});
	const starlight = 'Starlight, measured earlier';
	return [
		row('requests', requests, '', starlight, STARLIGHT.requests),
		row('HTML', kB.html, 'kB'),
		row('CSS', kB.css, 'kB'),
		row('icon and manifest', kB.other, 'kB'),
		row('JavaScript', kB.js, 'kB', starlight, STARLIGHT.js),
		row('JavaScript', kB.js, 'kB', 'at most', 3),
		row('all without typefaces', words, 'kB', starlight, STARLIGHT.kB),
		row('all without typefaces', words, 'kB', 'at most', 15),
		row('all', words + kB.font, 'kB', 'at most', 100),
		row('first painted', paintedMs, 'ms', 'the same text in bare HTML, in the same run', floorMs),
		row('first painted', paintedMs, 'ms', 'at most', 250),
	];
}

/** What a browser with nothing in its cache asks for; the search stays closed. */
async function weigh(browser: Browser, url: string): Promise<Weight> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	const kB: Record<Kind, number> = { html: 0, css: 0, js: 0, font: 0, other: 0 };
	const reads: Promise<void>[] = [];
	page.on('response', (response) => {
		const type = response.headers()['content-type'] ?? '';
		const kind =
			(['html', 'css', 'javascript', 'font'] as const).find((word) => type.includes(word)) ?? 'other';
		const read = async () => {
			const body = await response.body();
			const size = kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length;
			kB[kind === 'javascript' ? 'js' : kind] += size / 1000;
		};
		reads.push(read());
	});
	await page.goto(url, { waitUntil: 'load' });
	await page.waitForTimeout(UNTIL_MS);
	await Promise.all(reads);
	await context.close();
	return { requests: reads.length, kB };
}

/** The medians of first visits that take turns, so that whatever else the machine does slows each alike. */
async function measurePaints(browser: Browser, [ours, floor]: readonly [string, string]) {
	const times: [ours: number, floor: number][] = [];
	// The first pair warms the browser up.
	for (let visit = -1; visit < VISITS; visit += 1) {
		const pair = [await paintOnce(browser, ours), await paintOnce(browser, floor)] as [number, number];
		if (visit >= 0) times.push(pair);
	}
	const median = (place: 0 | 1) => times.map((pair) => pair[place]).sort((a, b) => a - b)[(VISITS - 1) / 2]!;
	return [median(0), median(1)] as const;
}

async function paintOnce(browser: Browser, url: string): Promise<number> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	await page.goto(url, { waitUntil: 'load' });
	const paint = await page.waitForFunction(
		() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
	);
	const time = (await paint.jsonValue())!;
	await context.close();
	return time;
}

/** The text of the page with its headings, lists and links, and nothing else. */
async function toFloor(browser: Browser, url: string): Promise<string> {
	const page = await browser.newPage();
	await page.goto(url);
	const text = await page.evaluate(() => {
		const main = document.querySelector('main')!;
		for (const element of main.querySelectorAll('script, style, link, svg')) element.remove();
		for (const element of main.querySelectorAll('*'))
			for (const { name: attribute } of [...element.attributes])
				if (!['href', 'id'].includes(attribute)) element.removeAttribute(attribute);
		return main.innerHTML;
	});
	await page.close();
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title>${text}</html>`;
}
