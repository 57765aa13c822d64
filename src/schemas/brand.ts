import { z } from 'astro/zod';

import { type Brand, brandFonts, logoTypes } from '#domain/brand/brand.ts';
import { cleanLogo } from '#domain/brand/clean-logo.ts';
import { logoBytes, logoSize } from '#domain/brand/logo-size.ts';
import type { Fault, Parsed } from '#errors/fault.ts';

import { checkSvg } from './check-svg.ts';
import { type DocumentKind, migrateDocument, parseJsonText } from './document-file.ts';
import { toFaults } from './to-faults.ts';

/** Largest logo, in bytes. A logo of a thousand pixels has about a twentieth of it. */
export const LOGO_AT_MOST = 1_000_000;
/** How a brand file is known, and read: its text has room for the largest logo in base64, and words. */
export const brandKind: DocumentKind = {
	named: 'a brand',
	format: 'press-two/brand',
	version: 1,
	textAtMost: 1_400_000,
	migrations: {},
};
/** Widest and highest PNG; decoded, a larger one fills the memory of whoever opens the deck. */
const PIXELS_AT_MOST = 5000;

/** Text in any script, without what no file format can carry. */
const words = (most: number) =>
	z
		.string()
		.min(1)
		.max(most)
		// Half of a pair of code units, and what XML 1.0 has no place for, tab and line break included: it is one line.
		// eslint-disable-next-line no-control-regex -- control characters are what it is about
		.regex(/^(?:(?![\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff\p{Surrogate}]).)*$/su, {
			message: 'Take out control characters and line breaks.',
		});
const colour = z
	.string()
	.regex(/^#[\da-f]{6}$/i, 'Write a colour as # and six digits or letters a to f, as #2d5bd0.');

/** The brand file, format version 1. */
export const brandSchema = z
	.strictObject({
		format: z.literal('press-two/brand').describe('What the file is'),
		formatVersion: z.literal(1).describe('Raised when a reader of the old form could go wrong'),
		id: z.string().min(1).max(100).describe('Different from every other brand’s'),
		client: words(300).describe('The client’s name as it stands on each slide'),
		logo: z
			.strictObject({
				type: z.enum(logoTypes).describe('What kind of picture it is'),
				data: z
					.string()
					.max(Math.ceil(LOGO_AT_MOST / 3) * 4, { error: 'too large' })
					.describe('The picture’s bytes in base64, at most 1 MB'),
				alt: words(300).describe('What it says to whoever does not see it'),
			})
			.optional()
			.describe('Shown at the foot of each slide'),
		colours: z
			.strictObject({
				first: colour.describe('Grounds of title slides, bars, what is pointed out'),
				second: colour.describe('What stands against the first'),
			})
			.describe('Darkened in a deck where they could not be read'),
		font: z.enum(brandFonts).describe('Typeface of all text'),
		footer: words(200).optional().describe('A line at the foot of each slide'),
		language: z
			.string()
			.max(35)
			.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8})*$/, 'Write the language as en, en-GB or de-CH.')
			.describe('Language of the deck, BCP 47'),
	})
	.meta({
		title: 'Press Two brand, format version 1',
		description: 'Whose deck it is and how it looks. Names that are not described here are refused.',
	}) satisfies z.ZodType<Brand>;

/** The brand as JSON Schema. That a logo is a whole and harmless picture is for `parseBrand` to say. */
export function toBrandJsonSchema(): Readonly<Record<string, unknown>> {
	return z.toJSONSchema(brandSchema, { target: 'draft-2020-12', io: 'input' });
}

/** Text of a file or a record to a brand. Nothing of it is used where anything is wrong. */
export function parseBrandText(text: string): Parsed<Brand> {
	const parsed = parseJsonText(text, brandKind);
	return parsed.ok ? parseBrand(parsed.value) : parsed;
}

/** A value that was read as JSON to a brand. Its logo is without the remarks that programs write into pictures. */
export function parseBrand(value: unknown): Parsed<Brand> {
	const migrated = migrateDocument(value, brandKind);
	if (!migrated.ok) return migrated;
	const parsed = brandSchema.safeParse(migrated.value);
	if (!parsed.success) {
		return { ok: false, faults: toFaults(parsed.error.issues, migrated.value).map(sayLogoSize) };
	}
	const { logo, language } = parsed.data;
	const faults = [...checkLanguage(language), ...(logo ? checkLogo(logo) : [])];
	if (faults.length > 0) return { ok: false, faults };
	return { ok: true, value: logo ? { ...parsed.data, logo: cleanLogo(logo) } : parsed.data };
}

/** A logo is counted in bytes by people, and in characters by the schema. */
function sayLogoSize(fault: Fault): Fault {
	if (fault.place !== 'logo, data' || !fault.fault.startsWith('the text is longer')) return fault;
	return { place: 'logo', fault: 'the picture has more than 1 MB', next: 'Use a smaller picture.' };
}

function checkLanguage(language: string): Fault[] {
	try {
		Intl.getCanonicalLocales(language);
		return [];
	} catch {
		return [
			{
				place: 'language',
				fault: `"${language}" is no language tag`,
				next: 'Write the language as en, en-GB or de-CH.',
			},
		];
	}
}

function checkLogo(logo: NonNullable<Brand['logo']>): Fault[] {
	const at = (fault: string, next: string): Fault[] => [{ place: 'logo', fault, next }];
	if (logo.data.length % 4 !== 0 || !/^[A-Za-z\d+/]*={0,2}$/.test(logo.data))
		return at('its data is not base64', 'Choose the picture again.');
	const bytes = logoBytes(logo);
	if (bytes.length > LOGO_AT_MOST) return at('the picture has more than 1 MB', 'Use a smaller picture.');
	if (logo.type === 'image/svg+xml') {
		const found = checkSvg(new TextDecoder().decode(bytes));
		if (found) return [{ place: 'logo', ...found }];
	}
	const size = logoSize(logo);
	if (!size) {
		return logo.type === 'image/png'
			? at('it is no whole PNG picture', 'Save the picture again as PNG.')
			: at('the SVG does not say how large it is', 'Give its <svg> a viewBox.');
	}
	if (logo.type === 'image/png' && Math.max(size.width, size.height) > PIXELS_AT_MOST)
		return at(
			`it is ${size.width} × ${size.height} pixels`,
			`Use one of at most ${PIXELS_AT_MOST} each way.`,
		);
	return [];
}
