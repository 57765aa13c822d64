// The files of a deck, as the command writes them, in a real Chromium: the page from the disk, and the PDF.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync, inflateSync } from 'node:zlib';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchBrowser } from '../../src/cli/browser/launch-browser.ts';
import { findAxeFaults } from '../browser/find-axe-faults.ts';
import { projectRoot, runCommand } from '../fixtures/command-line.ts';

const PLAN = join(projectRoot, 'content/examples/energy-supplier-big-bang.json');
const NAME = 'customer-service-everything-at-once-board-summary';
const SLIDES = 8;
let folder: string;
let browser: Browser;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'press-two-deck-file-'));
	const { code, err } = await runCommand(['deck', PLAN, '--notes', '--format', 'html,pdf', '--out', '.'], {
		folder,
	});
	expect([code, err]).toEqual([0, '']);
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser.close();
	await rm(folder, { recursive: true });
});

async function open() {
	const context = await browser.newContext({
		reducedMotion: 'reduce',
		viewport: { width: 1280, height: 800 },
	});
	context.setDefaultTimeout(15_000);
	const complaints: string[] = [];
	const file = pathToFileURL(join(folder, `${NAME}.html`)).href;
	context.on('console', (message) => complaints.push(message.text()));
	context.on('weberror', (error) => complaints.push(error.error().message));
	context.on('request', (request) => {
		const [address = ''] = request.url().split(/[?#]/);
		if (address !== file && !address.startsWith('data:')) complaints.push(`asks for ${address}`);
	});
	const page = await context.newPage();
	await page.goto(file);
	return { context, page, complaints };
}

const shown = (page: Page) =>
	page.locator('.deck > li[data-current] .slide, .desk-now .slide').first().getAttribute('data-slide');

describe('the page, opened from the disk', () => {
	it('is presented in two windows that keep in step, also when either is loaded anew', async () => {
		const { context, page, complaints } = await open();
		const slides = page.locator('.deck .slide');
		const ids = await slides.evaluateAll((all) => all.map((slide) => slide.getAttribute('data-slide')));
		expect(ids).toHaveLength(SLIDES);
		const opening = context.waitForEvent('page');
		await page.getByRole('button', { name: 'Present with a speaker window' }).click();
		const speaker = await opening;
		const bothShow = async (at: number) => {
			await speaker.getByText('In step with the audience window').waitFor();
			for (const window of [page, speaker]) await expect.poll(() => shown(window)).toBe(ids[at]);
		};
		await bothShow(0);
		for (const [index, by] of [page, speaker, speaker, page].entries()) {
			await by.keyboard.press('PageDown');
			await bothShow(index + 1);
		}
		await page.reload();
		await bothShow(4);
		await speaker.reload();
		await bothShow(4);
		await speaker.keyboard.press('PageUp');
		await bothShow(3);
		expect(complaints).toEqual([]);
		await context.close();
	});

	it('has no fault that axe finds, a table for each chart, and a page of paper for each slide', async () => {
		const { context, page, complaints } = await open();
		expect(await findAxeFaults(page)).toEqual([]);
		await page.locator('.block-chart summary').first().click();
		await page.locator('.block-chart table').first().waitFor();
		const paper = await page.pdf({ preferCSSPageSize: true });
		expect(pagesOf(paper)).toBe(SLIDES);
		expect(complaints).toEqual([]);
		await context.close();
	});

	it('is small', async () => {
		const file = await readFile(join(folder, `${NAME}.html`));
		expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual(30_000);
	});
});

it('the PDF is tagged, has language, title and outline, and a page for each slide', async () => {
	const pdf = await readFile(join(folder, `${NAME}.pdf`));
	const text = inflated(pdf);
	expect(pagesOf(pdf)).toBe(SLIDES);
	for (const wanted of ['/StructTreeRoot', '/Outlines', '/MarkInfo', '/Lang (en-GB)', '/Title'])
		expect(text.includes(wanted), wanted).toBe(true);
});

/** What stands in a PDF in plain, and what it holds deflated. */
function inflated(pdf: Buffer): string {
	const all = pdf.toString('latin1');
	const streams = [...all.matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => {
		try {
			return inflateSync(pdf.subarray(index + mark.length), { finishFlush: 2 }).toString('latin1');
		} catch {
			return '';
		}
	});
	return [all, ...streams].join('\n');
}

function pagesOf(pdf: Buffer): number {
	return inflated(pdf).match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
