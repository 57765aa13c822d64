// The files of a deck, as the command writes them: what is in every byte of them, and what bad input does to them.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { readWorkshop } from '#catalog/workshop/read-workshop.ts';
import type { Brand } from '#domain/brand/brand.ts';
import { listSlides } from '#domain/deck/deck.ts';
import { deckFromModule } from '#domain/deck/from-module.ts';
import type { PlanDocument } from '#domain/plan/plan-document.ts';
import { deckWords } from '#export/words/deck-words.ts';

import { projectRoot, runCommand } from '../fixtures/command-line.ts';
import { HOSTILE } from '../fixtures/decks.ts';
import { png, svg } from '../fixtures/pictures.ts';
import { questionnaire } from '../fixtures/questionnaire.ts';

const EXAMPLES = join(projectRoot, 'content/examples');
const MODULE = 'the-way-back';
/** One for each place from which something may get into a file. */
const MARKS = {
	remark: 'REMARK-CANARY-1',
	purpose: 'PURPOSE-CANARY-2',
	provenance: 'provenance.canary@mail.example',
	otherPlan: 'PLAN-CANARY-4',
	otherBrand: 'BRAND-CANARY-5',
} as const;
const BRAND: Brand & { readonly format: string; readonly formatVersion: number } = {
	format: 'press-two/brand',
	formatVersion: 1,
	id: 'client',
	client: 'Client Ltd',
	colours: { first: '#8c1d2f', second: '#0f766e' },
	font: 'Georgia',
	language: 'en-GB',
};

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'press-two-path-canary-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, value: unknown) => writeFile(join(folder, name), JSON.stringify(value));
const deck = (...argv: string[]) => runCommand(['deck', ...argv, '--out', 'out'], { folder });
const readPlan = async (name: string) =>
	JSON.parse(await readFile(join(EXAMPLES, name), 'utf8')) as PlanDocument;

/** The bytes of every file that was written, and of all that is packed in them, as text. */
async function written(): Promise<string> {
	const files = await readdir(join(folder, 'out'));
	const texts = files.map(async (name) => unpack(name, await readFile(join(folder, 'out', name))));
	return (await Promise.all(texts)).flat().join('\n');
}

function unpack(name: string, bytes: Uint8Array): string[] {
	if (!/\.(?:pptx|xlsx)$/.test(name)) return [name, strFromU8(bytes)];
	return [name, ...Object.entries(unzipSync(bytes)).flatMap(([inner, part]) => unpack(inner, part))];
}

/** The plan and the brand that are chosen, and beside them those that are not. */
async function lay(): Promise<void> {
	const plan = await readPlan('energy-supplier-big-bang.json');
	const answers = Object.entries(plan.answers).map(([id, answer]) => [id, { ...answer, note: MARKS.remark }]);
	await put('plan.json', {
		...plan,
		provenance: `${MARKS.provenance}, ${folder}`,
		plan: { ...plan.plan, purpose: MARKS.purpose },
		answers: Object.fromEntries(answers) as PlanDocument['answers'],
	});
	await put('other.json', { ...plan, id: MARKS.otherPlan, title: MARKS.otherPlan });
	await put('brand.json', BRAND);
	await put('other-brand.json', { ...BRAND, client: MARKS.otherBrand });
}

async function notesOf(module: string): Promise<string[]> {
	const { workshop } = await readWorkshop(join(projectRoot, 'content'), questionnaire);
	const found = workshop.modules.find(({ id }) => id === module)!;
	return listSlides(deckFromModule(found, { workshop, questionnaire }, deckWords)).flatMap(
		({ notes }) => notes,
	);
}

describe('what was not chosen', () => {
	const asked = ['plan.json', '--brand', 'brand.json', '--modules', MODULE, '--format', 'html,pptx'];

	test('is in no byte of any file', async () => {
		await lay();
		for (const template of ['full-report', 'workshop']) {
			const { code, err } = await deck(...asked, '--template', template, '--overwrite');
			expect([code, err]).toEqual([0, '']);
		}
		const all = await written();
		const places = ['path-canary', projectRoot, 'notesSlide'];
		expect(foundIn(all, [...Object.values(MARKS), ...places])).toEqual([]);
		const notes = await notesOf(MODULE);
		expect(notes.length).toBeGreaterThan(10);
		expect(foundIn(all, notes)).toEqual([]);
	});

	test('is there once it is', async () => {
		await lay();
		const chosen = ['--notes', '--with-remarks', '--template', 'full-report'];
		for (const format of ['html', 'pptx']) {
			const argv = [...asked.slice(0, -1), format, ...chosen, '--overwrite'];
			expect((await deck(...argv)).code).toBe(0);
			const all = await written();
			const notes = await notesOf(MODULE);
			expect(foundIn(all, [MARKS.remark, ...notes])).toEqual([MARKS.remark, ...notes]);
			const { provenance, otherPlan, otherBrand } = MARKS;
			expect(foundIn(all, [provenance, otherPlan, otherBrand, 'path-canary'])).toEqual([]);
			await rm(join(folder, 'out'), { recursive: true });
		}
	});

	test('whoever holds a file can trace its numbers', async () => {
		const plan = join(EXAMPLES, 'energy-supplier-big-bang.json');
		const { out } = await runCommand(['score', plan, '--json']);
		const { fingerprint } = JSON.parse(out) as { fingerprint: string };
		for (const format of ['html', 'pptx']) {
			expect((await deck(plan, '--format', format)).code).toBe(0);
			const all = await written();
			const wanted = [fingerprint, `questionnaire ${questionnaire.version}`];
			expect(foundIn(all, wanted)).toEqual(wanted);
			await rm(join(folder, 'out'), { recursive: true });
		}
	});
});

/** Those of the texts that are in it. */
function foundIn(all: string, texts: readonly string[]): string[] {
	const plain = withoutSigns(all);
	return texts.filter((text) => all.includes(text) || plain.includes(withoutSigns(text)));
}

/** Text as it is, whatever a format writes for its signs. */
function withoutSigns(text: string): string {
	return text.replace(/&#?\w+;/g, '').replace(/["'&<>]/g, '');
}

/** That a file is whole: every part of a package is well-formed, and a page ends. */
async function expectWhole(): Promise<void> {
	for (const name of await readdir(join(folder, 'out'))) {
		const bytes = await readFile(join(folder, 'out', name));
		if (name.endsWith('.html')) expect(strFromU8(bytes).trimEnd().endsWith('</html>')).toBe(true);
		else
			for (const [part, content] of Object.entries(unzipSync(bytes)))
				if (/\.(?:xml|rels)$/.test(part)) parse(strFromU8(content));
	}
}

function parse(xml: string): void {
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.write(xml).close();
}

describe('input that is unusual', () => {
	test.each([
		['signs of markup', `& < > " ' ]]> <script>alert(1)</script>`],
		['from right to left', HOSTILE[1]],
		['emoji', HOSTILE[3]],
		['300 characters', 'Ä'.repeat(300)],
	])('a client’s name with %s stands in whole files', async (_, client) => {
		await put('brand.json', { ...BRAND, client, footer: client.slice(0, 200) });
		const plan = join(EXAMPLES, 'energy-supplier-big-bang.json');
		const { code, err } = await deck(plan, '--brand', 'brand.json', '--format', 'html,pptx');
		expect([code, err]).toEqual([0, '']);
		await expectWhole();
		const all = await written();
		expect(all.includes('<script>alert')).toBe(false);
		expect(foundIn(all, [client])).toEqual([client]);
	});

	test('a remark with control characters leaves every part well-formed', async () => {
		const plan = await readPlan('energy-supplier-big-bang.json');
		const note = HOSTILE[4];
		await put('plan.json', { ...plan, answers: { ...plan.answers, S1: { ...plan.answers['S1'], note } } });
		const ran = await deck(
			'plan.json',
			'--with-remarks',
			'--template',
			'full-report',
			'--format',
			'html,pptx',
		);
		if (ran.code === 0) await expectWhole();
		else expect(ran.err).toMatch(/^plan\.json: answers, S1/);
	});

	test('a plan with everything open makes every deck', async () => {
		for (const template of ['board-summary', 'full-report']) {
			const plan = join(EXAMPLES, 'empty-start.json');
			expect((await deck(plan, '--template', template, '--format', 'html,pptx')).code).toBe(0);
		}
		await expectWhole();
		const all = await written();
		const shown = all.replace(/<script>.*?<\/script>/gs, '');
		expect(shown.match(/NaN|undefined|Infinity/)?.[0]).toBeUndefined();
	});

	test.each([
		[
			'a logo with a script',
			{ logo: { type: 'image/svg+xml', data: svg('<script>1</script>'), alt: 'L' } },
			'logo',
		],
		[
			'a picture of 40 MB',
			{ logo: { type: 'image/png', data: 'A'.repeat(40_000_000), alt: 'L' } },
			'longer than',
		],
		['a picture too wide', { logo: { type: 'image/png', data: png(9000, 1), alt: 'L' } }, '9000 × 1 pixels'],
		['a colour that is none', { colours: { first: 'rgb(1,2,3)', second: '#0f766e' } }, 'colours, first'],
		['a font that nobody has', { font: 'Comic' }, 'font'],
	])('%s is refused, and nothing is written', async (_, more, said) => {
		await put('brand.json', { ...BRAND, ...more });
		const plan = join(EXAMPLES, 'energy-supplier-big-bang.json');
		const { code, err } = await deck(plan, '--brand', 'brand.json', '--format', 'html,pptx');
		expect(code).toBe(1);
		expect(err).toMatch(/^brand\.json: /);
		expect(err).toContain(said);
		expect(await readdir(folder)).toEqual(['brand.json']);
	});
});
