import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { readZip } from '../../src/export/zip.ts';
import { findAxeFaults } from '../browser/find-axe-faults.ts';
import { keepPlans } from '../browser/keep-plans.ts';
import { goTo, useBrowser } from '../browser/use-browser.ts';
import { EXAMPLE } from '../fixtures/plans.ts';

const { open } = useBrowser();

const example = {
	...EXAMPLE,
	id: 'ex',
	title: 'Support automation',
	provenance: 'From the board',
	answers: { ...EXAMPLE.answers, S1: { level: 1, grade: 'document', note: 'Ask Mira' } },
};
const other = { ...EXAMPLE, id: 'other', title: 'Another client' };

async function openReport(options = {}) {
	const visitor = await open('/assess/results/', options);
	await keepPlans(visitor.page, example, other);
	await goTo(visitor.page, '/assess/report/#ex');
	await visitor.page.getByRole('heading', { level: 1, name: 'Support automation' }).waitFor();
	return visitor;
}

describe('the report', () => {
	it('is reached from the results, and has every part', async () => {
		const { page, complaints } = await openReport();
		await goTo(page, '/assess/results/#ex');
		await page.getByRole('link', { name: 'Report and files' }).click();
		await page.getByRole('heading', { level: 1, name: 'Support automation' }).waitFor();
		const names = await page.locator('.report h2').allTextContents();
		expect(names.length).toBe(11);
		expect(names[0]).toBe('Summary');
		expect(await page.locator('.report').innerText()).toContain('6 are assured');
		expect(await page.locator('.report svg[role="img"]').count()).toBe(4);
		expect(complaints).toEqual([]);
	});

	it('shows notes only while they are chosen', async () => {
		const { page } = await openReport();
		const sheet = page.locator('.report');
		const words = ['Ask Mira', 'From the board'];
		for (const word of words) expect(await sheet.innerText()).not.toContain(word);
		const choice = page.getByRole('checkbox', { name: /With notes/ });
		await choice.check();
		for (const word of words) await sheet.getByText(word).first().waitFor();
		await choice.uncheck();
		for (const word of words) expect(await sheet.innerText()).not.toContain(word);
	});

	it.each(['light', 'dark'] as const)(
		'has no fault that axe can find in the %s theme',
		async (colorScheme) => {
			const { page } = await openReport({ colorScheme });
			await page.getByText('For a client:').click();
			expect(await findAxeFaults(page)).toEqual([]);
		},
	);

	it('does not scroll sideways on the narrowest screen', async () => {
		const { page } = await openReport({ viewport: { width: 320, height: 640 } });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});

	it('prints nothing but itself', async () => {
		const { page } = await openReport();
		await page.emulateMedia({ media: 'print' });
		expect(await page.getByRole('button', { name: 'Word (DOCX)' }).isVisible()).toBe(false);
		expect(await page.getByRole('heading', { name: 'All answers' }).isVisible()).toBe(true);
	});
});

describe('files', () => {
	it('are made here and saved: a Word document with its pictures', async () => {
		const { page, complaints } = await openReport();
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Word (DOCX)' }).click(),
		]);
		expect(file.suggestedFilename()).toBe('support-automation-report.docx');
		const parts = readZip(new Uint8Array(readFileSync(await file.path())));
		const pictures = Object.entries(parts).filter(([path]) => path.startsWith('word/media/'));
		expect(pictures.length).toBe(4);
		// Twice the thousand pixels that a chart is wide.
		for (const [, bytes] of pictures) expect(Buffer.from(bytes).readUInt32BE(16)).toBe(2000);
		expect(await page.getByRole('status').innerText()).toContain('Nothing was sent anywhere.');
		expect(complaints).toEqual([]);
	});

	it('for a client have no notes and nothing of another plan, unless chosen', async () => {
		const { page, complaints } = await openReport();
		await page.getByText('For a client:').click();
		const save = async () => {
			const [file] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: 'Client kit (ZIP)' }).click(),
			]);
			expect(file.suggestedFilename()).toBe('support-automation-client-kit.zip');
			const files = readZip(new Uint8Array(readFileSync(await file.path())));
			const inner = readZip(files['report.docx']!);
			const all = [...Object.values(files), ...Object.values(inner)];
			return {
				names: Object.keys(files),
				text: all.map((bytes) => Buffer.from(bytes).toString('latin1')).join('\n'),
			};
		};
		const kit = await save();
		expect(kit.names).toContain('README.txt');
		expect(kit.names).toContain('charts/risks.png');
		expect(kit.names).not.toContain('result.json');
		for (const mark of ['Ask Mira', 'From the board', 'Another client']) expect(kit.text).not.toContain(mark);
		await page.getByRole('checkbox', { name: 'Notes, dates and reasons in the kit' }).check();
		expect((await save()).text).toContain('Ask Mira');
		expect(complaints).toEqual([]);
	});

	it('take on a client’s brand from a file, and say what is wrong with one that is none', async () => {
		const { page } = await openReport();
		await page.getByText('For a client:').click();
		const choose = (name: string, text: string) =>
			page
				.getByLabel('Brand file')
				.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
		await choose('bad.json', '{"format":"press-two/brand"');
		await page.getByText('The report is in the name').waitFor({ state: 'detached' });
		await page.locator('details b').first().waitFor();
		await choose('good.json', readFileSync('content/examples/brands/northwind-energy.json', 'utf8'));
		await page.getByText('The report is in the name and colours of “Northwind Energy”.').waitFor();
		await page.locator('.report img[alt="Northwind Energy"]').waitFor();
	});
});
