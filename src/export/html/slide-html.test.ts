import { expect, test } from 'vitest';

import { chartSvg } from '#charts/svg/chart-svg.ts';
import type { IntervalsSpec } from '#domain/chart/chart-spec.ts';
import type { Deck, DeckBlock, DeckSlide } from '#domain/deck/deck.ts';

import { deckHtml, slideHtml } from './slide-html.ts';
import { speakerMarkup } from './speaker-html.ts';

const hostile = `<img src=x onerror='1'> & "two"`;
const escaped = '&lt;img src=x onerror=&#39;1&#39;&gt; &amp; &quot;two&quot;';
const rtl = 'שלום עולם';
const emoji = '👩‍👩‍👧 🇩🇪';
const long = 'x'.repeat(300);
const SECRET = 'only the speaker';

const chart: IntervalsSpec = {
	kind: 'intervals',
	title: hostile,
	sentence: hostile,
	reading: hostile,
	max: 1,
	decimals: 2,
	columns: { label: hostile, low: 'Low', high: 'High' },
	ends: ['0', '1'],
	rows: [{ id: 'a', label: hostile, low: 0.25, high: 0.5 }],
};
const figure = { id: 'f', title: hostile, note: hostile, sources: [] };
const step = { who: 'pair', minutes: { least: 1, usual: 3, most: 4 }, prompt: hostile } as const;
/** One of each, with such text wherever text may stand. */
const blocks: readonly DeckBlock[] = [
	{ kind: 'title', lines: [hostile, rtl] },
	{ kind: 'statement', text: hostile },
	{ kind: 'bullets', items: [hostile, emoji, long] },
	{ kind: 'quote', text: hostile, by: hostile },
	{
		kind: 'figure',
		figure: { ...figure, kind: 'bars', unit: hostile, rows: [{ label: hostile, value: 2, tone: 'human' }] },
	},
	{ kind: 'figure', figure: { ...figure, kind: 'timeline', rows: [{ date: '2025-12-28', label: hostile }] } },
	{ kind: 'chart', chart },
	{ kind: 'table', head: ['', hostile], rows: [[hostile, hostile]] },
	{ kind: 'question', question: 'S1', questionnaire: '2026.1', text: hostile, levels: [hostile, 'b'] },
	{ kind: 'exercise', exercise: 'e', minutes: 22, steps: [step] },
	{ kind: 'case', case: 'c', summary: hostile, outcome: hostile },
];
const slide = (id: string, block?: DeckBlock): DeckSlide => ({
	id,
	title: hostile,
	blocks: block ? [block] : [],
	sources: hostile,
	notes: [SECRET],
});
const slides = [...blocks.map((block, index) => slide(`s${index}`, block)), slide('alone')];
const deck: Deck = {
	id: 'd',
	title: hostile,
	language: 'en',
	origin: { kind: 'module', module: 'd' },
	parts: [{ id: 'p', title: 'Part', slides }],
};

test('a slide says who it is, to the script and to whoever listens', () => {
	const plain: DeckSlide = { ...slide('s'), title: 'Title', sources: 'Source: A.', minutes: 5 };
	const one: Deck = { ...deck, parts: [{ id: 'p', title: 'Part', slides: [plain] }] };
	expect(slideHtml(plain, { number: 3, of: 14, deck: one })).toBe(
		'<article class="slide alone" id="s" data-slide="s" data-part="p" data-minutes="5" aria-label="Slide 3 of 14">' +
			'<h2>Title</h2><footer><span class="sources">Source: A.</span><span class="num">3</span></footer></article>',
	);
});

test('questions and exercises carry what the script counts and times', () => {
	const html = deckHtml(deck);
	expect(html).toContain('<div class="block block-question" data-question="S1" data-questionnaire="2026.1">');
	expect(html).toContain(`<ol start="0" class="levels"><li>${escaped}</li><li>b</li></ol>`);
	expect(html).toContain('<div class="block block-exercise" data-exercise="e" data-minutes="22">');
	expect(html).toContain(`<li data-minutes="3"><b>In pairs, 3 min.</b> ${escaped}</li>`);
});

test('a chart is its drawing, how to read it, and its table folded away', () => {
	const html = slideHtml(slides[6]!, { number: 7, of: 12, deck });
	expect(html).toMatch(/<figure><svg [^>]*class="chart-svg"/);
	expect(html).toContain(
		`<figcaption>${escaped}</figcaption></figure><details><summary>Data as a table</summary>`,
	);
	expect(html).toContain(`<th scope="row">${escaped}</th><td>0.25</td><td>0.50</td>`);
	expect(chartSvg(chart)).toContain('role="img"');
});

test('no text becomes markup, whatever block it stands in', () => {
	const html = deckHtml(deck);
	expect(html).not.toContain('<img');
	expect(html).not.toMatch(/ style=| on\w+='/);
	expect(html.split('<li><article').length - 1).toBe(slides.length);
	for (const text of [rtl, emoji, long]) expect(html).toContain(text);
	for (const [index, one] of slides.entries()) {
		expect(slideHtml(one, { number: 1, of: 1, deck }), one.id).toContain(escaped);
		expect(html).toContain(`aria-label="Slide ${index + 1} of ${slides.length}"`);
	}
});

test('notes are in the speaker’s script alone', () => {
	expect(deckHtml(deck)).not.toContain(SECRET);
	const script = String(speakerMarkup(deck));
	expect(script).toContain(
		`<aside class="notes" data-for="s0" aria-label="Notes to slide 1"><p>${SECRET}</p></aside></li>`,
	);
	expect(script.split(SECRET).length - 1).toBe(slides.length);
});
