import type { Deck } from '#domain/deck/deck.ts';
import { listSlides } from '#domain/deck/deck.ts';
import { escapeXml, toLine, XML } from '../xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const VARIANT = `xmlns:vt="${OFFICE}/docPropsVTypes"`;

/** `docProps/core.xml`. There is no date in it: a clock would make every file another one. */
export function coreProperties({ title, language }: Deck, client: string): string {
	return (
		`${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
		'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
		`<dc:title>${escapeXml(toLine(title))}</dc:title><dc:creator>${escapeXml(client)}</dc:creator>` +
		`<dc:language>${escapeXml(language)}</dc:language><cp:revision>1</cp:revision></cp:coreProperties>`
	);
}

/** `docProps/app.xml`, with the titles of the slides. */
export function appProperties(deck: Deck, client: string, font: string, notes: number): string {
	const slides = listSlides(deck);
	const parts = [font, 'Press Two', ...slides.map(({ title }) => escapeXml(toLine(title)) || '…')];
	const pair = (name: string, count: number) =>
		`<vt:variant><vt:lpstr>${name}</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant>`;
	return (
		`${XML}<Properties xmlns="${OFFICE}/extended-properties" ${VARIANT}><Application>Press Two</Application>` +
		`<PresentationFormat>Widescreen</PresentationFormat><Slides>${slides.length}</Slides><Notes>${notes}</Notes><HiddenSlides>0</HiddenSlides>` +
		`<HeadingPairs><vt:vector size="6" baseType="variant">${pair('Fonts Used', 1)}${pair('Theme', 1)}${pair('Slide Titles', slides.length)}</vt:vector></HeadingPairs>` +
		`<TitlesOfParts><vt:vector size="${parts.length}" baseType="lpstr">${parts.map((part) => `<vt:lpstr>${part}</vt:lpstr>`).join('')}</vt:vector></TitlesOfParts>` +
		`<Company>${escapeXml(client)}</Company><AppVersion>16.0000</AppVersion></Properties>`
	);
}

/** `docProps/custom.xml`: what the deck was made from, so that whoever holds it can tell. */
export function customProperties({ id, origin }: Deck): string {
	const properties: readonly (readonly [string, string])[] = [
		['Press Two deck', id],
		...(origin.kind === 'result'
			? ([
					['Press Two fingerprint', origin.fingerprint],
					['Press Two questionnaire', origin.questionnaire],
				] as const)
			: []),
	];
	const items = properties.map(
		([name, value], index) =>
			`<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
	);
	return `${XML}<Properties xmlns="${OFFICE}/custom-properties" ${VARIANT}>${items.join('')}</Properties>`;
}
