import { escapeXml, XML } from '../xml.ts';
import { type Cell, columnName, type Sheet, toWorkbook } from './workbook.ts';
import type { ChartParts } from '../draft.ts';

/** Colours of a chart: places in the theme, as XML. */
export const INK = '<a:schemeClr val="tx1"/>';
export const INK2 = '<a:schemeClr val="tx2"/>';
export const PAPER = '<a:schemeClr val="bg1"/>';
export const FIRST = '<a:schemeClr val="accent1"/>';
export const SECOND = '<a:schemeClr val="accent2"/>';
export const RULE = '<a:schemeClr val="bg2"><a:lumMod val="85000"/></a:schemeClr>';
/** Risk, low to high. */
export const TONES = [3, 4, 5, 6].map((number) => `<a:schemeClr val="accent${number}"/>`);

export const solid = (colour: string) => `<a:solidFill>${colour}</a:solidFill>`;
export const line = (colour: string, points: number, dash = 'solid') =>
	`<a:ln w="${Math.round(points * 12_700)}" cap="rnd">${solid(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
export const NO_LINE = '<a:ln><a:noFill/></a:ln>';
export const NOTHING = `<c:spPr><a:noFill/>${NO_LINE}</c:spPr>`;
export const shape = (inside: string) => `<c:spPr>${inside}</c:spPr>`;

/** @param size In points. */
export const textStyle = (size: number, colour = INK, bold = 0) =>
	`<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="${bold}">${solid(colour)}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;

const SHOW_NOTHING =
	'<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
const SHOW_VALUE = SHOW_NOTHING.replace('<c:showVal val="0"/>', '<c:showVal val="1"/>');

/** Labels of single points, in words. An empty one is left out. */
export function wordLabels(texts: readonly string[], position: string, size: number, colour = INK): string {
	const labels = texts.map((text, index) =>
		text === ''
			? `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`
			: `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB" sz="${size * 100}">${solid(colour)}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="${position}"/>${SHOW_VALUE}</c:dLbl>`,
	);
	return `<c:dLbls>${labels.join('')}<c:spPr><a:noFill/>${NO_LINE}</c:spPr>${textStyle(size, colour)}<c:dLblPos val="${position}"/>${SHOW_VALUE}</c:dLbls>`;
}

/** The same label for all points: their value. */
export const valueLabels = (size: number, format: string) =>
	`<c:dLbls><c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:spPr><a:noFill/>${NO_LINE}</c:spPr>${textStyle(size)}<c:dLblPos val="outEnd"/>${SHOW_VALUE}</c:dLbls>`;

/** A sheet that a chart's series point into. */
export class Source {
	readonly #sheet: Sheet;

	constructor(sheet: Sheet) {
		this.#sheet = sheet;
	}

	get #count(): number {
		return this.#sheet.length - 1;
	}

	/** @param column From 0. */
	name(column: number): string {
		const text = String(valueOf(this.#sheet[0]![column]) ?? '');
		return `<c:tx><c:strRef><c:f>Sheet1!$${columnName(column)}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(text)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
	}

	categories(): string {
		return `<c:cat>${this.#reference(0, 'str')}</c:cat>`;
	}

	numbers(column: number, element = 'val'): string {
		return `<c:${element}>${this.#reference(column, 'num')}</c:${element}>`;
	}

	/**
	 * The chart's part and its workbook.
	 *
	 * @param plot What is inside `c:plotArea`.
	 * @param legend Or nothing.
	 * @param place Where the plot is, without its labels; nothing leaves that to the program.
	 */
	finish(plot: string, { legend = '', place = '<c:layout/>' } = {}): ChartParts {
		const xml =
			`${XML}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
			`<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${place}${plot}${NOTHING}</c:plotArea>${legend}` +
			`<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${NOTHING}<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>` +
			'<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>';
		return { xml, workbook: toWorkbook(this.#sheet) };
	}

	#reference(column: number, kind: 'str' | 'num'): string {
		const letter = columnName(column);
		const points = this.#sheet.slice(1).map((row, index) => {
			const value = valueOf(row[column]);
			return value === undefined ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`;
		});
		const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '';
		return `<c:${kind}Ref><c:f>Sheet1!$${letter}$2:$${letter}$${this.#count + 1}</c:f><c:${kind}Cache>${format}<c:ptCount val="${this.#count}"/>${points.join('')}</c:${kind}Cache></c:${kind}Ref>`;
	}
}

function valueOf(cell: Cell): string | number | undefined {
	return typeof cell === 'object' ? cell.value : cell;
}

/** Where a plot is in its chart, without labels and titles: shares of the chart's width and height. */
export function plotPlace(x: number, y: number, width: number, height: number): string {
	const values = { x, y, w: width, h: height };
	const sides = Object.entries(values).map(([side, value]) => `<c:${side} val="${value.toFixed(3)}"/>`);
	return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${sides.join('')}</c:manualLayout></c:layout>`;
}

/** @param hidden Series that are left out of the legend, by their order. */
export function legend(hidden: readonly number[] = []): string {
	const entries = hidden.map(
		(index) => `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`,
	);
	return `<c:legend><c:legendPos val="b"/>${entries.join('')}<c:overlay val="0"/>${textStyle(12)}</c:legend>`;
}

interface AxisOptions {
	readonly id: number;
	readonly cross: number;
	readonly position: 'l' | 'b' | 't' | 'r';
	/** Without labels and line, but there: LibreOffice draws nothing on an axis that is deleted. */
	readonly hidden?: boolean;
	readonly title?: string;
	readonly size?: number;
	/** The names of a category axis that are shown: each of them, or each second, third, … */
	readonly every?: number;
	/** Where it meets the other: `autoZero`, `min`, `max`. */
	readonly crosses?: string;
}

const head = (id: number, scaling: string, position: string) =>
	`<c:axId val="${id}"/><c:scaling>${scaling}</c:scaling><c:delete val="0"/><c:axPos val="${position}"/>`;
const axisTitle = (title: string | undefined) =>
	title === undefined
		? ''
		: `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="0"/></a:pPr><a:r><a:rPr lang="en-GB" sz="1200" b="0">${solid(INK2)}</a:rPr><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

export function categoryAxis(
	{ id, cross, position, hidden = false, title, size = 12, crosses = 'autoZero', every = 1 }: AxisOptions,
	reversed = false,
): string {
	return (
		`<c:catAx>${head(id, `<c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/>`, position)}${axisTitle(title)}` +
		`<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${hidden ? 'none' : 'low'}"/>${shape(hidden ? NO_LINE : line(RULE, 0.75))}${textStyle(size)}` +
		`<c:crossAx val="${cross}"/><c:crosses val="${crosses}"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="${every}"/><c:noMultiLvlLbl val="1"/></c:catAx>`
	);
}

export function valueAxis(
	{ id, cross, position, hidden = false, title, crosses = 'autoZero' }: AxisOptions,
	scale: {
		readonly min: number;
		readonly max: number;
		readonly unit?: number;
		readonly format?: string;
		readonly place?: 'low' | 'nextTo' | 'none';
	},
	between = 'between',
): string {
	const { min, max, unit, format = 'General', place = 'low' } = scale;
	const grid = hidden ? '' : `<c:majorGridlines>${shape(line(RULE, 0.75))}</c:majorGridlines>`;
	return (
		`<c:valAx>${head(id, `<c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/>`, position)}${grid}${axisTitle(title)}` +
		`<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${hidden ? 'none' : place}"/>${shape(NO_LINE)}${textStyle(12, INK2)}` +
		`<c:crossAx val="${cross}"/><c:crosses val="${crosses}"/><c:crossBetween val="${between}"/>${unit === undefined ? '' : `<c:majorUnit val="${unit}"/>`}</c:valAx>`
	);
}
