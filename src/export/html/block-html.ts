import { chartMarkup, type ChartSize } from '#charts/svg/chart-svg.ts';
import { type Markup, markup } from '#charts/svg/markup.ts';
import { toTable } from '#charts/to-table.ts';
import type { ChartSpec } from '#domain/chart/chart-spec.ts';
import type { DeckBlock } from '#domain/deck/deck.ts';

import { whoWords } from '../words/who-words.ts';
import { figureHtml } from './figure-html.ts';

/** One block of a slide. `size` is the room that a drawing has, in pixels of a slide 1280 wide. */
export function blockHtml(block: DeckBlock, size: ChartSize): Markup {
	return markup`<div class="block block-${block.kind}"${attributesOf(block)}>${contentOf(block, size)}</div>`;
}

/** What the presenter's script looks for: which question is shown, how long which exercise takes. */
function attributesOf(block: DeckBlock): Markup | undefined {
	if (block.kind === 'question')
		return markup` data-question="${block.question}" data-questionnaire="${block.questionnaire}"`;
	if (block.kind === 'exercise')
		return markup` data-exercise="${block.exercise}" data-minutes="${block.minutes}"`;
	return undefined;
}

function contentOf(block: DeckBlock, size: ChartSize): Markup {
	switch (block.kind) {
		case 'title':
			return markup`${block.lines.map((line) => markup`<p>${line}</p>`)}`;
		case 'statement':
			return markup`<p>${block.text}</p>`;
		case 'bullets':
			return markup`<ul>${block.items.map((item) => markup`<li>${item}</li>`)}</ul>`;
		case 'quote':
			return markup`<blockquote><p>“${block.text}”</p><footer>${block.by}</footer></blockquote>`;
		case 'figure':
			return figureHtml(block.figure, { bare: true });
		case 'chart':
			return chartHtml(block.chart, size);
		case 'table':
			return tableHtml(block);
		case 'question':
			return markup`<p>${block.text}</p><ol start="0" class="levels">${block.levels.map(
				(level) => markup`<li>${level}</li>`,
			)}</ol>`;
		case 'exercise':
			return markup`<ol class="levels">${block.steps.map(
				({ who, minutes, prompt }) =>
					markup`<li data-minutes="${minutes.usual}"><b>${whoWords[who]}, ${minutes.usual} min.</b> ${prompt}</li>`,
			)}</ol>`;
		case 'case':
			return markup`<p>${block.summary}</p><p class="outcome">${block.outcome}</p>`;
	}
}

/** The drawing, how to read it, and the same as a table, folded away. */
function chartHtml(chart: ChartSpec, size: ChartSize): Markup {
	return markup`<figure>${chartMarkup(chart, { size })}<figcaption>${chart.reading}</figcaption></figure><details><summary>Data as a table</summary><p>${chart.sentence}</p>${tableHtml(toTable(chart))}</details>`;
}

interface Table {
	readonly caption?: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

function tableHtml({ caption, head, rows }: Table): Markup {
	const headCells = head.map((cell) => (cell ? markup`<th scope="col">${cell}</th>` : markup`<td></td>`));
	const bodyRows = rows.map(
		([first = '', ...rest]) =>
			markup`<tr><th scope="row">${first}</th>${rest.map((cell) => markup`<td>${cell}</td>`)}</tr>`,
	);
	const name = caption !== undefined && markup`<caption class="visually-hidden">${caption}</caption>`;
	return markup`<table>${name}<thead><tr>${headCells}</tr></thead><tbody>${bodyRows}</tbody></table>`;
}
