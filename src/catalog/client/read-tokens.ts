import type { TokenPair, Tokens } from '#domain/brand/fit-tokens.ts';

/** What `src/styles/tokens.css` declares. */
export interface SiteTokens {
	readonly light: Tokens;
	/** CSS makes it stand there twice: for the system's choice and for the reader's. */
	readonly darks: readonly Tokens[];
	readonly pairs: readonly TokenPair[];
}

/** @throws RangeError where a colour is written another way than `#rrggbb`: it would go unseen. */
export function readTokens(css: string): SiteTokens {
	const [light = '', ...darks] = css.split(/^@media/m);
	return { light: readColours(light), darks: darks.map(readColours), pairs: readPairs(css) };
}

/** `--name: #rrggbb;` in a part of the stylesheet. */
function readColours(part: string): Map<string, string> {
	const colours = new Map<string, string>();
	for (const [, name = '', value = ''] of part.matchAll(
		/^\s*(--[\w-]+):\s*((?:#|rgb|hsl|oklch|color)[^;]*);/gm,
	)) {
		if (!/^#[\da-f]{6}$/.test(value)) throw new RangeError(`${name}: write ${value} as #rrggbb`);
		colours.set(name, value);
	}
	return colours;
}

/** `@pair --ink on --paper --surface: 4.5` gives two pairs. */
function readPairs(text: string): TokenPair[] {
	return [...text.matchAll(/@pair (--[\w-]+) on ((?:--[\w-]+ ?)+): ([\d.]+)$/gm)].flatMap(
		([, name = '', grounds = '', least]) =>
			grounds
				.trim()
				.split(' ')
				.map((ground) => ({ text: name, ground, least: Number(least) })),
	);
}
