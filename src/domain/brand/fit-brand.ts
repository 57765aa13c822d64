import { contrast, MARK_CONTRAST, TEXT_CONTRAST } from './contrast.ts';
import type { Brand } from './brand.ts';
import { darken, PAPER, type Palette, textOn, toPalette } from './palette.ts';

/** A brand that can be read, and what was changed for that. */
export interface FittedBrand {
	readonly brand: Brand;
	readonly palette: Palette;
	/** What was changed and why, a sentence or two for each. Empty: nothing. */
	readonly notes: readonly string[];
}

/**
 * Darkens each colour, and no more than it needs, until text on it has a contrast of 4.5:1 and the colour itself one of
 * 3:1 on paper. The same brand comes out where both hold.
 */
export function fitBrand(brand: Brand): FittedBrand {
	const first = fitColour(brand.colours.first, 'first');
	const second = fitColour(brand.colours.second, 'second');
	const colours = { first: first.colour, second: second.colour };
	return {
		brand: { ...brand, colours },
		palette: toPalette(colours),
		notes: [...first.notes, ...second.notes],
	};
}

function fitColour(given: string, name: string): { readonly colour: string; readonly notes: string[] } {
	const asked = given.toLowerCase();
	const onPaper = contrast(asked, PAPER);
	const ofText = contrast(textOn(asked), asked);
	if (onPaper >= MARK_CONTRAST && ofText >= TEXT_CONTRAST) return { colour: asked, notes: [] };
	const colour = darken(
		asked,
		(darker) => contrast(darker, PAPER) >= MARK_CONTRAST && contrast(textOn(darker), darker) >= TEXT_CONTRAST,
	);
	const why =
		onPaper < MARK_CONTRAST
			? `is too pale on white: its contrast is ${toRatio(onPaper)} and must be ${MARK_CONTRAST}:1`
			: `leaves text on it hard to read: the contrast is ${toRatio(ofText)} and must be ${TEXT_CONTRAST}:1`;
	return { colour, notes: [`The ${name} colour, ${asked}, ${why}. It is darkened to ${colour}.`] };
}

/** Rounded down, so that no contrast is said to be enough that is not. */
function toRatio(value: number): string {
	return `${Math.floor(value * 100) / 100}:1`;
}
