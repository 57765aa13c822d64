import { contrast, mix, TEXT_CONTRAST } from './contrast.ts';
import type { BrandColours, BrandFont } from './brand.ts';

/** Every colour of a deck, `#rrggbb`. Made by `fitBrand`, so that each text is readable on its ground. */
export interface Palette {
	readonly paper: string;
	/** A quiet ground. */
	readonly wash: string;
	readonly ink: string;
	/** Second text. */
	readonly ink2: string;
	/** Lines that only divide. */
	readonly rule: string;
	/** As a ground or a mark, at least 3:1 on paper. */
	readonly first: string;
	/** Text on the first colour. */
	readonly firstInk: string;
	/** The first colour as text on paper. */
	readonly firstText: string;
	readonly second: string;
	readonly secondInk: string;
	readonly secondText: string;
	/** Risk, low to high, the same in every brand: a scale that each client coloured anew could not be learned. */
	readonly risk: readonly [string, string, string, string];
}

export const PAPER = '#ffffff';
export const INK = '#12241d';

/** @param colours Fitted: see `fitBrand`. */
export function toPalette({ first, second }: BrandColours): Palette {
	return {
		paper: PAPER,
		wash: '#eef2ee',
		ink: INK,
		ink2: '#45564e',
		rule: '#bcc7c0',
		first,
		firstInk: textOn(first),
		firstText: darken(first, (colour) => contrast(colour, PAPER) >= TEXT_CONTRAST),
		second,
		secondInk: textOn(second),
		secondText: darken(second, (colour) => contrast(colour, PAPER) >= TEXT_CONTRAST),
		risk: ['#f9e2a6', '#f5b15a', '#dd6a4b', '#9c1f3f'],
	};
}

/** Paper or ink, whichever is easier to read on a ground. */
export function textOn(ground: string): string {
	return contrast(PAPER, ground) >= contrast(INK, ground) ? PAPER : INK;
}

/** The nearest darker colour of the same hue that will do. Black does for everything that is asked here. */
export function darken(colour: string, willDo: (colour: string) => boolean): string {
	for (let share = 0; share < 1; share += 0.01) {
		const darker = mix(colour, '#000000', share);
		if (willDo(darker)) return darker;
	}
	return '#000000';
}

/** The palette as custom properties of a page: `--brand-first: #2d5bd0`. */
export function toCustomProperties({ risk, ...colours }: Palette): Readonly<Record<string, string>> {
	const entries = Object.entries({
		...colours,
		...Object.fromEntries(risk.map((colour, index) => [`risk${index + 1}`, colour])),
	});
	return Object.fromEntries(
		entries.map(([role, colour]) => [
			`--brand-${role.replace(/[A-Z0-9]/g, (part) => `-${part.toLowerCase()}`)}`,
			colour,
		]),
	);
}

/** A typeface and what stands in for it, as a value of CSS. */
export function toFontStack(font: BrandFont): string {
	const family = ['Cambria', 'Georgia', 'Times New Roman'].includes(font) ? 'serif' : 'sans-serif';
	return `${font.includes(' ') ? `"${font}"` : font}, ${family}`;
}
