/**
 * `node bench/write-deck.ts FOLDER/NAME` writes a deck of 40 slides with 6 charts and notes. As Press Two does: `deck.pptx`,
 * `deck.html`, `deck.pdf`. What these are held against: `alone.pptx` by PptxGenJS, with the same titles, lists, charts and
 * notes and nothing that makes it whole, and `deck.txt`. What others make theirs from: `pages.html`, which the PDF is printed
 * from, and `deck.md`.
 */
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import type { Deck, DeckSlide } from '#domain/deck/deck.ts';

const SLIDES = 40;
const CHARTS = 6;
const items = [
	'Say who may stop it, and how, before it starts.',
	'Keep the people until the numbers are in.',
	'Measure what customers got.',
];
const notes = [
	'Wait until they have read it.',
	'Ask who in the room has said this to a customer, and what came of it.',
];
const names = ['Strategy', 'Handover', 'People', 'Customers', 'Evidence', 'Way back'];
const ends = (row: number) => [row * 9, 40 + row * 9] as const;
const titleOf = (index: number) => `Slide ${index + 1} says in a sentence what it is about`;
const hasChart = (index: number) =>
	index % Math.floor(SLIDES / CHARTS) === 0 && index / Math.floor(SLIDES / CHARTS) < CHARTS;

const deck: Deck = {
	id: 'bench',
	title: 'A deck',
	language: 'en-GB',
	origin: { kind: 'module', module: 'bench' },
	parts: [
		{ id: 'bench', title: 'A deck', slides: Array.from({ length: SLIDES }, (_, index) => slideOf(index)) },
	],
};

function slideOf(index: number): DeckSlide {
	const chart = {
		kind: 'intervals',
		title: 'The dimensions',
		sentence: 'Least is assured in “Strategy”: 0.',
		reading: 'Bar: from what can be shown to what may be true.',
		max: 100,
		decimals: 0,
		columns: { label: 'Dimension', low: 'Assured', high: 'At most' },
		ends: ['0', '100 points'],
		rows: names.map((label, row) => ({ id: label, label, low: ends(row)[0], high: ends(row)[1] })),
	} as const;
	return {
		id: `s${index}`,
		title: titleOf(index),
		sources: '',
		notes,
		blocks: [hasChart(index) ? { kind: 'chart', chart } : { kind: 'bullets', items }],
	};
}

async function toPptx(): Promise<Uint8Array> {
	const { writePptx } = await import('#export/pptx/write-pptx.ts');
	const { PRESS_TWO } = await import('#domain/brand/brand.ts');
	return writePptx(deck, { brand: PRESS_TWO, notes: true });
}

async function htmlOptions() {
	const { makeDeckAssets } = await import('#cli/deck/make-deck-assets.ts');
	const { PRESS_TWO } = await import('#domain/brand/brand.ts');
	const { fitBrand } = await import('#domain/brand/fit-brand.ts');
	const assets = await makeDeckAssets(join(import.meta.dirname, '..'));
	return { brand: fitBrand(PRESS_TWO), assets, page: '16:9' } as const;
}

async function toHtml(): Promise<string> {
	const { deckFile } = await import('#export/html/deck-file.ts');
	return deckFile(deck, { ...(await htmlOptions()), notes: true });
}

async function toPages(): Promise<string> {
	const { deckPages } = await import('#export/html/deck-file.ts');
	return deckPages(deck, await htmlOptions());
}

async function toPdf(): Promise<Uint8Array> {
	const { printPdf } = await import('#cli/deck/print-pdf.ts');
	return printPdf(await toPages());
}

async function alone(): Promise<Uint8Array> {
	const { default: PptxGenJS } = await import('pptxgenjs');
	const pptx = new PptxGenJS();
	for (let index = 0; index < SLIDES; index += 1) {
		const slide = pptx.addSlide();
		slide.addText(titleOf(index), { x: 0.5, y: 0.3, w: 9, h: 0.8, fontSize: 24 });
		if (hasChart(index)) {
			const series = (name: string, end: 0 | 1) => ({
				name,
				labels: names,
				values: names.map((_, row) => ends(row)[end]),
			});
			slide.addChart('bar', [series('Assured', 0), series('At most', 1)], { x: 0.5, y: 1.3, w: 9, h: 4 });
		} else
			slide.addText(
				items.map((text) => ({ text, options: { bullet: true, breakLine: true } })),
				{ x: 0.5, y: 1.3, w: 9, h: 4 },
			);
		slide.addNotes(notes.join('\n'));
	}
	return (await pptx.write({ outputType: 'uint8array' })) as Uint8Array;
}

/** As Marp reads it. It has no charts: their numbers stand in a table. */
function toMarkdown(): string {
	const table = ['| Dimension | Assured | At most |', '| --- | --- | --- |'];
	const rows = names.map((name, row) => `| ${[name, ...ends(row)].join(' | ')} |`);
	const slides = Array.from({ length: SLIDES }, (_, index) => {
		const body = hasChart(index) ? [...table, ...rows] : items.map((item) => `- ${item}`);
		return `# ${titleOf(index)}\n\n${body.join('\n')}\n\n<!-- ${notes.join('\n')} -->\n`;
	});
	return slides.join('\n---\n\n');
}

/** By the last part of the file's name. */
const kinds: Readonly<Record<string, () => string | Uint8Array | Promise<string | Uint8Array>>> = {
	'deck.pptx': toPptx,
	'deck.html': toHtml,
	'deck.pdf': toPdf,
	'pages.html': toPages,
	'deck.md': toMarkdown,
	'deck.txt': () => JSON.stringify(deck),
	'alone.pptx': alone,
};
const [file = ''] = process.argv.slice(2);
await writeFile(file, await kinds[basename(file)]!());
