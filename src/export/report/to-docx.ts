import {
	AlignmentType,
	Document,
	Footer,
	HeadingLevel,
	ImageRun,
	LevelFormat,
	Packer,
	PageNumber,
	Paragraph,
	TabStopType,
	TextRun,
} from 'docx';

import { chartSvg } from '#charts/svg/chart-svg.ts';
import type { FittedBrand } from '#domain/brand/fit-brand.ts';
import { logoBytes, logoSize } from '#domain/brand/logo-size.ts';
import type { Report } from '#domain/report/report.ts';

import type { DrawPicture } from '../draw-picture.ts';
import { toWritable } from '../writable.ts';
import { chartSizeOf, chartThemeOf } from './chart-look.ts';
import { blockParts } from './docx-blocks.ts';
import { settleDocx } from './settle-docx.ts';
import { docxStyles } from './docx-styles.ts';
import { textParagraph } from './docx-text.ts';

const RIGHT_EDGE = 9638;
const LOGO = { width: 220, height: 60 };

/**
 * A report as a Word document that people edit: headings, tables whose head comes again on each page, charts as pictures
 * with their data. The same report gives the same bytes.
 */
export async function reportDocx(
	report: Report,
	look: FittedBrand,
	drawPicture: DrawPicture,
): Promise<Uint8Array> {
	const theme = chartThemeOf(look);
	const pictures = new Map<string, Uint8Array>();
	for (const block of report.sections.flatMap(({ blocks }) => blocks)) {
		if (block.kind !== 'chart') continue;
		const size = chartSizeOf(block.chart);
		const svg = chartSvg(block.chart, { size, theme });
		pictures.set(block.chart.title, await drawPicture({ svg, size }));
	}
	const document = new Document({
		title: toWritable(report.title),
		creator: 'Press Two',
		lastModifiedBy: 'Press Two',
		description: `Fingerprint ${report.fingerprint}, questionnaire ${report.questionnaire}`,
		styles: docxStyles(report.language, look),
		numbering: {
			config: [
				{
					reference: 'list',
					levels: [
						{
							level: 0,
							format: LevelFormat.BULLET,
							text: '•',
							alignment: AlignmentType.LEFT,
							style: { paragraph: { indent: { left: 360, hanging: 260 }, spacing: { after: 60 } } },
						},
					],
				},
			],
		},
		sections: [
			{
				properties: {
					page: {
						size: { width: '210mm', height: '297mm' },
						margin: { top: '20mm', bottom: '20mm', left: '20mm', right: '20mm' },
					},
				},
				footers: { default: footerOf(report, look) },
				children: [
					...(await headOf(report, look, drawPicture)),
					...report.sections.flatMap(({ title, blocks }) => [
						textParagraph(title, { heading: HeadingLevel.HEADING_1 }),
						...blocks.flatMap((block) => blockParts(block, look, pictures)),
					]),
				],
			},
		],
	});
	return settleDocx(new Uint8Array(await Packer.toArrayBuffer(document)));
}

async function headOf(
	{ title, client, about }: Report,
	look: FittedBrand,
	drawPicture: DrawPicture,
): Promise<Paragraph[]> {
	return [
		...(await logoOf(look, drawPicture)),
		...(client === undefined ? [] : [textParagraph(client, { style: 'Client' })]),
		textParagraph(title, { heading: HeadingLevel.TITLE }),
		...about.map((line) => textParagraph(line, { style: 'Reading' })),
	];
}

async function logoOf({ brand: { logo } }: FittedBrand, drawPicture: DrawPicture): Promise<Paragraph[]> {
	const size = logo && logoSize(logo);
	if (!size) return [];
	const scale = Math.min(LOGO.width / size.width, LOGO.height / size.height);
	const drawn = { width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
	const data =
		logo.type === 'image/png'
			? logoBytes(logo)
			: await drawPicture({ svg: new TextDecoder().decode(logoBytes(logo)), size: drawn });
	const altText = { name: 'Logo', title: logo.alt, description: logo.alt };
	return [new Paragraph({ children: [new ImageRun({ type: 'png', data, transformation: drawn, altText })] })];
}

function footerOf(report: Report, { brand }: FittedBrand): Footer {
	const words = [
		report.client,
		brand.footer,
		`Fingerprint ${report.fingerprint}, questionnaire ${report.questionnaire}`,
	];
	return new Footer({
		children: [
			new Paragraph({
				style: 'Foot',
				tabStops: [{ type: TabStopType.RIGHT, position: RIGHT_EDGE }],
				children: [
					new TextRun(
						toWritable(
							words
								.filter(Boolean)
								.map((text) => shorten(text!))
								.join(' · '),
						),
					),
					new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
				],
			}),
		],
	});
}

const FOOT_AT_MOST = 60;

/** A name of three hundred characters would fill the foot of each page. */
function shorten(text: string): string {
	const characters = [...text];
	return characters.length > FOOT_AT_MOST ? `${characters.slice(0, FOOT_AT_MOST - 1).join('')}…` : text;
}
