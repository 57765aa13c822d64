import { toZip } from '../../zip.ts';
import { escapeXml, XML } from '../xml.ts';

/** A cell: text, a number, nothing, or a number that a formula gives. */
export type Cell = string | number | undefined | { readonly formula: string; readonly value: number };
/** The first row names the columns. */
export type Sheet = readonly (readonly Cell[])[];

/** `A`, `B`, … `AA`. @param index From 0. */
export function columnName(index: number): string {
	const rest = String.fromCharCode(65 + (index % 26));
	return index < 26 ? rest : `${columnName(Math.floor(index / 26) - 1)}${rest}`;
}

/** The smallest workbook that spreadsheets open: what stands behind "Edit data". */
export function toWorkbook(sheet: Sheet): Uint8Array {
	const rows = sheet.map((row, y) => {
		const cells = row.map((cell, x) => toCell(cell, `${columnName(x)}${y + 1}`)).join('');
		return `<row r="${y + 1}">${cells}</row>`;
	});
	const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
	const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
	const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
	const list = 'http://schemas.openxmlformats.org/package/2006/relationships';
	return toZip({
		'[Content_Types].xml': `${XML}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
		'_rels/.rels': `${XML}<Relationships xmlns="${list}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${list}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
		'xl/workbook.xml': `${XML}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
	});
}

function toCell(cell: Cell, place: string): string {
	if (cell === undefined) return '';
	if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
	if (typeof cell === 'string')
		return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
	return `<c r="${place}"><f>${cell.formula}</f><v>${cell.value}</v></c>`;
}
