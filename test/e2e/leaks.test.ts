// What the commands hand over, in every format, opened by other programs than those that wrote it: what must not be in
// it, and what must. Here and not in test/artefacts/, because pictures and PDF take a Chromium.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readDeckTemplates } from '../../src/catalog/deck-templates.ts';
import { readWorkshop } from '../../src/catalog/workshop/read-workshop.ts';
import { assess } from '../../src/domain/assess.ts';
import { PRESS_TWO } from '../../src/domain/brand/brand.ts';
import { type Deck, listSlides } from '../../src/domain/deck/deck.ts';
import { deckFromModule } from '../../src/domain/deck/from-module.ts';
import type { PlanDocument } from '../../src/domain/plan/plan-document.ts';
import { makeDeck } from '../../src/export/deck/make-deck.ts';
import { deckWords } from '../../src/export/words/deck-words.ts';
import { projectRoot, runCommand } from '../fixtures/command-line.ts';
import { findTexts, type OpenedFile, openFolder } from '../fixtures/open-files.ts';
import { questionnaire } from '../fixtures/questionnaire.ts';
import { readPdf } from '../fixtures/read-pdf.ts';
import { facilitatorTexts, laySecrets, PURPOSE, SECRETS } from '../fixtures/secrets.ts';

const MODULE = 'the-way-back';
const { remark, reason, day, dayInWords, provenance, ...never } = SECRETS;
const fromPlan = [remark, reason, day, dayInWords, provenance];

let folder: string;
let plan: PlanDocument;
/** What nobody chose, and the same with all that can be chosen. */
let plain: readonly OpenedFile[];
let chosen: readonly OpenedFile[];
/** Sentences that only a speaker sees, and those that only a facilitator's guide has. */
let notes: readonly string[];
let guide: readonly string[];
let deck: Deck;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'press-two-zzpath-'));
	const example = await readFile(join(projectRoot, 'content/examples/energy-supplier-big-bang.json'), 'utf8');
	await laySecrets(folder, JSON.parse(example) as PlanDocument);
	plan = JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8')) as PlanDocument;
	const run = async (out: string, ...argv: string[]) => {
		const asked = [...argv, '--brand', 'brand.json', '--out', out];
		const { code, err } = await runCommand(asked, { folder });
		expect([code, err]).toEqual([0, '']);
	};
	const makeAll = async (out: string, forDeck: readonly string[], forReport: readonly string[]) => {
		await run(out, 'deck', 'plan.json', '--template', 'full-report', ...forDeck);
		await run(out, 'deck', 'plan.json', '--modules', MODULE, ...forDeck);
		await run(out, 'deck', '--session', 'half-day', '--format', 'html,pptx', ...forDeck);
		await run(out, 'report', 'plan.json', '--format', 'html,docx,csv,json,kit', ...forReport);
		return openFolder(join(folder, out));
	};
	plain = await makeAll('plain', [], []);
	chosen = await makeAll('chosen', ['--notes', '--with-remarks'], ['--with-notes']);

	const { workshop } = await readWorkshop(join(projectRoot, 'content'), questionnaire);
	const module = workshop.modules.find(({ id }) => id === MODULE)!;
	const templates = await readDeckTemplates(join(projectRoot, 'content/decks'));
	const template = templates.ok ? templates.value.find(({ id }) => id === 'full-report') : undefined;
	deck = makeDeck({
		brand: { ...PRESS_TWO, client: 'Client Ltd' },
		plan: { document: plan, questionnaire, template: template!, evidenceNotes: false },
		following: [],
	});
	const spoken = [deck, deckFromModule(module, { workshop, questionnaire }, deckWords)];
	notes = spoken.flatMap((told) => listSlides(told).flatMap((slide) => slide.notes));
	guide = workshop.modules.flatMap(facilitatorTexts).filter((text) => !notes.includes(text));
	expect([notes.length > 50, guide.length > 200]).toEqual([true, true]);
}, 240_000);
afterAll(() => rm(folder, { recursive: true }));

const files = (from: readonly OpenedFile[], path: RegExp) => from.filter((file) => path.test(file.path));
const deckFiles = /^(?:half-day|[^/]+-(?:full-report|workshop))\./;

describe('what was not chosen', () => {
	test('is in no byte of any file, nor of what is packed in it or written as glyphs', () => {
		const endings = new Set(plain.map(({ path }) => path.replace(/.*\./, '')));
		expect([...endings]).toEqual(
			expect.arrayContaining([
				'html',
				'pptx',
				'pdf',
				'docx',
				'zip',
				'xlsx',
				'csv',
				'json',
				'svg',
				'png',
				'txt',
			]),
		);
		const places = ['zzpath', projectRoot, 'notesSlide'];
		const secrets = [...fromPlan, ...Object.values(never)];
		expect(findTexts(plain, [...secrets, ...places, ...notes, ...guide])).toEqual([]);
		expect(findTexts(files(plain, deckFiles), [PURPOSE])).toEqual([]);
	});

	test.each([
		['remarks', /full-report\.(?:html|pptx|pdf)$/, [remark, reason]],
		[
			'remarks, dates and where the plan comes from',
			/^report\.(?:html|docx)$/,
			[remark, reason, dayInWords, provenance],
		],
		['the same, for programs', /^(?:answers\.csv|result\.json)$/, [remark, reason, day]],
		['the same, in a kit', /\.zip\/(?:report\.(?:html|docx)|answers\.csv)$/, [remark, reason]],
	])('is found by that search where it is chosen: %s', (_, path, texts) => {
		const holders = files(chosen, path);
		expect(holders.length).toBeGreaterThanOrEqual(2);
		for (const holder of holders) {
			const inside = chosen.filter((file) => file.path.startsWith(holder.path));
			expect(
				texts.filter((text) => findTexts(inside, [text]).length === 0),
				holder.path,
			).toEqual([]);
		}
	});

	test('notes are found where they are chosen, in the speaker’s window and below the slides, and in no PDF', () => {
		for (const ending of ['.html', '.pptx']) {
			const told = files(chosen, deckFiles).filter(({ path }) => path.includes(ending));
			expect(
				notes.filter((note) => findTexts(told, [note]).length === 0),
				ending,
			).toEqual([]);
		}
		expect(findTexts(files(chosen, /\.pdf$/), notes)).toEqual([]);
		// A session’s slides say what a section without slides of its own has in its guide.
		expect(findTexts(files(chosen, /^(?!half-day)/), guide)).toEqual([]);
	});

	test('cannot be chosen: another plan, another brand, what a program wrote into a logo', () => {
		expect(findTexts(chosen, [...Object.values(never), projectRoot])).toEqual([]);
	});
});

describe('whoever holds a file', () => {
	test('of a result can trace its numbers by it alone', () => {
		const { fingerprint } = assess(questionnaire, plan);
		// Of a package, its parts together; of the kit, each file, and the README.
		const kit = 'client-kit.zip/';
		const whole = plain.filter(
			({ path }) => !path.replace(kit, '').includes('/') || /\.(?:svg|png)$/.test(path),
		);
		const outputs = whole.filter(
			({ path }) => !path.startsWith('half-day') && !path.includes('/word/') && !path.includes('/ppt/'),
		);
		expect(outputs.length).toBeGreaterThan(25);
		for (const { path } of outputs) {
			const inside = plain.filter((file) => file.path === path || file.path.startsWith(`${path}/`));
			for (const text of [fingerprint, questionnaire.version])
				expect(findTexts(inside, [text]), `${path}: ${text}`).not.toEqual([]);
		}
	});

	test('as PDF reads on each page its title and where its numbers come from', async () => {
		const [file] = files(plain, /full-report\.pdf$/);
		const pdf = await readPdf(await readFile(join(folder, 'plain', file!.path)));
		const slides = listSlides(deck);
		expect(pdf.pages).toHaveLength(slides.length);
		const unlike = slides.flatMap(({ title, sources }, page) => {
			const found = findTexts([{ path: '', text: pdf.pages[page]! }], [title, sources]);
			return found.length === 2 ? [] : [title];
		});
		expect(unlike).toEqual([]);
		expect(pdf.attachments).toEqual([]);
	});
});
