/**
 * `node bench/write-deck.ts ours|alone`: a deck of 40 slides with 6 charts and notes, as a presentation, and its size
 * in bytes. `alone` is PptxGenJS with the same titles, lists, charts and notes, and nothing that makes it whole.
 */
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
const titleOf = (index: number) => `Slide ${index + 1} says in a sentence what it is about`;
const hasChart = (index: number) =>
	index % Math.floor(SLIDES / CHARTS) === 0 && index / Math.floor(SLIDES / CHARTS) < CHARTS;

async function ours(): Promise<number> {
	const { writePptx } = await import('#export/pptx/write-pptx.ts');
	const { PRESS_TWO } = await import('#domain/brand/brand.ts');
	const slides = Array.from({ length: SLIDES }, (_, index): DeckSlide => ({
		id: `s${index}`,
		title: titleOf(index),
		sources: '',
		notes,
		blocks: hasChart(index)
			? [
					{
						kind: 'chart',
						chart: {
							kind: 'intervals',
							title: 'The dimensions',
							sentence: 'Least is assured in “Strategy”: 0.',
							reading: 'Bar: from what can be shown to what may be true.',
							max: 100,
							decimals: 0,
							columns: { label: 'Dimension', low: 'Assured', high: 'At most' },
							ends: ['0', '100 points'],
							rows: names.map((label, row) => ({ id: label, label, low: row * 9, high: 40 + row * 9 })),
						},
					},
				]
			: [{ kind: 'bullets', items }],
	}));
	const deck: Deck = {
		id: 'bench',
		title: 'A deck',
		language: 'en-GB',
		origin: { kind: 'module', module: 'bench' },
		parts: [{ id: 'bench', title: 'A deck', slides }],
	};
	return (await writePptx(deck, { brand: PRESS_TWO, notes: true })).length;
}

async function alone(): Promise<number> {
	const { default: PptxGenJS } = await import('pptxgenjs');
	const pptx = new PptxGenJS();
	for (let index = 0; index < SLIDES; index += 1) {
		const slide = pptx.addSlide();
		slide.addText(titleOf(index), { x: 0.5, y: 0.3, w: 9, h: 0.8, fontSize: 24 });
		if (hasChart(index)) {
			const series = (name: string, from: number) => ({
				name,
				labels: names,
				values: names.map((_, row) => from + row * 9),
			});
			slide.addChart('bar', [series('Assured', 0), series('At most', 40)], { x: 0.5, y: 1.3, w: 9, h: 4 });
		} else
			slide.addText(
				items.map((text) => ({ text, options: { bullet: true, breakLine: true } })),
				{ x: 0.5, y: 1.3, w: 9, h: 4 },
			);
		slide.addNotes(notes.join('\n'));
	}
	return ((await pptx.write({ outputType: 'uint8array' })) as Uint8Array).length;
}

console.log(process.argv[2] === 'alone' ? await alone() : await ours());
