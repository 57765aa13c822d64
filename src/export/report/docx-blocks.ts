import {
	AlignmentType,
	BorderStyle,
	HeadingLevel,
	ImageRun,
	Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	WidthType,
} from 'docx';

import type { FittedBrand } from '#domain/brand/fit-brand.ts';
import type { ReportBlock, ReportTable } from '#domain/report/report.ts';

import { toWritable } from '../writable.ts';
import { chartSizeOf } from './chart-look.ts';
import { textParagraph } from './docx-text.ts';
import { chartTable } from './to-html.ts';

/** Width of the text on A4 with margins of 20 mm: twentieths of a point for tables, pixels of 1/96 inch for pictures. */
const WIDTH = { twips: 9638, pixels: 642 };
/** A picture leaves room for its heading on the page. */
const HEIGHT_AT_MOST = 800;

/** Word's names for colours have no `#`. */
export const toHex = (colour: string) => colour.slice(1);

/** @param pictures Of the charts, by their title. */
export function blockParts(
	block: ReportBlock,
	look: FittedBrand,
	pictures: ReadonlyMap<string, Uint8Array>,
): (Paragraph | Table)[] {
	switch (block.kind) {
		case 'heading':
			return [textParagraph(block.text, { heading: HeadingLevel.HEADING_2 })];
		case 'paragraph':
			return [textParagraph(block.text)];
		case 'note':
			return [noteParagraph(block.text, look)];
		case 'list':
			return block.items.map((item) => textParagraph(item, { numbering: { reference: 'list', level: 0 } }));
		case 'table':
			return [tableOf(block, look), new Paragraph({ spacing: { after: 80 }, children: [] })];
		case 'chart': {
			const { chart } = block;
			const { width, height } = chartSizeOf(chart);
			const scale = Math.min(WIDTH.pixels / width, HEIGHT_AT_MOST / height);
			const picture = new ImageRun({
				type: 'png',
				data: pictures.get(chart.title)!,
				transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
				altText: {
					name: toWritable(chart.title),
					title: toWritable(chart.title),
					description: toWritable(`${chart.sentence} The table below has the data.`),
				},
			});
			return [
				textParagraph(chart.sentence, { keepNext: true }),
				new Paragraph({ keepNext: true, children: [picture] }),
				textParagraph(chart.reading, { style: 'Reading' }),
				tableOf(chartTable(chart), look),
				new Paragraph({ spacing: { after: 80 }, children: [] }),
			];
		}
	}
}

function noteParagraph(text: string, { palette }: FittedBrand): Paragraph {
	return textParagraph(text, {
		shading: { type: ShadingType.CLEAR, fill: toHex(palette.wash) },
		border: { left: { style: BorderStyle.SINGLE, size: 24, color: toHex(palette.second), space: 8 } },
	});
}

function tableOf({ columns, rows }: ReportTable, { palette }: FittedBrand): Table {
	const total = columns.reduce((sum, { width }) => sum + width, 0);
	const widths = columns.map(({ width }) => Math.floor((WIDTH.twips * width) / total));
	const rule = { style: BorderStyle.SINGLE, size: 4, color: toHex(palette.rule) };
	const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
	const cell = (text: string, column: number, head: boolean) =>
		new TableCell({
			width: { size: widths[column]!, type: WidthType.DXA },
			...(head && { shading: { type: ShadingType.CLEAR, fill: toHex(palette.wash) } }),
			children: [
				textParagraph(
					text,
					{
						style: 'Cell',
						...(head && { keepNext: true }),
						...(columns[column]!.numbers && { alignment: AlignmentType.END }),
					},
					{ bold: head || column === 0 },
				),
			],
		});
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: WIDTH.twips, type: WidthType.DXA },
		columnWidths: widths,
		margins: { top: 40, bottom: 40, left: 80, right: 80 },
		tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
		borders: {
			top: rule,
			bottom: rule,
			insideHorizontal: rule,
			left: none,
			right: none,
			insideVertical: none,
		},
		rows: [
			new TableRow({
				tableHeader: true,
				cantSplit: true,
				children: columns.map(({ name }, column) => cell(name, column, true)),
			}),
			...rows.map(
				(row) =>
					new TableRow({
						cantSplit: true,
						children: columns.map((_, column) => cell(row[column] ?? '', column, false)),
					}),
			),
		],
	});
}
