import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readWorkshop } from '../../src/catalog/workshop/read-workshop.ts';
import { PRESS_TWO } from '../../src/domain/brand/brand.ts';
import { listSlides } from '../../src/domain/deck/deck.ts';
import { deckFromModule } from '../../src/domain/deck/from-module.ts';
import { deckWords } from '../../src/export/words/deck-words.ts';
import { type BuiltFile, buildSite, readBuilt } from '../browser/build-site.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { goTo, useBrowser } from '../browser/use-browser.ts';
import { findTexts, openFile, type OpenedFile } from '../fixtures/open-files.ts';
import { markOf, noteFields, plantNotes } from '../fixtures/plant-notes.ts';
import { questionnaire } from '../fixtures/questionnaire.ts';

const root = join(import.meta.dirname, '../..');
/** Inside the project, where MDX finds the packages that it needs. */
const scratch = join(root, 'node_modules/.cache/press-two/editions');
const content = join(scratch, 'content');
const MODULE = 'what-the-record-shows';

const { visit } = useBrowser();

beforeAll(() => {
	rmSync(scratch, { recursive: true, force: true });
	cpSync(join(root, 'content'), content, { recursive: true });
	plantNotes(content, MODULE);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('what only the facilitator reads, in the facilitator’s edition', () => {
	let files: BuiltFile[];
	beforeAll(async () => {
		files = await build('facilitator');
	}, 240_000);

	test('is in the guides and the speaker’s scripts, and nowhere else', () => {
		for (const name of noteFields) {
			const found = files.filter(({ text }) => text.includes(markOf(name))).map(({ file }) => file);
			expect(found, name).toContain(`facilitate/${MODULE}/index.html`);
			// What decks of results and of agendas are made from in the browser, notes with it where somebody wants them.
			const script = /^(present\/[\w-]+\/speaker\/index\.html|(deck\/slides|present\/agenda)\/[\w-]+\.json)$/;
			expect(
				found.filter((file) => !file.startsWith('facilitate/') && !script.test(file)),
				name,
			).toEqual([]);
		}
		const spoken = files.filter(({ text }) => text.includes(markOf('speaker'))).map(({ file }) => file);
		expect(spoken).toContain(`present/${MODULE}/speaker/index.html`);
		expect(spoken).not.toContain(`present/${MODULE}/index.html`);
	});

	test('is in a deck that is made with notes', async () => {
		const { offered, taken } = await takeDeck('facilitator');
		expect(offered).toBe(1);
		for (const ending of ['.html', '.pptx/'])
			expect(
				findTexts(taken, [markOf('speaker')]).some((found) => found.includes(ending)),
				ending,
			).toBe(true);
	});
});

describe('what only the facilitator reads, in the participants’ edition', () => {
	let files: BuiltFile[];
	beforeAll(async () => {
		files = await build('participant');
	}, 240_000);

	test('is nowhere, and no link leads to it', () => {
		for (const { file, text } of files) {
			expect(file).not.toMatch(/^facilitate\/|\/speaker\//);
			expect(text, file).not.toMatch(/zzmarker/i);
			expect(text, file).not.toContain('/facilitate/');
			expect(text, file).not.toMatch(/href="[^"]*\/speaker\//);
		}
	});

	test('is in no deck, even if a file from elsewhere asks for notes', async () => {
		const { offered, taken } = await takeDeck('participant');
		expect(offered).toBe(0);
		expect(taken.some(({ path }) => path.endsWith('.pptx/ppt/presentation.xml'))).toBe(true);
		const { workshop } = await readWorkshop(content, questionnaire);
		const module = workshop.modules.find(({ id }) => id === MODULE)!;
		const told = listSlides(deckFromModule(module, { workshop, questionnaire }, deckWords));
		const notes = told.flatMap((slide) => slide.notes);
		expect(notes.length).toBeGreaterThan(10);
		expect(findTexts(taken, ['zzmarker', 'notesSlide', ...notes])).toEqual([]);
		expect(findTexts(taken, ['What the record shows'])).not.toEqual([]);
	});
});

/** Every file of the built site, with its bytes as text; typefaces and pictures too. */
async function build(edition: string): Promise<BuiltFile[]> {
	const { exitCode, output } = await buildSite(join(scratch, edition), {
		EDITION: edition,
		CONTENT: 'node_modules/.cache/press-two/editions/content',
	});
	expect(exitCode, output).toBe(0);
	const files = readBuilt(join(scratch, edition));
	expect(files.length).toBeGreaterThan(50);
	return files;
}

/** A deck of the module that asks for its notes, as a file of the deck builder has it. */
const deck = {
	format: 'press-two/deck',
	formatVersion: 1,
	id: 'asks-for-notes',
	title: 'The record',
	template: 'board-summary',
	modules: [MODULE],
	edits: { dropped: [], titles: {} },
	brand: PRESS_TWO,
	notes: true,
	remarks: true,
	page: '16:9',
};

/** What the built site's deck builder makes of that file: how often it offers notes, and what is in the files. */
async function takeDeck(edition: string): Promise<{ offered: number; taken: OpenedFile[] }> {
	const site = await serveFolder(join(scratch, edition), '/');
	const { page, complaints } = await visit({ baseURL: site.url });
	await goTo(page, '/deck/');
	await page.locator('section:has(#import) input[type="file"]').setInputFiles({
		name: 'asks.deck.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(deck)),
	});
	await page.getByRole('link', { name: 'Open it' }).click();
	await page.locator('.deck-preview .slide').waitFor();
	const offered = await page.getByLabel('With the speaker’s notes.').count();
	const taken: OpenedFile[] = [];
	for (const button of ['One web page', 'PowerPoint']) {
		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name: button }).click();
		const download = await waiting;
		taken.push(...(await openFile(download.suggestedFilename(), readFileSync(await download.path()))));
	}
	expect(complaints).toEqual([]);
	await page.context().close();
	await site.stop();
	return { offered, taken };
}
