import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { Browser } from 'playwright-core';

import { launchBrowser } from '#cli/browser/launch-browser.ts';
import { type PackedIndex, packIndex } from '#search/pack-index.ts';
import { type SearchDocument, searchKinds } from '#search/search-document.ts';
import { searchLibrary } from '#search/search-library.ts';
import { unpackIndex } from '#search/unpack-index.ts';

import { serveSite } from '../scripts/serve-site.ts';
import { type BenchRow, medianMs, quantile } from './bench.ts';
import { createRandom } from './synthetic.ts';

export const name = 'The search: what it weighs, and how long from / to a result at a quarter of the speed';

const SLOWER = 4;
const VISITS = 9;

/**
 * lunr with a whole page of 1,222 words a document and its own file format, measured in November 2026 in the same way
 * on two cores: library and index (gzip), and from opening to the first result at a quarter of the speed.
 */
const WHOLE_PAGES: Readonly<Record<number, { kB: number; ms: number }>> = {
	50: { kB: 112.1, ms: 230 },
	500: { kB: 958.1, ms: 599 },
};

export async function run(): Promise<readonly BenchRow[]> {
	const dist = join(import.meta.dirname, '../dist');
	const library = await sizeOfLibrary(dist);
	const browser = await launchBrowser();
	try {
		const rows: BenchRow[] = [];
		for (const count of [50, 500]) rows.push(...(await measure(browser, dist, count, library)));
		return rows;
	} finally {
		await browser.close();
	}
}

async function measure(browser: Browser, dist: string, count: number, library: number): Promise<BenchRow[]> {
	const documents = createDocuments(count);
	const index = JSON.stringify(packIndex(documents));
	const of = (what: string) => `${count} documents: ${what}`;
	const against = 'lunr over whole pages, measured earlier';
	const peer = WHOLE_PAGES[count]!;
	const opened = await measureOpening(browser, dist, index);
	const unpacked = unpackIndex(JSON.parse(index) as PackedIndex);
	const times = timeQueries(documents, (query) => searchLibrary(unpacked, query, 5));
	return [
		{ what: of('index, gzip -9'), value: gzipSync(index, { level: 9 }).length / 1000, unit: 'kB' },
		{
			what: of('library and index, gzip -9'),
			value: library + gzipSync(index, { level: 9 }).length / 1000,
			unit: 'kB',
			against,
			reference: peer.kB,
		},
		{
			what: of('from / to the first result, p50'),
			value: opened.ms,
			unit: 'ms',
			against,
			reference: peer.ms,
		},
		{
			what: of('from / to the first result, p50'),
			value: opened.ms,
			unit: 'ms',
			against: 'an empty dialog on the same page, in the same run',
			reference: opened.floorMs,
		},
		{
			what: of('building, here'),
			value: await medianMs(() => packIndex(documents), { runs: 5 }),
			unit: 'ms',
		},
		{
			what: of('unpacking, here'),
			value: await medianMs(() => unpackIndex(JSON.parse(index) as PackedIndex)),
			unit: 'ms',
		},
		{ what: of('one more letter, here, p95'), value: quantile(times, 0.95), unit: 'ms' },
	];
}

/** All that is loaded when the search is opened, but for the index: worker with lunr, dialog, styles. */
async function sizeOfLibrary(dist: string): Promise<number> {
	const folder = join(dist, '_astro');
	const files = (await readdir(folder)).filter((file) => /^(search-worker|connect-search)/.test(file));
	if (files.length < 2) throw new Error('There is no built site with a search: npm run build');
	const sizes = files.map(async (file) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length);
	return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
}

/**
 * The built site with another index; each visit is a first one. The keys are pressed at once, as the search keeps what
 * is typed while it loads, and the time ends with the frame that has a result in it.
 */
async function measureOpening(
	browser: Browser,
	dist: string,
	index: string,
): Promise<{ ms: number; floorMs: number }> {
	const root = await mkdtemp(join(tmpdir(), 'press-two-search-'));
	await cp(dist, join(root, 'dist'), { recursive: true });
	await writeFile(join(root, 'dist/search/index.json'), index);
	const site = await serveSite(root, 0, '/');
	try {
		const times: number[] = [];
		const floors: number[] = [];
		for (let visit = 0; visit < VISITS; visit += 1) {
			const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
			const page = await context.newPage();
			const session = await context.newCDPSession(page);
			await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
			await page.goto(`${site.url}about/`);
			await page.waitForTimeout(1000);
			times.push(
				await page.evaluate(async () => {
					const started = performance.now();
					for (const key of '/plan')
						document.body.dispatchEvent(
							new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
						);
					await new Promise<void>((resolve) => {
						const look = () =>
							document.querySelector('.search-panel li a') ? resolve() : requestAnimationFrame(look);
						look();
					});
					return performance.now() - started;
				}),
			);
			await page.reload();
			await page.waitForTimeout(1000);
			floors.push(
				await page.evaluate(async () => {
					const started = performance.now();
					const dialog = document.createElement('dialog');
					dialog.append(document.createElement('input'));
					document.body.append(dialog);
					dialog.showModal();
					await new Promise((resolve) => requestAnimationFrame(resolve));
					return performance.now() - started;
				}),
			);
			await context.close();
		}
		return { ms: quantile(times, 0.5), floorMs: quantile(floors, 0.5) };
	} finally {
		await site.stop();
		await rm(root, { recursive: true });
	}
}

/** The time of every query on the way to some titles, letter by letter. */
function timeQueries(documents: readonly SearchDocument[], search: (query: string) => unknown): number[] {
	const times: number[] = [];
	for (let round = 0; round < 3; round += 1) {
		for (const { title } of documents.slice(0, 25)) {
			for (let length = 1; length <= title.length; length += 1) {
				const started = performance.now();
				search(title.slice(0, length));
				// The first round warms the code up.
				if (round > 0) times.push(performance.now() - started);
			}
		}
	}
	return times;
}

/** Documents of the size that a module's page, a case or a question has, from 6,000 words, few of them frequent. */
function createDocuments(count: number): readonly SearchDocument[] {
	const random = createRandom(7);
	const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
	const starts = 'pl br st cr tr m n s c d f h r l p b g v w ch sh th'.split(' ');
	const middles = 'an en in on er al or ist ack end ost ain ure ell omp ort ound'.split(' ');
	const ends = 'ing ed s er ion ment al ness y e able ity'.split(' ');
	const makeWord = () =>
		pick(starts) + pick(middles) + (random() < 0.6 ? pick(middles) : '') + (random() < 0.7 ? pick(ends) : '');
	const vocabulary = ['plan', ...new Set(Array.from({ length: 12_000 }, makeWord))].slice(0, 6000);
	const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1]!;
	const phrase = (least: number, most: number) =>
		Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, word).join(' ');
	return Array.from({ length: count }, (_, place) => ({
		kind: searchKinds[place % searchKinds.length]!,
		title: phrase(2, 6),
		address: `${searchKinds[place % searchKinds.length]}/${word()}-${word()}-${place}/`,
		summary: `${phrase(18, 30)}.`,
		words: [
			...Array.from({ length: 6 }, () => phrase(2, 5)),
			...Array.from({ length: 3 }, () => phrase(7, 13)),
		],
	}));
}
