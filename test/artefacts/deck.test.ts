// The files of a deck, as the command writes them: what unusual and bad input does to them. What must not be in them is
// in test/e2e/leaks.test.ts, because a PDF takes a Chromium.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { Brand } from '#domain/brand/brand.ts';
import type { PlanDocument } from '#domain/plan/plan-document.ts';

import { projectRoot, runCommand } from '../fixtures/command-line.ts';
import { HOSTILE } from '../fixtures/decks.ts';
import { findTexts, openFolder } from '../fixtures/open-files.ts';
import { png, svg } from '../fixtures/pictures.ts';

const EXAMPLES = join(projectRoot, 'content/examples');
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
	folder = await mkdtemp(join(tmpdir(), 'press-two-decks-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, value: unknown) => writeFile(join(folder, name), JSON.stringify(value));
const deck = (...argv: string[]) => runCommand(['deck', ...argv, '--out', 'out'], { folder });
const readPlan = async (name: string) =>
	JSON.parse(await readFile(join(EXAMPLES, name), 'utf8')) as PlanDocument;

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
		const files = await openFolder(join(folder, 'out'));
		expect(files.filter(({ text }) => text.includes('<script>alert'))).toEqual([]);
		for (const ending of ['.html', '.pptx'])
			expect(
				findTexts(files, [client]).some((found) => found.includes(ending)),
				ending,
			).toBe(true);
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
		for (const { path, text } of await openFolder(join(folder, 'out'))) {
			const shown = text.replace(/<script>.*?<\/script>/gs, '');
			expect(shown.match(/NaN|undefined|Infinity/)?.[0], path).toBeUndefined();
		}
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
