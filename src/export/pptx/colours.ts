import type { Palette } from '#domain/brand/palette.ts';

/**
 * The draft names colours by their role, and the finished file by their place in the theme, so that whoever changes the
 * theme in PowerPoint changes the deck. In between stand these values, which no brand can have: they never reach a file.
 */
export const roles = {
	paper: '0F0D01',
	ink: '0F0D02',
	wash: '0F0D03',
	ink2: '0F0D04',
	first: '0F0D05',
	second: '0F0D06',
	rule: '0F0D07',
	firstText: '0F0D08',
	risk1: '0F0D11',
	risk2: '0F0D12',
	risk3: '0F0D13',
	risk4: '0F0D14',
	onFirst: '0F0D09',
} as const;
export type Role = keyof typeof roles;

const places: Readonly<Record<Exclude<Role, 'onFirst'>, string>> = {
	paper: '<a:schemeClr val="bg1"/>',
	ink: '<a:schemeClr val="tx1"/>',
	wash: '<a:schemeClr val="bg2"/>',
	ink2: '<a:schemeClr val="tx2"/>',
	first: '<a:schemeClr val="accent1"/>',
	second: '<a:schemeClr val="accent2"/>',
	rule: '<a:schemeClr val="bg2"><a:lumMod val="85000"/></a:schemeClr>',
	firstText: '<a:schemeClr val="hlink"/>',
	risk1: '<a:schemeClr val="accent3"/>',
	risk2: '<a:schemeClr val="accent4"/>',
	risk3: '<a:schemeClr val="accent5"/>',
	risk4: '<a:schemeClr val="accent6"/>',
};

/** A colour of the theme, as XML. */
export function toColour(role: Role, palette: Palette): string {
	if (role !== 'onFirst') return places[role];
	return places[palette.firstInk === palette.paper ? 'paper' : 'ink'];
}

/** Puts places in the theme where the draft has roles. */
export function useTheme(xml: string, palette: Palette): string {
	const byValue = new Map(Object.entries(roles).map(([role, value]) => [value, role as Role]));
	return xml.replace(/<a:srgbClr val="([\dA-F]{6})"(?:\/>|><\/a:srgbClr>)/g, (whole, value: string) => {
		const role = byValue.get(value as never);
		return role ? toColour(role, palette) : whole;
	});
}

/** The twelve colours of a theme, in its order. */
export function colourScheme(palette: Palette): string {
	const colours: readonly (readonly [string, string])[] = [
		['dk1', palette.ink],
		['lt1', palette.paper],
		['dk2', palette.ink2],
		['lt2', palette.wash],
		['accent1', palette.first],
		['accent2', palette.second],
		...palette.risk.map((colour, index) => [`accent${index + 3}`, colour] as const),
		['hlink', palette.firstText],
		['folHlink', palette.secondText],
	];
	const parts = colours.map(
		([name, colour]) => `<a:${name}><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:${name}>`,
	);
	return `<a:clrScheme name="Press Two">${parts.join('')}</a:clrScheme>`;
}
