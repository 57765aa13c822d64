import type { BrandFont } from '#domain/brand/brand.ts';
import { type Palette, toFontStack } from '#domain/brand/palette.ts';

/**
 * The site's roles of colour and type with a brand's values, as a style sheet that comes after the site's tokens. On
 * light ground only: a client's colours have no dark counterparts.
 *
 * @param selector Whom it is for, where that is not the whole page.
 */
export function brandStyles(palette: Palette, font: BrandFont, selector = ':root'): string {
	const stack = toFontStack(font);
	const roles: Readonly<Record<string, string>> = {
		paper: palette.paper,
		surface: palette.paper,
		wash: palette.wash,
		well: palette.wash,
		ink: palette.ink,
		'ink-2': palette.ink2,
		'ink-3': palette.ink2,
		edge: palette.ink2,
		rule: palette.rule,
		'rule-2': palette.rule,
		focus: palette.firstText,
		interval: palette.first,
		machine: palette.first,
		'machine-ink': palette.firstInk,
		'machine-text': palette.firstText,
		human: palette.second,
		'human-ink': palette.secondInk,
		'human-text': palette.secondText,
		...Object.fromEntries(palette.risk.map((colour, index) => [`risk-${index + 1}`, colour])),
		display: stack,
		text: stack,
	};
	const lines = Object.entries(roles).map(([role, value]) => `--${role}:${value}`);
	return `${selector}{color-scheme:light;${lines.join(';')}}`;
}
