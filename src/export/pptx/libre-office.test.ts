// A second program reads what is written. Where LibreOffice is not installed, the structural tests stand alone.
import { execFile } from 'node:child_process';
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

import { PRESS_TWO } from '#domain/brand/brand.ts';
import { listSlides } from '#domain/deck/deck.ts';

import { everything } from '../../../test/fixtures/decks.ts';
import { writePptx } from './write-pptx.ts';

const run = promisify(execFile);

async function findProgram(name: string): Promise<string | undefined> {
	for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
		const path = join(folder, name);
		if (
			await access(path).then(
				() => true,
				() => false,
			)
		)
			return path;
	}
	return undefined;
}

const [soffice, pdftotext] = await Promise.all(['soffice', 'pdftotext'].map(findProgram));

test(`a presentation is written${soffice && pdftotext ? ', and LibreOffice shows the title of every slide' : '; LibreOffice and pdftotext, which would show it, are not installed'}`, async () => {
	const bytes = await writePptx(everything, { brand: PRESS_TWO, notes: true });
	expect(bytes.length).toBeGreaterThan(50_000);
	if (!soffice || !pdftotext) return;
	const folder = await mkdtemp(join(tmpdir(), 'press-two-'));
	try {
		await writeFile(join(folder, 'deck.pptx'), bytes);
		// A profile of its own, so that a window that is open does not take the work.
		const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
		await run(soffice, [
			profile,
			'--headless',
			'--convert-to',
			'pdf',
			'--outdir',
			folder,
			join(folder, 'deck.pptx'),
		]);
		const { stdout } = await run(pdftotext, ['-layout', join(folder, 'deck.pdf'), '-']);
		const pages = stdout.split('\f').slice(0, -1);
		const slides = listSlides(everything);
		expect(pages).toHaveLength(slides.length);
		const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
		for (const [index, { id, title, blocks }] of slides.entries()) {
			// Only what is written in Latin letters: a PDF keeps others in the order in which they are drawn.
			if (/^[\x20-\x7e]*$/.test(title)) expect(words(pages[index]!), id).toContain(words(title));
			// A name may be wrapped between others, so its words are looked for one by one.
			for (const block of blocks) {
				if (block.kind !== 'chart' || block.chart.kind !== 'intervals') continue;
				const names = block.chart.rows.flatMap(({ label }) => words(label).split(' '));
				for (const name of names.filter((word) => /^[\x20-\x7e]+$/.test(word)))
					expect(words(pages[index]!), id).toContain(name);
			}
		}
	} finally {
		await rm(folder, { recursive: true });
	}
}, 120_000);
