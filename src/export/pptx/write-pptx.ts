import type { Brand } from '#domain/brand/brand.ts';
import { fitBrand } from '#domain/brand/fit-brand.ts';
import { type Deck, listSlides } from '#domain/deck/deck.ts';

import { Draft } from './draft.ts';
import { drawSlide } from './draw-slide.ts';
import { mendPackage } from './package/mend-package.ts';

export interface PptxOptions {
	readonly brand: Brand;
	/** Whether the speaker's notes go with it. */
	readonly notes: boolean;
	/** A logo that is an SVG, drawn as PNG, for programs that show no SVG; without it they show none. */
	readonly logoPicture?: Uint8Array;
}

/**
 * A deck as a presentation that PowerPoint, Keynote and LibreOffice open: text, tables and charts that can be edited,
 * in the brand's colours and typeface. The same deck and options give the same bytes.
 *
 * @param deck Has at least one slide; text of any kind.
 * @throws RangeError for a deck without slides
 */
export async function writePptx(deck: Deck, { brand, notes, logoPicture }: PptxOptions): Promise<Uint8Array> {
	const slides = listSlides(deck);
	if (slides.length === 0) throw new RangeError('A presentation needs a slide.');
	const { default: PptxGenJS } = await import('pptxgenjs');
	const { brand: fitted, palette } = fitBrand(brand);
	const draft = new Draft(new PptxGenJS(), fitted.font);
	for (const slide of slides) drawSlide(draft, slide);
	return mendPackage(await draft.write(), {
		deck,
		brand: fitted,
		palette,
		notes,
		draft,
		...(logoPicture && { logoPicture }),
	});
}
