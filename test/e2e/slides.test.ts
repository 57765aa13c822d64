import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { readWorkshop } from '../../src/catalog/workshop/read-workshop.ts';
import { type Deck, type DeckBlock, type DeckSlide, listSlides } from '../../src/domain/deck/deck.ts';
import { deckFromModule } from '../../src/domain/deck/from-module.ts';
import { deckFromSession } from '../../src/domain/deck/from-session.ts';
import { deckWords } from '../../src/export/words/deck-words.ts';
import { dimensionIntervals, dimensionRadar } from '../../src/charts/dimension-charts.ts';
import { riskIntervals } from '../../src/charts/risk-chart.ts';
import { scorePlan } from '../../src/domain/scoring/score-plan.ts';
import { deckHtml } from '../../src/export/html/slide-html.ts';
import { useBrowser } from '../browser/use-browser.ts';
import { EXAMPLE } from '../fixtures/plans.ts';
import { questionnaire } from '../fixtures/questionnaire.ts';

// That all of it can be read in both themes is seen by test/a11y/every-page.test.ts.
const { open } = useBrowser();
const { workshop } = await readWorkshop('content', questionnaire);
const content = { workshop, questionnaire };
const decks = [
	...workshop.modules.map((module) => deckFromModule(module, content, deckWords)),
	...workshop.sessions.map((session) => deckFromSession(session, content, deckWords)),
].map((deck): [string, Deck] => [`/present/${deck.id}/`, deck]);

it.each(decks)('%s shows every slide and all that stands on it, without JavaScript', async (path, deck) => {
	const { page } = await open(path, { javaScriptEnabled: false });
	const texts = await page
		.locator('.slide')
		.evaluateAll((slides) => slides.map((slide) => slide.textContent.replace(/\s+/g, ' ')));
	const slides = listSlides(deck);
	expect(texts).toHaveLength(slides.length);
	for (const [index, slide] of slides.entries()) {
		for (const text of [slide.title, slide.sources, ...slide.blocks.flatMap(textsOf)]) {
			expect(texts[index]).toContain(text.replace(/\s+/g, ' '));
		}
	}
});

it.each(decks)('%s fits every slide on 1280 by 720, with text of 28 pixels and more', async (path) => {
	const { page } = await open(path, { viewport: { width: 1280, height: 720 } });
	await fillTheScreen(page);
	expect(await findMisfits(page)).toEqual([]);
});

it('fits slides with charts, whose labels lie neither over each other nor outside', async () => {
	const { page } = await open('/present/the-long-view/', { viewport: { width: 1280, height: 720 } });
	const { score } = scorePlan(questionnaire, EXAMPLE);
	const charts = [
		dimensionRadar(questionnaire, score),
		dimensionIntervals(questionnaire, score, { coverage: {} }),
		riskIntervals(questionnaire, score),
	];
	const slides = charts.map((chart): DeckSlide => ({
		id: chart.title.replaceAll(' ', '-'),
		title: 'Very much is not known yet, so nobody can say which of these comes first',
		blocks: [{ kind: 'chart', chart }],
		sources: 'Sources: a plan, 22 November 2026.',
		notes: [],
	}));
	const deck: Deck = {
		id: 'd',
		title: 'Charts',
		language: 'en',
		origin: { kind: 'module', module: 'd' },
		parts: [{ id: 'p', title: 'Part', slides }],
	};
	await page.locator('.presentation').evaluate((root, html) => (root.innerHTML = html), deckHtml(deck));
	await fillTheScreen(page);
	expect(await findMisfits(page)).toEqual([]);
	const overlaps = await page.locator('.chart-svg').evaluateAll((drawings) =>
		drawings.flatMap((drawing) => {
			// A line of text is higher than its letters.
			const boxes = [...drawing.querySelectorAll('text')].map((text) => {
				const { left, right, top, bottom } = text.getBoundingClientRect();
				return { words: text.textContent, left, right, top: top + 5, bottom: bottom - 5 };
			});
			return boxes.flatMap((one, index) =>
				boxes
					.slice(index + 1)
					.filter(
						(other) =>
							one.left < other.right &&
							other.left < one.right &&
							one.top < other.bottom &&
							other.top < one.bottom,
					)
					.map(({ words }) => `${one.words} | ${words}`),
			);
		}),
	);
	expect(overlaps).toEqual([]);
	expect(await page.locator('.chart-svg text').count()).toBeGreaterThan(30);
});

it('finds what is too small and what does not fit', async () => {
	const { page } = await open('/present/the-long-view/', { viewport: { width: 1280, height: 720 } });
	await fillTheScreen(page);
	await page.evaluate(() => {
		const [first, second] = document.querySelectorAll<HTMLElement>('.slide h2');
		first!.style.fontSize = '27px';
		second!.textContent = 'Very long words. '.repeat(80);
	});
	expect(await findMisfits(page)).toEqual([
		'the-long-view-one-plan-five-dates-1 has text of 27 pixels',
		'the-long-view-one-plan-five-dates-2 is cut off',
	]);
});

it('prints one slide a sheet, in landscape, and the script with its notes', async () => {
	const { page } = await open('/present/the-long-view/', { javaScriptEnabled: false });
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(await page.locator('.slide').count());
	const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
	expect(Number(width)).toBeGreaterThan(Number(height));

	await page.goto(new URL('speaker/', page.url()).href);
	expect(await page.locator('.deck > li > .notes').count()).toBe(await page.locator('.slide').count());
	expect(await page.locator('.deck > li > .notes:visible > p').count()).toBeGreaterThanOrEqual(14);
});

/** What of a block a reader must find. */
function textsOf(block: DeckBlock): readonly string[] {
	switch (block.kind) {
		case 'title':
			return block.lines;
		case 'statement':
			return [block.text];
		case 'bullets':
			return block.items;
		case 'quote':
			return [block.text, block.by];
		case 'figure':
			return [block.figure.title, ...block.figure.rows.map(({ label }) => label)];
		case 'chart':
			return [block.chart.sentence, block.chart.reading];
		case 'table':
			return [...block.head, ...block.rows.flat()];
		case 'question':
			return [block.text, ...block.levels];
		case 'exercise':
			return block.steps.map(({ prompt }) => prompt);
		case 'case':
			return [block.summary, block.outcome];
	}
}

/** Makes each slide as large as the projector shows it. */
async function fillTheScreen(page: Page): Promise<void> {
	await page.locator('.slide').evaluateAll((slides) => {
		for (const { style } of slides as HTMLElement[]) {
			Object.assign(style, { width: '1280px', maxWidth: 'none', height: '720px', border: '0' });
		}
	});
	await page.evaluate(() => document.fonts.ready);
}

async function findMisfits(page: Page): Promise<string[]> {
	return page.locator('.slide').evaluateAll((slides) =>
		slides.flatMap((slide) => {
			const box = slide.getBoundingClientRect();
			const foot = slide.querySelector(':scope > footer')!.getBoundingClientRect();
			const words = [...slide.querySelectorAll(':scope > :not(footer) :is(*, svg *), :scope > h2')].filter(
				(element) =>
					[...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()) &&
					element.checkVisibility() &&
					!element.closest('.visually-hidden, title'),
			);
			const blocks = [...slide.querySelectorAll('.block')].map((block) => block.getBoundingClientRect());
			const small = words
				.map((element) => {
					const drawn = element instanceof SVGGraphicsElement ? element.getScreenCTM()!.a : 1;
					return parseFloat(getComputedStyle(element).fontSize) * drawn;
				})
				.filter((size) => size < 28);
			const wide = words.some((element) => element.getBoundingClientRect().right > box.right);
			return [
				...(blocks.some(({ bottom }) => bottom > foot.top + 1) ? [`${slide.id} runs into its foot`] : []),
				...(foot.bottom > box.bottom + 1 || wide ? [`${slide.id} is cut off`] : []),
				...[...new Set(small)].map((size) => `${slide.id} has text of ${Math.round(size)} pixels`),
			];
		}),
	);
}
