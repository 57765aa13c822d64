import { strFromU8 } from 'fflate';

import type { Brand } from '#domain/brand/brand.ts';
import { logoBytes, logoSize } from '#domain/brand/logo-size.ts';
import type { Palette } from '#domain/brand/palette.ts';
import { type Deck, listSlides } from '#domain/deck/deck.ts';

import { readZip, toZip } from '../../zip.ts';
import { colourScheme, toColour } from '../colours.ts';
import type { Draft } from '../draft.ts';
import { fitSize } from '../fit-text.ts';
import { FOOT, type Furniture, layoutNames, layoutXml, LOGO, masterShapes, place } from '../layouts.ts';
import { escapeXml, toLine } from '../xml.ts';
import { contentTypes } from './content-types.ts';
import { mendSlide } from './mend-slide.ts';
import { notesSlide } from './notes.ts';
import { appProperties, coreProperties, customProperties } from './properties.ts';
import { type Relation, relationsName, relationsXml } from './relations.ts';

interface Context {
	readonly deck: Deck;
	readonly brand: Brand;
	readonly palette: Palette;
	readonly notes: boolean;
	/** The logo as PNG, for programs that show no SVG. */
	readonly logoPicture?: Uint8Array;
	readonly draft: Draft;
}

type Parts = Record<string, string | Uint8Array>;

/** A transparent pixel, for where a picture must stand that no program should show. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=';

/**
 * What PptxGenJS wrote, made into a package in which every part is known, used and well-formed. Parts of its own that
 * are right are kept; the others are written anew here.
 */
export function mendPackage(
	raw: Uint8Array,
	{ deck, brand, palette, notes, logoPicture, draft }: Context,
): Uint8Array {
	const source = readZip(raw);
	const read = (name: string) => strFromU8(source[name]!);
	const slides = listSlides(deck);
	const withNotes = slides.map((slide) => notes && slide.notes.some((note) => note.trim() !== ''));
	const hasNotes = withNotes.includes(true);
	const logo = logoParts(brand, logoPicture);
	const foot = [brand.client, ...(brand.footer === undefined ? [] : [brand.footer])].map(toLine).join(' · ');
	const furniture: Furniture = {
		foot,
		footSize: fitSize([foot], FOOT, 11, brand.font),
		language: escapeXml(deck.language),
		onFirst: toColour('onFirst', palette),
		logo: logo.shape,
	};
	const parts: Parts = {
		...logo.parts,
		'_rels/.rels': relationsXml([
			['rId1', 'officeDocument', 'ppt/presentation.xml'],
			[
				'rId2',
				'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
				'docProps/core.xml',
			],
			['rId3', 'extended-properties', 'docProps/app.xml'],
			['rId4', 'custom-properties', 'docProps/custom.xml'],
		]),
		'docProps/core.xml': coreProperties(deck, brand.client),
		'docProps/app.xml': appProperties(deck, brand.client, brand.font, withNotes.filter(Boolean).length),
		'docProps/custom.xml': customProperties(deck),
		'ppt/presentation.xml': mendPresentation(read('ppt/presentation.xml'), deck, hasNotes),
		'ppt/_rels/presentation.xml.rels': relationsXml([
			['rId1', 'slideMaster', 'slideMasters/slideMaster1.xml'],
			...slides.map((_, index): Relation => [`rId${index + 2}`, 'slide', `slides/slide${index + 1}.xml`]),
			['rIdProps', 'presProps', 'presProps.xml'],
			['rIdView', 'viewProps', 'viewProps.xml'],
			['rIdTheme', 'theme', 'theme/theme1.xml'],
			['rIdTables', 'tableStyles', 'tableStyles.xml'],
			...(hasNotes ? [['rIdNotes', 'notesMaster', 'notesMasters/notesMaster1.xml'] as const] : []),
		]),
		'ppt/theme/theme1.xml': mendTheme(read('ppt/theme/theme1.xml'), palette),
		'ppt/slideMasters/slideMaster1.xml': read('ppt/slideMasters/slideMaster1.xml')
			.replace(/<p:cSld[ >].*<\/p:cSld>/s, () => masterShapes(furniture))
			.replace(/<p:hf [^>]*\/>/, '')
			.replaceAll(' lang="en-US"', ` lang="${furniture.language}"`),
		'ppt/slideMasters/_rels/slideMaster1.xml.rels': read('ppt/slideMasters/_rels/slideMaster1.xml.rels'),
	};
	for (const name of ['ppt/presProps.xml', 'ppt/viewProps.xml', 'ppt/tableStyles.xml'])
		parts[name] = read(name);
	for (const [index, name] of [undefined, ...layoutNames].entries()) {
		const part = `ppt/slideLayouts/slideLayout${index + 1}.xml`;
		parts[part] = layoutXml(name, furniture);
		parts[relationsName(part)] = relationsXml([
			['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml'],
			...logo.relations,
		]);
	}
	if (hasNotes) addNotesMaster(parts, read, furniture.language);
	let chart = 0;
	for (const [index, slide] of slides.entries()) {
		const part = `ppt/slides/slide${index + 1}.xml`;
		const relations = read(relationsName(part));
		const layout = Number(/slideLayout(\d+)\.xml/.exec(relations)![1]);
		let xml = mendSlide(read(part), {
			named: draft.named,
			frames: draft.frames,
			palette,
			furniture,
			opening: layout === 2,
		});
		const related: Relation[] = [['rIdLayout', 'slideLayout', `../slideLayouts/slideLayout${layout}.xml`]];
		// Charts are numbered through the deck.
		xml = xml.replace(/ r:id="rId"/g, () => {
			chart += 1;
			addChart(parts, chart, draft.charts[chart - 1]!);
			related.push([`rIdChart${chart}`, 'chart', `../charts/chart${chart}.xml`]);
			return ` r:id="rIdChart${chart}"`;
		});
		if (withNotes[index]) {
			const page = `ppt/notesSlides/notesSlide${index + 1}.xml`;
			parts[page] = notesSlide(slide.notes, furniture.language);
			parts[relationsName(page)] = relationsXml([
				['rId1', 'notesMaster', '../notesMasters/notesMaster1.xml'],
				['rId2', 'slide', `../slides/slide${index + 1}.xml`],
			]);
			related.push(['rIdNotes', 'notesSlide', `../notesSlides/notesSlide${index + 1}.xml`]);
		}
		parts[part] = xml;
		parts[relationsName(part)] = relationsXml(related);
	}
	const names = Object.keys(parts).sort();
	const sorted = names.map((name) => [name, parts[name]!] as const);
	// Programs want the list of types first. What is not text here are pictures and workbooks.
	return toZip({ '[Content_Types].xml': contentTypes(names), ...Object.fromEntries(sorted) }, 'compressed');
}

/** The list of notes masters before that of slides, as the format has it, and a section for each part of the deck. */
function mendPresentation(xml: string, { parts, language }: Deck, hasNotes: boolean): string {
	let next = 256;
	const sections = parts.map(({ title, slides }, index) => {
		const ids = slides.map(() => `<p14:sldId id="${next++}"/>`).join('');
		const guid = `{50524553-5300-4000-8000-${String(index + 1).padStart(12, '0')}}`;
		return `<p14:section name="${escapeXml(toLine(title)) || '…'}" id="${guid}"><p14:sldIdLst>${ids}</p14:sldIdLst></p14:section>`;
	});
	const list = hasNotes ? '<p:notesMasterIdLst><p:notesMasterId r:id="rIdNotes"/></p:notesMasterIdLst>' : '';
	return xml
		.replace(/<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s, '')
		.replace('<p:sldIdLst>', `${list}<p:sldIdLst>`)
		.replace(/<p:extLst>.*<\/p:extLst>/s, '')
		.replaceAll(' lang="en-US"', ` lang="${escapeXml(language)}"`)
		.replace(
			'</p:presentation>',
			() =>
				`<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${sections.join('')}</p14:sectionLst></p:ext></p:extLst></p:presentation>`,
		);
}

function mendTheme(xml: string, palette: Palette): string {
	return xml
		.replace('name="Office Theme"', 'name="Press Two"')
		.replace(/<a:clrScheme .*<\/a:clrScheme>/s, colourScheme(palette))
		.replace('<a:fontScheme name="Office">', '<a:fontScheme name="Press Two">');
}

/** A master of notes has a theme of its own. */
function addNotesMaster(parts: Parts, read: (name: string) => string, language: string): void {
	parts['ppt/theme/theme2.xml'] = parts['ppt/theme/theme1.xml']!;
	parts['ppt/notesMasters/notesMaster1.xml'] = read('ppt/notesMasters/notesMaster1.xml')
		// The day on which somebody at PptxGenJS made the first of them.
		.replace(/<p:sp>(?:(?!<\/p:sp>).)*type="dt"(?:(?!<\/p:sp>).)*<\/p:sp>/s, '')
		.replaceAll(' lang="en-US"', ` lang="${language}"`);
	parts['ppt/notesMasters/_rels/notesMaster1.xml.rels'] = relationsXml([
		['rId1', 'theme', '../theme/theme2.xml'],
	]);
}

function addChart(
	parts: Parts,
	number: number,
	{ xml, workbook }: { xml: string; workbook: Uint8Array },
): void {
	const part = `ppt/charts/chart${number}.xml`;
	parts[part] = xml;
	parts[`ppt/embeddings/workbook${number}.xlsx`] = workbook;
	parts[relationsName(part)] = relationsXml([['rId1', 'package', `../embeddings/workbook${number}.xlsx`]]);
}

/** The logo, as large as its place allows, at the right of the foot. An SVG has a PNG beside it for older programs. */
function logoParts(
	{ logo }: Brand,
	picture: Uint8Array | undefined,
): { readonly shape: string; readonly parts: Parts; readonly relations: readonly Relation[] } {
	const size = logo && logoSize(logo);
	if (!logo || !size) return { shape: '', parts: {}, relations: [] };
	const scale = Math.min(LOGO.w / size.width, LOGO.h / size.height);
	const [w, h] = [size.width * scale, size.height * scale];
	const box = { x: LOGO.right - w, y: LOGO.y + (LOGO.h - h) / 2, w, h };
	const isSvg = logo.type === 'image/svg+xml';
	const svg = isSvg
		? '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rIdLogoSvg"/></a:ext></a:extLst>'
		: '';
	const shape =
		`<p:pic><p:nvPicPr><p:cNvPr id="20" name="Logo" descr="${escapeXml(logo.alt)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr>` +
		`<p:blipFill><a:blip r:embed="rIdLogo">${svg}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${place(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
	const bytes = logoBytes(logo);
	return {
		shape,
		parts: {
			'ppt/media/logo.png': isSvg ? (picture ?? logoBytes({ data: PIXEL })) : bytes,
			...(isSvg && { 'ppt/media/logo.svg': bytes }),
		},
		relations: [
			['rIdLogo', 'image', '../media/logo.png'],
			...(isSvg ? [['rIdLogoSvg', 'image', '../media/logo.svg'] as const] : []),
		],
	};
}
