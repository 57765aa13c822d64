import type { Brand } from '#domain/brand/brand.ts';
import { fitTokens } from '#domain/brand/fit-tokens.ts';
import { toFontStack } from '#domain/brand/palette.ts';

import type { SiteTokens } from './read-tokens.ts';

/**
 * The style sheet that gives the site a client's colours and typeface, in both themes. `html:root` weighs more than the
 * `:root` of the site's own tokens, so that it does not matter which sheet comes first.
 */
export function toBrandSheet({ colours, font }: Brand, { light, darks, pairs }: SiteTokens): string {
	const roles = [...fitTokens(colours, { tokens: light, dark: false }, pairs)];
	const dark = toDeclarations([...fitTokens(colours, { tokens: darks[0]!, dark: true }, pairs)]);
	// On every site, paper is white and its text black.
	const onPaper = roles.filter(([role]) => !/-(?:text|wash)$/.test(role));
	const stack = toFontStack(font);
	return [
		`html:root{--display:${stack};--text:${stack};${toDeclarations(onPaper)}}`,
		`@media screen{html:root{${toDeclarations(roles)}}html:root[data-theme='dark']{${dark}}}`,
		`@media screen and (prefers-color-scheme:dark){html:root:not([data-theme='light']){${dark}}}`,
	].join('\n');
}

function toDeclarations(roles: readonly (readonly [role: string, colour: string])[]): string {
	return roles.map(([role, colour]) => `${role}:${colour}`).join(';');
}
