import type { default as PptxGenJS } from 'pptxgenjs';

import type { BrandFont } from '#domain/brand/brand.ts';
import { type Role, roles } from './colours.ts';
import { type Box, fitSize, fitTable, GAP } from './fit-text.ts';
import { boxes, type LayoutName, layoutNames } from './layouts.ts';
import { isRtl, toLine, toPlain } from './xml.ts';

/** How text looks. */
export interface TextStyle {
	/** Largest size, in points; it is made smaller where the text would not fit. */
	readonly size: number;
	readonly colour?: Role;
	readonly bold?: boolean;
	readonly italic?: boolean;
	readonly anchor?: 'top' | 'middle' | 'bottom';
	readonly list?: 'bullets' | 'numbers';
	readonly ground?: Role;
}

/** A text, or a step: what it begins with in bold, and what follows. */
export type Paragraph = string | readonly [lead: string, text: string];

/** What a shape is called and what it says to whoever does not see it. */
export interface Named {
	readonly name: string;
	readonly alt: string;
}

/** A chart whose frame stands in the draft, and whose parts are put in afterwards. */
export interface ChartParts {
	readonly xml: string;
	readonly workbook: Uint8Array;
}

/**
 * The only user of PptxGenJS. It hands over fresh objects, inches, colours by role and text without anything that XML
 * cannot carry, and uses nothing of the package but text, tables, frames of charts and its three layouts.
 */
export class Draft {
	/** By the mark under which PptxGenJS knows a shape. */
	readonly named = new Map<string, Named>();
	/** Marks of the shapes in whose place a chart comes. */
	readonly frames = new Set<string>();
	/** In the order of those. */
	readonly charts: ChartParts[] = [];
	readonly #pptx: PptxGenJS;
	readonly font: BrandFont;
	#slide!: PptxGenJS.Slide;

	constructor(pptx: PptxGenJS, font: BrandFont) {
		this.#pptx = pptx;
		this.font = font;
		pptx.layout = 'LAYOUT_WIDE';
		pptx.company = '';
		pptx.theme = { headFontFace: font, bodyFontFace: font };
		for (const name of layoutNames) {
			const { title, body } = boxes[name];
			const objects = [
				{ placeholder: { options: { name: 'title', type: 'title' as const, ...title }, text: '' } },
				...(name === 'Title and text'
					? [{ placeholder: { options: { name: 'body', type: 'body' as const, ...body }, text: '' } }]
					: []),
			];
			pptx.defineSlideMaster({ title: name, objects });
		}
	}

	/** Begins a slide. An empty title would leave its placeholder with a prompt on it. */
	addSlide(layout: LayoutName, title: string): void {
		const opening = layout === 'Opening';
		const box = boxes[layout].title;
		const text = toLine(title).trim() || '…';
		this.#slide = this.#pptx.addSlide({ masterName: layout });
		const colour = roles[opening ? 'onFirst' : 'ink'];
		this.#slide.addText([{ text, options: { color: colour, ...this.#side(text) } }], {
			placeholder: 'title',
			objectName: this.#mark({ name: 'Title', alt: '' }),
			fontSize: fitSize([text], { ...box, h: box.h * 0.96, w: box.w * 0.94 }, opening ? 44 : 30, this.font),
			fit: 'shrink',
		});
	}

	/** Text in the slide's own place for it. */
	addBody(paragraphs: readonly Paragraph[], style: TextStyle): void {
		this.#addText(paragraphs, boxes['Title and text'].body, style, { name: 'Text', alt: '' }, 'body');
	}

	addText(paragraphs: readonly Paragraph[], box: Box, style: TextStyle, name = 'Text'): void {
		this.#addText(paragraphs, box, style, { name, alt: '' });
	}

	/**
	 * @param widths Shares of the box's width, one a column.
	 * @returns How high it is, in inches.
	 */
	addTable(
		head: readonly string[],
		rows: readonly (readonly string[])[],
		box: Box,
		{ widths, size, named }: { widths: readonly number[]; size: number; named: Named },
	): number {
		const all = [head, ...rows].map((row) => row.map((cell) => toLine(cell)));
		const total = widths.reduce((sum, width) => sum + width, 0);
		const columns = widths.map((width) => (width / total) * box.w);
		const fitted = fitTable(all, columns, box, size, this.font);
		const height = fitted.heights.reduce((sum, row) => sum + row, 0);
		const border = (role: Role, pt: number) =>
			[
				{ type: 'none' },
				{ type: 'none' },
				{ type: 'solid', pt, color: roles[role] },
				{ type: 'none' },
			] as never;
		const cells = all.map((row, index) =>
			row.map((text, column) => ({
				text: text === '' ? ' ' : text,
				options: {
					bold: index === 0 || column === 0,
					color: index === 0 ? roles.ink2 : roles.ink,
					border: border(index === 0 ? 'ink' : 'rule', index === 0 ? 1.5 : 0.75),
					...this.#side(text),
				},
			})),
		);
		this.#slide.addTable(cells, {
			...box,
			h: height,
			colW: [...columns],
			rowH: [...fitted.heights],
			fontSize: fitted.size,
			margin: [0.06, 0.11, 0.06, 0.11],
			valign: 'middle',
			objectName: this.#mark(named),
		} as never);
		return height;
	}

	/**
	 * Only keeps the place: charts of PptxGenJS have no tones, no direct labels and elements out of order, and each costs
	 * a workbook that nobody needs.
	 */
	addChart(chart: ChartParts, box: Box, named: Named): void {
		this.charts.push(chart);
		const objectName = this.#mark(named);
		this.frames.add(objectName);
		this.#slide.addText('chart', { ...box, objectName });
	}

	/** The package as PptxGenJS leaves it. */
	async write(): Promise<Uint8Array> {
		return (await this.#pptx.write({ outputType: 'uint8array' })) as Uint8Array;
	}

	#addText(
		paragraphs: readonly Paragraph[],
		box: Box,
		{ size, colour = 'ink', bold, italic, anchor = 'top', list, ground }: TextStyle,
		named: Named,
		placeholder?: string,
	): void {
		const lines = paragraphs.flatMap(toLines);
		if (lines.length === 0) return;
		const inner = {
			...box,
			w: (box.w - (list ? 0.4 : 0) - (ground ? 0.4 : 0)) * 0.97,
			h: box.h - (ground ? 0.3 : 0),
		};
		const whole = lines.map(({ lead, text }) => lead + text);
		const fontSize = fitSize(whole, inner, size, this.font);
		const runs = lines.flatMap(({ lead, text }, index) => {
			const isLast = index === lines.length - 1;
			const shared = { paraSpaceAfter: isLast ? 0 : fontSize * GAP, ...this.#side(lead + text) };
			// A run with a bullet begins a paragraph, so only the first of a paragraph has one.
			const bullet = list && { bullet: list === 'numbers' ? { type: 'number', indent: 24 } : { indent: 18 } };
			return [
				...(lead ? [{ text: lead, options: { ...shared, ...bullet, bold: true } }] : []),
				{ text, options: { ...shared, ...(!lead && bullet), breakLine: !isLast } },
			];
		}) as never;
		this.#slide.addText(runs, {
			...(placeholder === undefined ? box : { placeholder }),
			objectName: this.#mark(named),
			fontSize,
			color: roles[colour],
			...(bold && { bold }),
			...(italic && { italic }),
			...(ground && { fill: { color: roles[ground] } }),
			valign: anchor,
			margin: ground ? 11 : 0,
			fit: 'shrink',
			isTextBox: placeholder === undefined,
		});
	}

	#side(text: string): { rtlMode?: true; align?: 'right' } {
		return isRtl(text) ? { rtlMode: true, align: 'right' } : {};
	}

	#mark(named: Named): string {
		const mark = `shape${this.named.size + 1}`;
		this.named.set(mark, named);
		return mark;
	}
}

/** What is not empty, line by line; a step is one line. */
function toLines(paragraph: Paragraph): readonly { readonly lead: string; readonly text: string }[] {
	if (typeof paragraph !== 'string')
		return [{ lead: `${toLine(paragraph[0])} `, text: toLine(paragraph[1]) }];
	return toPlain(paragraph)
		.split('\n')
		.filter((text) => text.trim() !== '')
		.map((text) => ({ lead: '', text }));
}
