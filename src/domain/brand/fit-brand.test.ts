import fc from 'fast-check';
import { expect, test } from 'vitest';

import { PRESS_TWO } from './brand.ts';
import { contrast } from './contrast.ts';
import { fitBrand } from './fit-brand.ts';
import { PAPER, toCustomProperties, toFontStack } from './palette.ts';

const withColours = (first: string, second: string) => ({ ...PRESS_TWO, colours: { first, second } });

test('the default brand needs no change', () => {
	expect(fitBrand(PRESS_TWO)).toMatchObject({ brand: PRESS_TWO, notes: [] });
});

test('colours that can be read stay as they are', () => {
	const { brand, notes } = fitBrand(withColours('#8C1D2F', '#0f766e'));
	expect(brand.colours).toEqual({ first: '#8c1d2f', second: '#0f766e' });
	expect(notes).toEqual([]);
});

test('white is darkened to the palest grey that will do', () => {
	// 3:1 on white is a luminance of 1.05 / 3 - 0.05 = 0.3, a grey of 149.3; in steps of 1 % of 255, 41 %: 150 is too
	// pale, 42 %: 148 will do. Ink on it has (0.296 + 0.05) / (0.0154 + 0.05), more than 4.5.
	const { brand, notes } = fitBrand(withColours('#ffffff', '#0f766e'));
	expect(brand.colours.first).toBe('#949494');
	expect(notes).toEqual([
		'The first colour, #ffffff, is too pale on white: its contrast is 1:1 and must be 3:1. It is darkened to #949494.',
	]);
});

test('a colour on which neither paper nor ink can be read is darkened until paper can', () => {
	const { brand, notes } = fitBrand(withColours('#0f766e', '#808080'));
	expect(contrast(brand.colours.second, PAPER)).toBeGreaterThanOrEqual(4.5);
	expect(notes).toEqual([
		expect.stringMatching(
			/^The second colour, #808080, leaves text on it hard to read: .* It is darkened to #7[\da-f]{5}\.$/,
		),
	]);
});

test('whatever the two colours, all text of a deck can be read and all marks be seen', () => {
	const colour = fc
		.integer({ min: 0, max: 0xffffff })
		.map((value) => `#${value.toString(16).padStart(6, '0')}`);
	fc.assert(
		fc.property(colour, colour, (first, second) => {
			const fitted = fitBrand(withColours(first, second));
			const { palette } = fitted;
			for (const ground of [palette.first, palette.second])
				expect(contrast(ground, palette.paper)).toBeGreaterThanOrEqual(3);
			for (const [text, ground] of [
				[palette.firstInk, palette.first],
				[palette.secondInk, palette.second],
				[palette.firstText, palette.paper],
				[palette.secondText, palette.paper],
				[palette.ink, palette.wash],
				[palette.ink2, palette.wash],
			] as const)
				expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
			expect(fitBrand(fitted.brand)).toEqual({ ...fitted, notes: [] });
			expect(fitted.notes.length > 0).toBe(palette.first !== first || palette.second !== second);
		}),
	);
});

test('a page gets every colour by name', () => {
	const properties = toCustomProperties(fitBrand(PRESS_TWO).palette);
	expect(properties['--brand-first']).toBe('#2d5bd0');
	expect(properties['--brand-first-ink']).toBe('#ffffff');
	expect(properties['--brand-ink-2']).toBe('#45564e');
	expect(properties['--brand-risk-4']).toBe('#9c1f3f');
	expect(Object.values(properties).every((colour) => /^#[\da-f]{6}$/.test(colour))).toBe(true);
	expect(toFontStack('Times New Roman')).toBe('"Times New Roman", serif');
	expect(toFontStack('Verdana')).toBe('Verdana, sans-serif');
});
