/** Least contrast of text with its ground, and of a mark with what is beside it: WCAG 2.2, 1.4.3 and 1.4.11. */
export const TEXT_CONTRAST = 4.5;
export const MARK_CONTRAST = 3;

/** @param colour `#rrggbb`. @returns Its three parts, 0 to 255. */
export function toParts(colour: string): [red: number, green: number, blue: number] {
	const value = Number.parseInt(colour.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}

/** How bright a colour is, 0 (black) to 1 (white), as WCAG 2.2 defines relative luminance. */
export function luminance(colour: string): number {
	const [red, green, blue] = toParts(colour).map((part) => {
		const share = part / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 (the same) to 21 (black and white). */
export function contrast(one: string, other: string): number {
	const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

/** @param share How much of the second colour is in it, 0 to 1. */
export function mix(one: string, other: string, share: number): string {
	const end = toParts(other);
	const parts = toParts(one).map((part, index) => Math.round(part + (end[index]! - part) * share));
	return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
