import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { PRESS_TWO } from '#domain/brand/brand.ts';
import { faultLine } from '#errors/fault.ts';

import { checkJsonSchema } from '../../test/fixtures/check-json-schema.ts';
import { png, svg } from '../../test/fixtures/pictures.ts';
import { parseBrand, parseBrandText, toBrandJsonSchema } from './brand.ts';

const example = readFileSync(
	new URL('../../content/examples/brands/northwind-energy.json', import.meta.url),
	'utf8',
);
const withLogo = (data: string, type = 'image/svg+xml') => ({
	...PRESS_TWO,
	logo: { type, data, alt: 'The logo' },
});

/** What a value is refused for, one line each; nothing where it is taken. */
function refusals(value: unknown): string[] {
	const parsed = parseBrand(value);
	return parsed.ok ? [] : parsed.faults.map((fault) => faultLine('brand', fault));
}

describe('a brand is taken', () => {
	test('as the example has it, and the default', () => {
		expect(parseBrandText(example)).toEqual({ ok: true, value: JSON.parse(example) });
		expect(parseBrandText(`\uFEFF${JSON.stringify(PRESS_TWO)}`)).toEqual({ ok: true, value: PRESS_TWO });
	});

	test('with a name in any script, with signs, and 300 characters long', () => {
		for (const client of [
			`Smith & "Sons" <'Ltd'>`,
			'شركة الطاقة 🦜 חברה',
			'株式会社プレス',
			'👩‍👩‍👧‍👦',
			'x'.repeat(300),
		])
			expect(refusals({ ...PRESS_TWO, client })).toEqual([]);
	});

	test.each([
		['shapes', '<g transform="translate(2 3)"><path d="M0 0h5" style="fill:rgb(1,2,3)"/></g>'],
		[
			'a gradient',
			'<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs><rect width="9" height="9" fill="url(#a)"/>',
		],
		[
			'text with brackets',
			'<title>A (small) firm</title><text x="1" y="2" aria-label="A (small) firm">A (small) firm</text>',
		],
	])('with an SVG of %s', (_, inside) => {
		expect(refusals(withLogo(svg(inside)))).toEqual([]);
	});

	test('with its logo, but not with what a program wrote into the picture', () => {
		const logoOf = (data: string, type?: string) => {
			const parsed = parseBrand(withLogo(data, type));
			return parsed.ok && parsed.value.logo?.data;
		};
		const remark = 'Mira, mira@mail.example, /home/mira/logo.png';
		expect(logoOf(png(640, 160, remark), 'image/png')).toBe(png(640, 160));
		expect(logoOf(svg(`<!-- ${remark} --><path d="M0 0h5"/><!-- -->`))).toBe(svg('<path d="M0 0h5"/>'));
		const noComment = svg('<text><![CDATA[<!-- a]]></text><text><![CDATA[b -->]]></text>');
		expect(logoOf(noComment)).toBe(noComment);
	});

	test('with a PNG', () => {
		expect(refusals(withLogo(png(640, 160), 'image/png'))).toEqual([]);
	});
});

describe('a brand is refused, with place, fault and next step,', () => {
	test.each<[string, object, string]>([
		[
			'a colour that is none',
			{ colours: { first: 'red', second: '#ffb81c' } },
			'colours, first: "red" is not well formed. Write a colour as # and six digits',
		],
		[
			'a short colour',
			{ colours: { first: '#fff', second: '#ffb81c' } },
			'colours, first: "#fff" is not well formed',
		],
		[
			'a longer name',
			{ client: 'x'.repeat(301) },
			'client: the text is longer than 300 characters. Shorten it.',
		],
		['no name', { client: '' }, 'client: the text is empty'],
		['control characters', { client: 'A\u0000B' }, 'is not well formed. Take out control characters'],
		['a line break', { footer: 'A\nB' }, 'footer: '],
		['half a character', { client: 'A\ud83e' }, 'client: '],
		[
			'another font',
			{ font: 'Comic Sans MS' },
			'font: "Comic Sans MS" is not known here. Write one of: Arial, Calibri',
		],
		[
			'no language',
			{ language: 'english language' },
			'language: "english language" is not well formed. Write the language as en',
		],
		['a tag of no form', { language: 'en-x' }, 'language: "en-x" is no language tag'],
		['a stranger', { color: '#123456' }, '"color" is not known here. Check the spelling'],
		[
			'another format',
			{ format: 'press-two/plan' },
			'format: it is "press-two/plan", and a brand says "press-two/brand"',
		],
		['a newer version', { formatVersion: 2 }, 'formatVersion: the file is in format 2'],
	])('for %s', (_, change, line) => {
		const found = refusals({ ...PRESS_TWO, ...change });
		expect(found).toHaveLength(1);
		expect(found[0]).toContain(line);
	});

	test.each([
		['script', svg('<script>alert(1)</script>'), '<script> may not be in a logo'],
		[
			'an event handler',
			svg('<path onload="alert(1)" d="M0 0"/>'),
			'a script, the attribute onload of <path>',
		],
		['a foreign object', svg('<foreignObject><p/></foreignObject>'), '<foreignObject> may not'],
		['a picture from elsewhere', svg('<image href="https://example.org/a.png"/>'), '<image> may not'],
		['use, which can unfold', svg('<use href="#a"/>'), '<use> may not'],
		['a link', svg('<a href="javascript:alert(1)"><path d="M0 0"/></a>'), '<a> may not'],
		['a style sheet', svg('<style>@import "https://example.org";</style>'), '<style> may not'],
		[
			'style that fetches',
			svg('<path style="fill:url(https://example.org/a)" d="M0 0"/>'),
			'something outside itself, url(…), in style',
		],
		['style with escapes', svg('<path style="fill:u\\72l(https://example.org/a)" d="M0 0"/>'), 'style'],
		[
			'a fill that fetches',
			svg('<path fill="url(//example.org/a#b)" d="M0 0"/>'),
			'outside itself, url(…), in fill',
		],
		[
			'a reference outside',
			svg('<linearGradient xlink:href="https://example.org/#a"/>'),
			'outside itself in xlink:href',
		],
		['an animation', svg('<animate attributeName="href" to="javascript:alert(1)"/>'), '<animate> may not'],
		['entities', btoa('<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1">&a;</svg>'), 'a document type'],
		['an instruction', btoa('<?xml-stylesheet href="a.css"?><svg viewBox="0 0 1 1"/>'), 'an instruction'],
		['a page', btoa('<html><body/></html>'), 'begins with <html>'],
		['no end', btoa('<svg viewBox="0 0 1 1"><path>'), 'not well-formed XML'],
		['no text', png(), 'not well-formed XML'],
		['no size', svg('', ''), 'does not say how large it is. Give its <svg> a viewBox.'],
	])('for an SVG with %s', (_, data, line) => {
		const found = refusals(withLogo(data));
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(/^brand: logo: /);
		expect(found[0]).toContain(line);
	});

	test.each([
		[
			'that is something else',
			btoa('GIF89a'.repeat(20)),
			'it is no whole PNG picture. Save the picture again as PNG.',
		],
		['that is cut off', png().slice(0, -12), 'no whole PNG'],
		['of no width', png(0, 4), 'no whole PNG'],
		['that is too wide', png(20_000, 4), 'it is 20000 × 4 pixels. Use one of at most 5000 each way.'],
		['that is not base64', 'not base64', 'its data is not base64'],
		['of more than 1 MB', 'A'.repeat(1_333_336), 'the picture has more than 1 MB'],
		['of 40 MB', 'A'.repeat(53_000_000), 'the picture has more than 1 MB. Use a smaller picture.'],
	])('for a PNG %s', (_, data, line) => {
		const found = refusals(withLogo(data, 'image/png'));
		expect(found).toHaveLength(1);
		expect(found[0]).toContain(line);
	});

	test('as text that is too long, empty, cut off, or unsafe', () => {
		const line = (text: string) => {
			const parsed = parseBrandText(text);
			return parsed.ok ? '' : faultLine('brand', parsed.faults[0]!);
		};
		expect(line('x'.repeat(1_400_001))).toContain('a brand has at most 1,400,000');
		expect(line('')).toContain('it is empty');
		expect(line('{"format": ')).toContain('it ends too early');
		expect(line('{"__proto__": 1}')).toContain('this name is not allowed');
		expect(line('null')).toContain('it is not a brand');
	});
});

describe('the published schema', () => {
	const schema = toBrandJsonSchema();
	test('accepts what the door accepts, and refuses shapes that it refuses', () => {
		expect(checkJsonSchema(schema, JSON.parse(example))).toEqual([]);
		expect(checkJsonSchema(schema, PRESS_TWO)).toEqual([]);
		for (const change of [
			{ font: 'Papyrus' },
			{ client: '' },
			{ colours: { first: 'red', second: '#ffffff' } },
			{ color: 1 },
		])
			expect(checkJsonSchema(schema, { ...PRESS_TWO, ...change })).not.toEqual([]);
	});
});
