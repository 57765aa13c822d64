// The files of a deck, as the command writes them, in a real Chromium: the page from the disk, and the PDF.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchBrowser } from '../../src/cli/browser/launch-browser.ts';
import { PRESS_TWO } from '../../src/domain/brand/brand.ts';
import { readZip } from '../../src/export/zip.ts';
import { findAxeFaults } from '../browser/find-axe-faults.ts';
import { projectRoot, runCommand } from '../fixtures/command-line.ts';
import { readPdf } from '../fixtures/read-pdf.ts';
import { svg } from '../fixtures/pictures.ts';

const PLAN = join(projectRoot, 'content/examples/energy-supplier-big-bang.json');
const NAME = 'customer-service-everything-at-once-board-summary';
const SLIDES = 8;
let folder: string;
let browser: Browser;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'press-two-deck-file-'));
	await make(PLAN, '--notes', '--format', 'html,pdf');
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser.close();
	await rm(folder, { recursive: true });
});

async function make(...argv: string[]) {
	const { code, err } = await runCommand(['deck', ...argv, '--out', '.'], { folder });
	expect([code, err]).toEqual([0, '']);
}

/** @param time What the clock says at first, where the test turns it. */
async function open(name = NAME, time?: Date) {
	const context = await browser.newContext({
		reducedMotion: 'reduce',
		viewport: { width: 1280, height: 800 },
	});
	context.setDefaultTimeout(15_000);
	if (time) await context.clock.install({ time });
	const complaints: string[] = [];
	const file = pathToFileURL(join(folder, `${name}.html`)).href;
	context.on('console', (message) => complaints.push(message.text()));
	context.on('weberror', (error) => complaints.push(error.error().message));
	context.on('request', (request) => {
		const [address = ''] = request.url().split(/[?#]/);
		if (address !== file && !address.startsWith('data:')) complaints.push(`asks for ${address}`);
	});
	const page = await context.newPage();
	await page.goto(file);
	/** A second window, for the speaker, once both are in step. */
	const openSpeaker = async () => {
		const opening = context.waitForEvent('page');
		await page.getByRole('button', { name: 'Present with a speaker window' }).click();
		const speaker = await opening;
		await speaker.getByText('In step with the audience window').waitFor();
		return speaker;
	};
	return { context, page, complaints, openSpeaker };
}

const shown = (page: Page) =>
	page.locator('.deck > li[data-current] .slide, .desk-now .slide').first().getAttribute('data-slide');

describe('the page, opened from the disk', () => {
	it('is presented in two windows that keep in step, also when either is loaded anew', async () => {
		const { context, page, complaints, openSpeaker } = await open();
		const slides = page.locator('.deck .slide');
		const ids = await slides.evaluateAll((all) => all.map((slide) => slide.getAttribute('data-slide')));
		expect(ids).toHaveLength(SLIDES);
		const speaker = await openSpeaker();
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
		expect((await readPdf(paper)).pages).toHaveLength(SLIDES);
		expect(complaints).toEqual([]);
		await context.close();
	});

	it('has the timer of an exercise, which both windows show alike, also when it rests', async () => {
		await make('--modules', 'the-way-back', '--notes', '--format', 'html');
		const { context, page, complaints, openSpeaker } = await open(
			'the-way-back',
			new Date('2026-11-22T10:00:00Z'),
		);
		const exercise = page.locator('.deck > li', { has: page.locator('.block-exercise') }).first();
		const at = await page
			.locator('.deck > li')
			.evaluateAll((all) => all.findIndex((slide) => slide.querySelector('.block-exercise')));
		const minutes = Number(await exercise.locator('.block-exercise').getAttribute('data-minutes'));
		expect([at > 0, minutes > 1]).toEqual([true, true]);
		const speaker = await openSpeaker();
		const id = await exercise.locator('.slide').getAttribute('data-slide');
		for (let step = 0; step < at; step += 1) await page.keyboard.press('PageDown');
		for (const window of [page, speaker]) await expect.poll(() => shown(window)).toBe(id);

		const faces = [page, speaker].map((window) => window.locator('.timer-face'));
		const bothSay = (words: RegExp) =>
			Promise.all(faces.map((face) => face.filter({ hasText: words }).waitFor()));
		for (const face of faces) expect(await face.isHidden()).toBe(true);
		await speaker.getByRole('button', { name: `Start the timer: ${minutes} min` }).click();
		await bothSay(/ left$/);
		await context.clock.fastForward(minutes * 60_000 - 59_000);
		await bothSay(/^0:5\d left/);
		await speaker.getByRole('button', { name: 'Pause the timer' }).click();
		await bothSay(/\(paused\)$/);
		const rest = await faces[0]!.textContent();
		await context.clock.fastForward('10:00');
		for (const face of faces) expect(await face.textContent()).toBe(rest);
		await speaker.getByRole('button', { name: 'Go on with the timer' }).click();
		await context.clock.fastForward('01:00');
		await bothSay(/Time is up$/);
		expect(complaints).toEqual([]);
		await context.close();
	});
});

it('the PDF is tagged, has language, title and outline, and a page for each slide', async () => {
	const { pages, tagged, info, outline } = await readPdf(await readFile(join(folder, `${NAME}.pdf`)));
	expect(pages).toHaveLength(SLIDES);
	expect(outline).toHaveLength(SLIDES);
	expect(tagged).toBe(true);
	expect(info).toMatchObject({
		Language: 'en-GB',
		Title: 'Customer service, everything at once: what it is ready for',
	});
});

it('a logo that is an SVG is drawn for older programs without a ground of its own', async () => {
	const logo = {
		type: 'image/svg+xml',
		data: svg('<circle cx="40" cy="10" r="9" fill="#8c1d2f"/>'),
		alt: 'Client',
	};
	await writeFile(
		join(folder, 'brand.json'),
		JSON.stringify({ ...PRESS_TWO, id: 'client', client: 'Client', logo }),
	);
	await make(PLAN, '--brand', 'brand.json', '--format', 'pptx', '--overwrite');
	const { 'ppt/media/logo.png': png } = readZip(await readFile(join(folder, `${NAME}.pptx`)));
	const page = await browser.newPage();
	const colours = await page.evaluate(async (data) => {
		const picture = new Image();
		picture.src = `data:image/png;base64,${data}`;
		await picture.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [picture.width, picture.height];
		const pen = canvas.getContext('2d')!;
		pen.drawImage(picture, 0, 0);
		const at = (x: number, y: number) => [...pen.getImageData(x, y, 1, 1).data];
		return [at(0, 0), at(picture.width / 2, picture.height / 2)];
	}, Buffer.from(png!).toString('base64'));
	// #8c1d2f is 140, 29, 47.
	expect(colours).toEqual([
		[0, 0, 0, 0],
		[140, 29, 47, 255],
	]);
	await page.close();
});
