import { type Brand } from '#domain/brand/brand.ts';
import { logoBytes, logoSize } from '#domain/brand/logo-size.ts';
import { type Deck, withoutNotes } from '#domain/deck/deck.ts';
import type { DeckDocument } from '#domain/deck/deck-document.ts';
import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { type ExportFile, textFile } from '#export/kit/export-file.ts';

import { download } from '../../assessment/download.ts';
import { svgToPng } from '../../charts/svg-to-png.ts';
import { deckFileName } from './deck-manner.ts';

export type DeckFormat = 'pptx' | 'html' | 'kit';

export interface HandedDeck {
	readonly document: DeckDocument;
	/** As it is handed over, with the notes that it has. */
	readonly deck: Deck;
	/** What the kit's report is made from; none for a deck without a result. */
	readonly result?: { readonly questionnaire: Questionnaire; readonly plan: PlanDocument } | undefined;
}

/** Longer side of a logo that is drawn for programs that show no SVG, in pixels before doubling. */
const LOGO_SIDE = 600;

/** Makes a file here and hands it to the browser to save. What writes it is loaded only now. */
export async function handOverDeck(format: DeckFormat, handed: HandedDeck): Promise<void> {
	const name = deckFileName(handed.document, format === 'kit' ? '-client-kit.zip' : `.${format}`);
	const bytes = format === 'kit' ? await makeDeckKit(handed) : (await write(format, handed)).bytes;
	download(name, new Blob([bytes as Uint8Array<ArrayBuffer>]));
}

async function write(format: 'pptx' | 'html', { document, deck }: HandedDeck): Promise<ExportFile> {
	const { brand, notes, page } = document;
	const told = notes ? deck : withoutNotes(deck);
	if (format === 'html') {
		const { deckFile } = await import('#export/html/deck-file.ts');
		const { fitBrand } = await import('#domain/brand/fit-brand.ts');
		const { assets } = await import('virtual:deck-assets');
		const text = deckFile(told, { brand: fitBrand(brand), notes, page, assets });
		const about = 'The slides as a page for any browser, to read, present and print. It needs no network.';
		return textFile('deck.html', format, text, about);
	}
	const { writePptx } = await import('#export/pptx/write-pptx.ts');
	const logoPicture = await drawLogo(brand);
	const bytes = await writePptx(told, { brand, notes, ...(logoPicture && { logoPicture }) });
	return {
		path: 'deck.pptx',
		format,
		bytes,
		about: 'The slides for PowerPoint, with text and charts to edit.',
	};
}

/** The decks, the report and the tables in one ZIP. */
async function makeDeckKit(handed: HandedDeck): Promise<Uint8Array> {
	const { document, result } = handed;
	if (!result) throw new RangeError('A kit is made from a result.');
	const { toMaterial } = await import('../../assessment/report/report-material.ts');
	const { kitFormats, makeResultFiles } = await import('#export/kit/result-files.ts');
	const { leftOutWords, makeKit } = await import('#export/kit/make-kit.ts');
	const material = {
		...toMaterial(result.questionnaire, result.plan, {
			notes: document.remarks,
			brand: document.brand,
			// In the reader's zone; Swedish writes days as ISO 8601.
			date: new Date().toLocaleDateString('sv-SE'),
		}),
		...(document.summary && { summary: document.summary }),
	};
	const files = [await write('pptx', handed), await write('html', handed)];
	for (const format of kitFormats) files.push(...(await makeResultFiles(material, format, svgToPng)));
	const leftOut = [
		...leftOutWords({ notes: document.remarks }),
		...(document.notes ? [] : ['What the speaker says to each slide.']),
	];
	return makeKit({ material, files, leftOut });
}

/** An SVG logo as PNG; a PNG needs none. */
async function drawLogo({ logo }: Brand): Promise<Uint8Array | undefined> {
	const size = logo?.type === 'image/svg+xml' ? logoSize(logo) : undefined;
	if (!logo || !size) return undefined;
	const scale = LOGO_SIDE / Math.max(size.width, size.height);
	return svgToPng({
		svg: new TextDecoder().decode(logoBytes(logo)),
		size: { width: size.width * scale, height: size.height * scale },
	});
}
