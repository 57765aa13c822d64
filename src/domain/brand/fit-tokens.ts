import type { BrandColours } from './brand.ts';
import { contrast, MARK_CONTRAST, mix, TEXT_CONTRAST } from './contrast.ts';
import { textOn } from './palette.ts';

/** Two roles that stand on each other, and the contrast that they need. */
export interface TokenPair {
	readonly text: string;
	readonly ground: string;
	readonly least: number;
}

/** The colours of one theme of the site: role, as `--human-text`, to `#rrggbb`. */
export type Tokens = ReadonlyMap<string, string>;

/** How much of a wash is paper, at least. */
const WASH = 0.88;
/** How much darker the edge of a key is than the key. */
const EDGE = 0.3;

/**
 * The site's roles in a client's colours: the machine's key takes the first, the human's the second, as in the client's
 * decks. Each colour is moved towards black, or in the dark theme towards white, no further than until every pair that
 * the site declares holds.
 *
 * @returns Only the roles that change.
 */
export function fitTokens(
	{ first, second }: BrandColours,
	theme: { readonly tokens: Tokens; readonly dark: boolean },
	pairs: readonly TokenPair[],
): Map<string, string> {
	const fitted = new Map<string, string>();
	const paper = theme.tokens.get('--paper')!;
	const away = theme.dark ? '#ffffff' : '#000000';
	const colourOf = (role: string) =>
		fitted.get(role) ?? (branded.has(role) ? undefined : theme.tokens.get(role));
	/** Whether a role may have a colour, as far as the roles beside it are known yet. */
	const holds = (role: string) => (colour: string) =>
		pairs.every(({ text, ground, least }) => {
			const other = text === role ? colourOf(ground) : ground === role ? colourOf(text) : undefined;
			return other === undefined || contrast(colour, other) >= least;
		});
	const fit = (role: string, from: string, to: string, willDo = holds(role), start = 0) =>
		fitted.set(role, approach(from, to, willDo, start));

	for (const [name, colour] of [
		['--machine', first.toLowerCase()],
		['--human', second.toLowerCase()],
	] as const) {
		fit(`${name}-wash`, colour, paper, holds(`${name}-wash`), WASH);
		const seen = holds(name);
		fit(name, colour, away, (near) => {
			const readable = contrast(textOn(near), near) >= TEXT_CONTRAST;
			return readable && contrast(near, paper) >= MARK_CONTRAST && seen(near);
		});
		const key = fitted.get(name)!;
		fitted.set(`${name}-ink`, textOn(key));
		fitted.set(`${name}-edge`, mix(key, '#000000', EDGE));
		fit(`${name}-text`, key, away);
	}
	fit('--focus', fitted.get('--machine-text')!, away);
	return fitted;
}

const branded = new Set([
	...['--machine', '--human'].flatMap((name) =>
		['', '-ink', '-edge', '-text', '-wash'].map((part) => name + part),
	),
	'--focus',
]);

/** The first colour on the way from one to the other that will do; the other, if none does before. */
function approach(from: string, to: string, willDo: (colour: string) => boolean, start: number): string {
	for (let share = start; share < 1; share += 0.01) {
		const colour = mix(from, to, share);
		if (willDo(colour)) return colour;
	}
	return to;
}
