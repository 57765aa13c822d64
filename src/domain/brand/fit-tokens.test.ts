import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readTokens } from '#catalog/client/read-tokens.ts';

import { contrast } from './contrast.ts';
import { fitTokens } from './fit-tokens.ts';

const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
const { light, darks, pairs } = readTokens(css);
const themes = [
	{ name: 'light', tokens: light, dark: false },
	{ name: 'dark', tokens: darks[0]!, dark: true },
];
const colour = fc
	.integer({ min: 0, max: 0xffffff })
	.map((value) => `#${value.toString(16).padStart(6, '0')}`);

test.each(themes)(
	'whatever a client’s colours are, every declared pair holds in the $name theme',
	(theme) => {
		fc.assert(
			fc.property(colour, colour, (first, second) => {
				const tokens = new Map([...theme.tokens, ...fitTokens({ first, second }, theme, pairs)]);
				for (const { text, ground, least } of pairs)
					expect(
						contrast(tokens.get(text)!, tokens.get(ground)!),
						`${text} on ${ground}`,
					).toBeGreaterThanOrEqual(least);
				for (const key of ['--machine', '--human'])
					expect(contrast(tokens.get(key)!, tokens.get('--paper')!), key).toBeGreaterThanOrEqual(3);
			}),
			{
				numRuns: 300,
				examples: [
					['#ffffff', '#000000'],
					['#808080', '#ffff00'],
					['#000000', '#ffffff'],
				],
			},
		);
	},
);

test('a colour that can be read stays as it is, in the light theme', () => {
	// #8c1d2f has a contrast of 8.3 with #f6f8f5 and 8.9 with white, #0f766e 5.1 and 5.5.
	const fitted = fitTokens({ first: '#8C1D2F', second: '#0f766e' }, themes[0]!, pairs);
	expect(fitted.get('--machine')).toBe('#8c1d2f');
	expect(fitted.get('--machine-ink')).toBe('#ffffff');
	expect(fitted.get('--human')).toBe('#0f766e');
});

test('only the two keys and the focus change: faults and risks look the same at every client’s', () => {
	const changed = [...fitTokens({ first: '#8c1d2f', second: '#0f766e' }, themes[1]!, pairs).keys()];
	expect(changed.filter((role) => !/^--(?:machine|human)|^--focus$/.test(role))).toEqual([]);
	expect(changed).toHaveLength(11);
});
