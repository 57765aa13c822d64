import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { readTokens } from '#catalog/client/read-tokens.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const { light, darks, pairs } = readTokens(css);

describe('the tokens', () => {
	test('have a dark theme for the system and one for the reader’s choice, and both are the same', () => {
		expect(darks).toHaveLength(2);
		expect(darks[1]).toEqual(darks[0]);
	});

	test('give every colour role a value in both themes', () => {
		expect([...(darks[0]?.keys() ?? [])].sort()).toEqual([...light.keys()].sort());
	});

	test('use every colour that is text or ground in a declared pair, or as a line or a key’s shadow', () => {
		const declared = new Set(pairs.flatMap(({ text, ground }) => [text, ground]));
		const free = [...light.keys()].filter((name) => !declared.has(name));
		expect(free).toEqual(['--rule', '--rule-2', '--human-edge', '--machine-edge']);
	});

	test('declare pairs only of colours that exist', () => {
		const unknown = pairs.flatMap(({ text, ground }) => [text, ground]).filter((name) => !light.has(name));
		expect(unknown).toEqual([]);
	});
});

describe.each([
	['light', light],
	['dark', darks[0] ?? new Map<string, string>()],
])('in the %s theme', (_, colours) => {
	test.each(pairs)('$text on $ground has a contrast of $least or more', ({ text, ground, least }) => {
		expect(contrast(colours.get(text) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(least);
	});
});

test('contrast is 21 between black and white, 1 between equals, and 4.48 for the grey that just fails', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
	expect(contrast('#2d5bd0', '#2d5bd0')).toBe(1);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

/** WCAG 2.2, "contrast ratio": (lighter + 0.05) / (darker + 0.05). */
function contrast(one: string, other: string): number {
	const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, "relative luminance" of an sRGB colour. */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
		.map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
