import { toTable } from '#charts/to-table.ts';
import type { ChartSpec } from '#domain/chart/chart-spec.ts';
import type { BrandFont } from '#domain/brand/brand.ts';
import type { DeckBlock } from '#domain/deck/deck.ts';
import type { Figure } from '#domain/workshop/reference.ts';

import { whoWords } from '../words/who-words.ts';
import { toChart, toFigureChart } from './charts/to-chart.ts';
import type { Draft } from './draft.ts';
import { type Box, heightOf, longestWord } from './fit-text.ts';
import { words } from './words.ts';
import { toLine } from './xml.ts';

/** Longest text that stands for a chart; screen readers cannot pause in it. */
const ALT_AT_MOST = 1500;
const SMALL = 13;
/** Largest size of the steps of an exercise, in points: as on the site's slides. */
const STEPS = 21;

/**
 * Draws one block into a box; nothing of it leaves the box.
 *
 * @param size Largest size of a statement and of a list, in points.
 * @returns How much of the box's height it takes, in inches.
 */
export function drawBlock(draft: Draft, block: DeckBlock, box: Box, size: number): number {
	switch (block.kind) {
		case 'title':
			draft.addText(block.lines, box, { size: 22, colour: 'ink2' }, 'Lines');
			return box.h;
		case 'statement':
			draft.addText([block.text], box, { size }, 'Statement');
			return box.h;
		case 'bullets':
			draft.addText(block.items, box, { size, list: 'bullets' }, 'List');
			return box.h;
		case 'quote': {
			const parts = split(box, box.h - 0.7);
			draft.addText(
				[`“${toLine(block.text)}”`],
				parts[0],
				{ size: 30, anchor: 'middle', ground: 'wash' },
				'Quotation',
			);
			draft.addText([block.by], parts[1], { size: 18, colour: 'ink2', anchor: 'middle' }, 'Who said it');
			return box.h;
		}
		case 'figure':
			drawFigure(draft, block.figure, box);
			return box.h;
		case 'chart':
			drawChart(draft, block.chart, box);
			return box.h;
		case 'table':
			return drawTable(draft, block.head, block.rows, box);
		case 'question': {
			const [top, bottom] = split(box, Math.min(1.3, box.h * 0.35));
			draft.addText([block.text], top, { size: 26, bold: true, anchor: 'middle' }, 'Question');
			const rows = block.levels.map((text, level) => [String(level), text]);
			return top.h + drawTable(draft, [words.level, words.looksLike], rows, bottom, [1.1, 11]);
		}
		case 'exercise': {
			const [top, bottom] = split(box, 0.5);
			draft.addText(
				[words.total(block.minutes)],
				top,
				{ size: 22, bold: true, colour: 'firstText' },
				'Minutes',
			);
			const steps = block.steps.map(
				({ who, minutes, prompt }) => [`${whoWords[who]}, ${minutes.usual} min.`, prompt] as const,
			);
			draft.addText(steps, bottom, { size: STEPS, list: 'numbers' }, 'Steps');
			return box.h;
		}
		case 'case': {
			const [top, bottom] = split(box, box.h * 0.68);
			draft.addText([block.summary], top, { size: 32, anchor: 'middle' }, 'Summary');
			draft.addText([block.outcome], bottom, { size: 20, ground: 'wash', anchor: 'middle' }, 'Outcome');
			return box.h;
		}
	}
}

/** What a statement or a list takes, in inches; nothing of what fills the room that it is given. */
export function heightOfText(
	block: DeckBlock,
	width: number,
	size: number,
	font: BrandFont,
): number | undefined {
	if (block.kind === 'statement') return heightOf([toLine(block.text)], size, width * 0.97, font);
	if (block.kind === 'bullets') return heightOf(block.items.map(toLine), size, (width - 0.4) * 0.97, font);
	return undefined;
}

function drawChart(draft: Draft, spec: ChartSpec, box: Box): void {
	const { head, rows } = toTable(spec);
	const data = rows.map(
		([name, ...cells]) => `${name}: ${cells.map((cell, index) => `${head[index + 1]} ${cell}`).join(', ')}`,
	);
	const isUneven =
		spec.kind === 'bands' &&
		new Set(spec.at.slice(1).map((place, index) => place - spec.at[index]!)).size > 1;
	const reading = isUneven
		? `${spec.reading} The places along the axis are drawn equally far apart.`
		: spec.reading;
	drawPicture(draft, box, {
		above: spec.sentence,
		below: reading,
		draw: (inner) =>
			draft.addChart(toChart(spec, inner.w), inner, {
				name: `Chart: ${spec.title}`,
				alt: shorten(`${spec.title}. ${spec.sentence} ${reading} ${data.join('; ')}.`),
			}),
	});
}

function drawFigure(draft: Draft, figure: Figure, box: Box): void {
	drawPicture(draft, box, {
		above: figure.title,
		below: figure.note,
		draw(inner) {
			if (figure.kind === 'timeline') {
				const rows = figure.rows.map(({ date, label }) => [date, label]);
				drawTable(draft, [words.when, words.what], rows, inner, [2, 9]);
				return;
			}
			const data =
				figure.kind === 'bars'
					? figure.rows.map(({ label, value }) => `${label}: ${value}`)
					: figure.rows.map(({ label, low, high }) => `${label}: ${low} to ${high}`);
			draft.addChart(toFigureChart(figure, inner.w), inner, {
				name: `Chart: ${shorten(figure.title, 80)}`,
				alt: shorten(`${figure.title} ${figure.unit}. ${data.join('; ')}. ${figure.note}`),
			});
		},
	});
}

interface Picture {
	readonly above: string;
	readonly below: string;
	readonly draw: (inner: Box) => void;
}

/** A chart between the sentence that says what it shows and the words on how to read it. */
function drawPicture(draft: Draft, box: Box, { above, below, draw }: Picture): void {
	const height = (text: string, size: number, most: number) =>
		text.trim() === '' ? 0 : Math.min(most, heightOf([toLine(text)], size, box.w * 0.97, draft.font) + 0.1);
	const top = height(above, 18, 1);
	const bottom = height(below, SMALL, 0.85);
	draft.addText([toLine(above)], { ...box, h: top }, { size: 18 }, 'What it shows');
	draw({ ...box, y: box.y + top, h: box.h - top - bottom });
	draft.addText(
		[toLine(below)],
		{ ...box, y: box.y + box.h - bottom, h: bottom },
		{ size: SMALL, colour: 'ink2', anchor: 'bottom' },
		'How to read it',
	);
}

function drawTable(
	draft: Draft,
	head: readonly string[],
	rows: readonly (readonly string[])[],
	box: Box,
	widths: readonly number[] = weigh(draft, head, rows),
): number {
	return draft.addTable(head, rows, box, {
		widths,
		size: 20,
		named: { name: 'Table', alt: words.table(rows.length, head) },
	});
}

/** Columns as wide as what is in them asks, and never narrower than their longest word. */
function weigh(draft: Draft, head: readonly string[], rows: readonly (readonly string[])[]): number[] {
	return head.map((name, column) => {
		const cells = [name, ...rows.map((row) => row[column] ?? '')];
		const mean = cells.reduce((total, text) => total + text.length, 0) / cells.length;
		const word = Math.max(...cells.map((text) => longestWord(text, draft.font)));
		return Math.max(word + 1.5, Math.min(30, mean / 2));
	});
}

function split(box: Box, height: number): readonly [Box, Box] {
	return [
		{ ...box, h: height - 0.1 },
		{ ...box, y: box.y + height, h: box.h - height },
	];
}

function shorten(text: string, most = ALT_AT_MOST): string {
	return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
