import { type IStylesOptions, LineRuleType } from 'docx';

import type { FittedBrand } from '#domain/brand/fit-brand.ts';

import { toHex } from './docx-blocks.ts';

/** Word's own heading styles in the client's colours and typeface, so that whoever edits the document finds them. */
export function docxStyles(language: string, { brand, palette }: FittedBrand): IStylesOptions {
	const ink = toHex(palette.ink);
	const quiet = toHex(palette.ink2);
	const heading = (size: number, color: string, before: number) => ({
		run: { size, sizeComplexScript: size, bold: true, color, font: brand.font },
		paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
	});
	const style = (id: string, size: number, color: string, after: number) => ({
		id,
		name: id,
		basedOn: 'Normal',
		quickFormat: true,
		run: { size, sizeComplexScript: size, color },
		paragraph: { spacing: { after } },
	});
	return {
		default: {
			document: {
				run: {
					font: brand.font,
					size: 21,
					sizeComplexScript: 21,
					color: ink,
					language: { value: language, eastAsia: language, bidirectional: 'ar-SA' },
				},
				paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
			},
			title: heading(44, toHex(palette.firstText), 0),
			heading1: heading(32, toHex(palette.firstText), 480),
			heading2: heading(24, ink, 280),
		},
		paragraphStyles: [
			style('Client', 24, quiet, 60),
			style('Reading', 18, quiet, 160),
			style('Cell', 17, ink, 0),
			style('Foot', 16, quiet, 0),
		],
	};
}
