// A second program reads what is written. Where LibreOffice is not installed, the structural tests stand alone.
import { execFile } from 'node:child_process';
import { access, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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

/** A picture in shades of grey: `P5`, its sizes and the brightest grey, in words, and then a byte a pixel. */
function readGreys(file: Buffer): { width: number; height: number; greys: Buffer } {
	const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString('latin1', 0, 40))!;
	return { width: Number(head[1]), height: Number(head[2]), greys: file.subarray(head[0].length) };
}

const [soffice, pdftotext, pdftoppm] = await Promise.all(
	['soffice', 'pdftotext', 'pdftoppm'].map(findProgram),
);
const canLook = soffice && pdftotext && pdftoppm;

test(`a presentation is written${canLook ? ', and LibreOffice draws every slide with its title and names' : '; LibreOffice, pdftotext and pdftoppm, which would show it, are not installed'}`, async () => {
	const bytes = await writePptx(everything, { brand: PRESS_TWO, notes: true });
	expect(bytes.length).toBeGreaterThan(50_000);
	if (!soffice || !pdftotext || !pdftoppm) return;
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
		await run(pdftoppm, ['-gray', '-r', '24', join(folder, 'deck.pdf'), join(folder, 'slide')]);
		const pictures = (await readdir(folder)).filter((name) => name.endsWith('.pgm')).sort();
		expect(pictures).toHaveLength(slides.length);
		for (const name of pictures) {
			const { width, height, greys } = readGreys(await readFile(join(folder, name)));
			expect(width / height, name).toBeCloseTo(16 / 9, 1);
			// A slide on which nothing is drawn has one shade.
			expect(Math.max(...greys) - Math.min(...greys), name).toBeGreaterThan(100);
		}
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
