import type { Palette } from '#domain/brand/palette.ts';

import { useTheme } from '../colours.ts';
import type { Named } from '../draft.ts';
import { foot, type Furniture } from '../layouts.ts';
import { escapeXml } from '../xml.ts';

interface Context {
	readonly named: ReadonlyMap<string, Named>;
	readonly palette: Palette;
	readonly furniture: Furniture;
	readonly opening: boolean;
}

/** One slide as PptxGenJS wrote it, with everything put right that it gets wrong or has no option for. */
export function mendSlide(xml: string, { named, palette, furniture, opening }: Context): string {
	let id = 1;
	const mended = useTheme(xml, palette)
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
		.replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1" firstCol="1"/>')
		.replace(/<p:extLst><p:ext uri="\{D42A27DB.*?<\/p:extLst>/gs, '')
		.replace(/ lang="en-US"(?: altLang="en-US")?/g, ` lang="${furniture.language}"`)
		.replace(/<a:ln><\/a:ln>|<a:ln\/>/g, '');
	return mended.replace('</p:spTree>', `${foot(id + 1, '‹#›', furniture, false)}</p:spTree>`);
}

/** What fills a place of the layout has lost the mark that it was given, and is known by the place. */
function nameOfPlace(shape: string): Named {
	return { name: /type="title"/.test(shape) ? 'Title' : 'Text', alt: '' };
}
