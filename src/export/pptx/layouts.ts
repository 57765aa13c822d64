import { escapeXml, XML } from './xml.ts';
import type { Box } from './fit-text.ts';

/** Inches to the unit of the format. */
export const emu = (inches: number) => Math.round(inches * 914_400);

export const SLIDE = { w: 13.333, h: 7.5 } as const;
/** The three kinds of slide: one that opens, one whose text is one block, and one that is laid out by hand. */
export const layoutNames = ['Opening', 'Title and text', 'Title only'] as const;
export type LayoutName = (typeof layoutNames)[number];

const MARGIN = 0.6;
const WIDTH = SLIDE.w - 2 * MARGIN;
/** One row below everything, as on the slides of a page: sources, whose deck it is, the logo, and the number. */
const ROW = { y: 6.86, h: 0.46 } as const;
/** Taller than the rest of its row, about the same middle: many sources take four lines that can still be read. */
export const SOURCES = { x: MARGIN, y: 6.72, w: 6.2, h: 0.74 } as const;
export const FOOT = { x: 6.95, w: 2.8, ...ROW } as const;
/** Where the logo may be, from its right edge. */
export const LOGO = { right: SLIDE.w - MARGIN - 0.95, w: 1.9, ...ROW } as const;
const NUMBER = { x: SLIDE.w - MARGIN - 0.8, w: 0.8, ...ROW } as const;

export const boxes: Readonly<Record<LayoutName, { readonly title: Box; readonly body: Box }>> = {
	Opening: {
		title: { x: 0.9, y: 1.1, w: SLIDE.w - 1.8, h: 2.5 },
		body: { x: 0.9, y: 4.85, w: SLIDE.w - 1.8, h: 1.6 },
	},
	'Title and text': {
		title: { x: MARGIN, y: 0.4, w: WIDTH, h: 1.1 },
		body: { x: MARGIN, y: 1.6, w: WIDTH, h: 5.1 },
	},
	'Title only': {
		title: { x: MARGIN, y: 0.4, w: WIDTH, h: 1.1 },
		body: { x: MARGIN, y: 1.6, w: WIDTH, h: 5.1 },
	},
};

export const NAMESPACES =
	'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
	'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
	'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const GROUP =
	'<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/>' +
	'<a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
export const DECORATIVE =
	'<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative ' +
	'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

export const place = ({ x, y, w, h }: Box) =>
	`<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm>`;

/** What every slide of a brand carries. */
export interface Furniture {
	/** One line at the foot. */
	readonly foot: string;
	/** Size of its type, in points. */
	readonly footSize: number;
	readonly language: string;
	/** Colour of text on the first colour, as XML. */
	readonly onFirst: string;
	/** The logo as a picture whose relations are `rIdLogo` and, for an SVG, `rIdLogoSvg`. Empty: none. */
	readonly logo: string;
}

/** @param id Of 2 or more, different in its part. */
function placeholder(
	id: number,
	name: string,
	ph: string,
	box: Box | undefined,
	text: string,
	style: { readonly anchor?: string; readonly list?: string } = {},
): string {
	const body = `<a:bodyPr${box ? ` lIns="0" tIns="0" rIns="0" bIns="0" anchor="${style.anchor ?? 't'}"` : ''}><a:normAutofit/></a:bodyPr>`;
	return (
		`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr>` +
		`<p:spPr>${box ? `${place(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` : ''}</p:spPr>` +
		`<p:txBody>${body}<a:lstStyle>${style.list ?? ''}</a:lstStyle>${text}</p:txBody></p:sp>`
	);
}

const level = (size: number, colour: string, more = '', attributes = '') =>
	`<a:lvl1pPr${attributes}>${more}<a:defRPr sz="${size * 100}"><a:solidFill>${colour}</a:solidFill></a:defRPr></a:lvl1pPr>`;
const TEXT2 = '<a:schemeClr val="tx2"/>';
const TO_RIGHT = ' algn="r"';

/** Foot and number, which a master, a layout and a slide all have. @param box Only where they are placed anew. */
export function foot(
	firstId: number,
	number: string,
	{ foot: text, footSize, language }: Furniture,
	placed: boolean,
): string {
	const lang = ` lang="${language}"`;
	return (
		placeholder(
			firstId,
			'Footer',
			'type="ftr" sz="quarter" idx="11"',
			placed ? FOOT : undefined,
			`<a:p><a:r><a:rPr${lang}/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`,
			placed ? { anchor: 'ctr', list: level(footSize, TEXT2, '', TO_RIGHT) } : {},
		) +
		placeholder(
			firstId + 1,
			'Slide number',
			'type="sldNum" sz="quarter" idx="12"',
			placed ? NUMBER : undefined,
			`<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr${lang}/><a:t>${number}</a:t></a:fld></a:p>`,
			placed ? { anchor: 'ctr', list: level(11, TEXT2, '', TO_RIGHT) } : {},
		)
	);
}

const prompt = (text: string, language: string) =>
	`<a:p><a:r><a:rPr lang="${language}"/><a:t>${text}</a:t></a:r></a:p>`;
const filled = (id: number, name: string, box: Box, colour: string) =>
	`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}">${DECORATIVE}</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${place(box)}` +
	`<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>` +
	`<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>`;

const titleStyle = (size: number, colour: string) =>
	level(
		size,
		colour,
		'<a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>',
		' algn="l"',
	).replace('<a:defRPr', '<a:defRPr b="1"');

/** The shapes of the master: a title, a text, foot and number, so that every layout has something to inherit from. */
export function masterShapes(furniture: Furniture): string {
	const { title, body } = boxes['Title and text'];
	return (
		`<p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${GROUP}` +
		placeholder(2, 'Title', 'type="title"', title, prompt('Title', furniture.language), {
			anchor: 'ctr',
			list: titleStyle(30, '<a:schemeClr val="tx1"/>'),
		}) +
		placeholder(3, 'Text', 'type="body" idx="1"', body, prompt('Text', furniture.language)) +
		`${foot(4, '‹#›', furniture, true)}</p:spTree></p:cSld>`
	);
}

/** A whole layout part. @param name Nothing: the blank layout that the package always has. */
export function layoutXml(name: LayoutName | undefined, furniture: Furniture): string {
	const { language } = furniture;
	const type =
		name === 'Opening' ? 'title' : name === 'Title and text' ? 'obj' : name ? 'titleOnly' : 'blank';
	let shapes = '';
	if (name) {
		const { title, body } = boxes[name];
		const opening = name === 'Opening';
		shapes += opening
			? filled(2, 'Ground', { x: 0, y: 0, w: SLIDE.w, h: 4.5 }, 'accent1') +
				filled(3, 'Line', { x: 0, y: 4.5, w: SLIDE.w, h: 0.14 }, 'accent2')
			: filled(2, 'Mark', { x: 0, y: 0, w: SLIDE.w, h: 0.12 }, 'accent1') +
				filled(3, 'Mark, second', { x: 0, y: 0, w: 1.8, h: 0.12 }, 'accent2');
		shapes += placeholder(
			4,
			'Title',
			`type="${opening ? 'ctrTitle' : 'title'}"`,
			title,
			prompt('Title', language),
			{
				anchor: opening ? 'b' : 'ctr',
				list: opening ? titleStyle(44, furniture.onFirst) : titleStyle(30, '<a:schemeClr val="tx1"/>'),
			},
		);
		if (name === 'Title and text')
			shapes += placeholder(5, 'Text', 'type="body" idx="1"', body, prompt('Text', language));
	}
	shapes += foot(6, '‹#›', furniture, true) + furniture.logo;
	return (
		`${XML}<p:sldLayout ${NAMESPACES} type="${type}" preserve="1" userDrawn="1"><p:cSld name="${name ?? 'Blank'}"><p:spTree>` +
		`${GROUP}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
	);
}
