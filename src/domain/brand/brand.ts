/**
 * Whose deck it is, and how it looks: one file for every format that is handed over. What is worked out from it, such
 * as the colour of text on a colour, is in `fit-brand.ts`.
 */
export interface Brand {
	readonly format: 'press-two/brand';
	readonly formatVersion: 1;
	/** Different from every other brand's. */
	readonly id: string;
	/** The client's name as it stands on each slide, in any script. */
	readonly client: string;
	readonly logo?: Logo;
	readonly colours: BrandColours;
	readonly font: BrandFont;
	/** A line at the foot of each slide, beside the client's name. */
	readonly footer?: string;
	/** BCP 47, as `en-GB`. */
	readonly language: string;
}

export interface BrandColours {
	/** Grounds of title slides, bars, what is pointed out. `#rrggbb`. */
	readonly first: string;
	/** What stands against the first. `#rrggbb`. */
	readonly second: string;
}

export interface Logo {
	readonly type: LogoType;
	/** The picture's bytes in base64, without line breaks. */
	readonly data: string;
	/** What it says to whoever does not see it. */
	readonly alt: string;
}
export const logoTypes = ['image/png', 'image/svg+xml'] as const;
export type LogoType = (typeof logoTypes)[number];

/** Typefaces that Windows and macOS with Office both have, so that a deck looks the same at the client's. */
export const brandFonts = [
	'Arial',
	'Calibri',
	'Cambria',
	'Georgia',
	'Tahoma',
	'Times New Roman',
	'Trebuchet MS',
	'Verdana',
] as const;
export type BrandFont = (typeof brandFonts)[number];

/** What a deck has where nobody chose a brand. */
export const PRESS_TWO: Brand = {
	format: 'press-two/brand',
	formatVersion: 1,
	id: 'press-two',
	client: 'Press Two',
	colours: { first: '#2d5bd0', second: '#c28500' },
	font: 'Arial',
	language: 'en-GB',
};
