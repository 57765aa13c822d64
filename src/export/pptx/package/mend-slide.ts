import type { Palette } from '#domain/brand/palette.ts';

import { useTheme } from '../colours.ts';
import type { Named } from '../draft.ts';
import { foot, type Furniture } from '../layouts.ts';
import { escapeXml } from '../xml.ts';

interface Context {
	readonly named: ReadonlyMap<string, Named>;
	/** Marks of the shapes in whose place a chart comes. */
	readonly frames: ReadonlySet<string>;
	readonly palette: Palette;
	readonly furniture: Furniture;
	readonly opening: boolean;
}

/** One slide as PptxGenJS wrote it, with everything put right that it gets wrong or has no option for. */
export function mendSlide(xml: string, { named, frames, palette, furniture, opening }: Context): string {
	let id = 1;
	const framed = xml.replace(
		/<p:sp><p:nvSpPr><p:cNvPr id="\d+" name="(shape\d+)">.*?<\/p:sp>/gs,
		(shape, mark: string) => (frames.has(mark) ? chartFrame(shape, mark) : shape),
	);
	const mended = useTheme(framed, palette)
		// Numbers of shapes that are unique in the slide; names and alternative texts that are escaped once.
		.replace(
			/<p:cNvPr id="\d+" name="([^"]+)"(?: descr="[^"]*")?(\/?)>/g,
			(_, mark: string, end: string, at: number, whole: string) => {
				const { name, alt } = named.get(mark) ?? nameOfPlace(whole.slice(at, at + 300));
				id += 1;
				const descr = alt === '' ? '' : ` descr="${escapeXml(alt)}"`;
				return `<p:cNvPr id="${id}" name="${escapeXml(name)}"${descr}${end}>`;
			},
		)
		.replace(
			/<p:ph\s+idx="\d+"\s+type="(title|body)"\s+(?:hasCustomPrompt="1"\s+)?\/>/g,
			(_, type: string) =>
				type === 'body' ? '<p:ph type="body" idx="1"/>' : `<p:ph type="${opening ? 'ctrTitle' : 'title'}"/>`,
		)
		// What has a place in the layout takes it from there, so that moving it there moves it here.
		.replace(/(<p:nvPr><p:ph [^>]*\/><\/p:nvPr><\/p:nvSpPr><p:spPr>).*?(<\/p:spPr>)/gs, '$1$2')
		// A paragraph has its properties once, and not before each of its runs.
		.replace(/(<\/a:r>)<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs, '$1')
		.replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1" firstCol="1"/>')
		.replace(/<p:extLst><p:ext uri="\{D42A27DB.*?<\/p:extLst>/gs, '')
		.replace(/ lang="en-US"(?: altLang="en-US")?/g, ` lang="${furniture.language}"`)
		.replace(/<a:ln><\/a:ln>|<a:ln\/>/g, '');
	return mended.replace('</p:spTree>', `${foot(id + 1, '‹#›', furniture, false)}</p:spTree>`);
}

/** The frame of a chart where a shape was, with its mark. Which chart it is, its relation says later. */
function chartFrame(shape: string, mark: string): string {
	const place = /<a:off [^>]*\/><a:ext [^>]*\/>/.exec(shape)![0];
	const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
	return (
		`<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="0" name="${mark}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
		`<p:xfrm>${place}</p:xfrm><a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" r:id="rId"/></a:graphicData></a:graphic></p:graphicFrame>`
	);
}

/** What fills a place of the layout has lost the mark that it was given, and is known by the place. */
function nameOfPlace(shape: string): Named {
	return { name: /type="title"/.test(shape) ? 'Title' : 'Text', alt: '' };
}
