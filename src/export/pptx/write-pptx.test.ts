import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';

import { type Brand, PRESS_TWO } from '#domain/brand/brand.ts';
import { type Deck, listSlides } from '#domain/deck/deck.ts';

import { everything, HOSTILE, SECRET } from '../../../test/fixtures/decks.ts';
import { png, svg } from '../../../test/fixtures/pictures.ts';
import { writePptx } from './write-pptx.ts';

type Parts = Readonly<Record<string, Uint8Array>>;
interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Element[];
	text: string;
}

const RED: Brand = {
	...PRESS_TWO,
	client: `Smith & "Sons" <'Ltd'> ${HOSTILE[1]} 🦜`,
	colours: { first: '#8c1d2f', second: '#0f766e' },
	font: 'Georgia',
	footer: 'Confidential & <draft>',
	logo: { type: 'image/svg+xml', data: svg('<rect width="9" height="9"/>'), alt: 'Logo of "Smith & Sons"' },
};

/** A well-formed part as a tree. @throws Error where it is not well-formed */
function parse(part: Uint8Array): Element {
	const root: Element = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		const element: Element = {
			name,
			attributes,
			children: [],
			text: '',
		};
		open.at(-1)!.children.push(element);
		open.push(element);
	});
	parser.on('closetag', () => void open.pop());
	parser.on('text', (text) => {
		open.at(-1)!.text += text;
	});
	parser.write(strFromU8(part)).close();
	return root.children[0]!;
}

function find(element: Element, name: string): Element[] {
	return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...find(child, name)]);
}
const textOf = (element: Element) =>
	find(element, 'a:t')
		.map(({ text }) => text)
		.join('');
const isXml = (name: string) => name.endsWith('.xml') || name.endsWith('.rels');
const partsLike = (parts: Parts, pattern: RegExp) => Object.keys(parts).filter((name) => pattern.test(name));
const slideNames = (parts: Parts) =>
	partsLike(parts, /^ppt\/slides\/slide\d+\.xml$/).sort((a, b) => numberOf(a) - numberOf(b));
const numberOf = (name: string) => Number(/(\d+)\.\w+$/.exec(name)![1]);

/** What a part's relations point to, as names of parts. */
function relationsOf(
	parts: Parts,
	name: string,
): { readonly id: string; readonly type: string; readonly target: string }[] {
	const slash = name.lastIndexOf('/');
	const file = `${name.slice(0, slash + 1)}_rels/${name.slice(slash + 1)}.rels`;
	if (!parts[file]) return [];
	return find(parse(parts[file]), 'Relationship').map(({ attributes }) => ({
		id: attributes['Id']!,
		type: attributes['Type']!.split('/').at(-1)!,
		target: new URL(attributes['Target']!, `file:///${name}`).pathname.slice(1),
	}));
}

let bytes: Uint8Array;
let parts: Parts;
let plain: Parts;
beforeAll(async () => {
	bytes = await writePptx(everything, { brand: RED, notes: true });
	parts = unzipSync(bytes);
	plain = unzipSync(await writePptx(everything, { brand: PRESS_TWO, notes: false }));
});

describe('the package', () => {
	test('has only well-formed parts, none of them a folder', () => {
		for (const each of [parts, plain]) {
			for (const [name, part] of Object.entries(each)) {
				expect(name).not.toMatch(/\/$/);
				if (isXml(name)) expect(() => parse(part), name).not.toThrow();
			}
		}
	});

	test('lists the type of every part, and of no other', () => {
		for (const each of [parts, plain]) {
			const types = parse(each['[Content_Types].xml']!);
			const overrides = find(types, 'Override').map(({ attributes }) => attributes['PartName']!.slice(1));
			const xml = Object.keys(each).filter((name) => name.endsWith('.xml') && name !== '[Content_Types].xml');
			expect(overrides.sort()).toEqual(xml.sort());
			const extensions = find(types, 'Default').map(({ attributes }) => attributes['Extension']);
			for (const name of Object.keys(each)) expect(extensions).toContain(name.split('.').at(-1));
			expect(JSON.stringify(find(types, 'Default'))).not.toContain('image/jpg');
		}
	});

	test('is reached whole from its root, and every relation leads somewhere', () => {
		for (const each of [parts, plain]) {
			const seen = new Set<string>();
			const waiting = find(parse(each['_rels/.rels']!), 'Relationship').map(
				({ attributes }) => attributes['Target']!,
			);
			for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
				expect(Object.keys(each)).toContain(name);
				if (seen.has(name)) continue;
				seen.add(name);
				waiting.push(...relationsOf(each, name).map(({ target }) => target));
			}
			const rest = Object.keys(each).filter((name) => !seen.has(name) && !name.endsWith('.rels'));
			expect(rest).toEqual(['[Content_Types].xml']);
		}
	});

	test('uses no relation that is not there', () => {
		for (const name of Object.keys(parts).filter((each) => each.endsWith('.xml'))) {
			const ids = relationsOf(parts, name).map(({ id }) => id);
			for (const [, id] of strFromU8(parts[name]!).matchAll(/\br:(?:id|embed|link)="([^"]*)"/g))
				expect(ids, name).toContain(id);
		}
	});

	test('is compressed, and begins with the list of types', () => {
		const unpacked = Object.values(parts).reduce((total, { length }) => total + length, 0);
		expect(bytes.length).toBeLessThan(unpacked / 3);
		expect(strFromU8(bytes.subarray(30, 49))).toBe('[Content_Types].xml');
	});

	test('is the same whenever it is written, also after other decks', async () => {
		const one = await writePptx(everything, { brand: RED, notes: true });
		await writePptx({ ...everything, parts: [everything.parts[0]!] }, { brand: PRESS_TWO, notes: false });
		expect(await writePptx(everything, { brand: RED, notes: true })).toEqual(one);
		expect(one).toEqual(bytes);
	});

	test('leaves the deck as it was', async () => {
		const before = structuredClone(everything);
		await writePptx(everything, { brand: RED, notes: true });
		expect(everything).toEqual(before);
	});

	test('says no day, no clock, no path and no name of the program that drafted it', () => {
		for (const [name, part] of Object.entries(parts)) {
			const text = strFromU8(part);
			expect(text, name).not.toMatch(/PptxGenJS|preencoded|\/home\/|\/work\/|node_modules|dcterms:created/);
			expect(text, name).not.toMatch(/T\d\d:\d\d:\d\d/);
		}
	});
});

describe('the properties', () => {
	test('are the deck’s, escaped once', () => {
		const core = parse(parts['docProps/core.xml']!);
		expect(find(core, 'dc:title')[0]!.text).toBe(everything.title);
		expect(find(core, 'dc:creator')[0]!.text).toBe(RED.client);
		expect(find(core, 'dc:language')[0]!.text).toBe('en-GB');
		const app = parse(parts['docProps/app.xml']!);
		expect(find(app, 'Company')[0]!.text).toBe(RED.client);
		const titles = find(find(app, 'TitlesOfParts')[0]!, 'vt:lpstr').map(({ text }) => text);
		expect(titles.slice(0, 4)).toEqual([
			'Georgia',
			'Press Two',
			'A title that stands alone',
			'What slide 1 says is its title, as a sentence',
		]);
		expect(titles).toHaveLength(2 + listSlides(everything).length);
	});

	test('have the fingerprint of the result', () => {
		const items = find(parse(parts['docProps/custom.xml']!), 'property').map((property) => [
			property.attributes['name'],
			property.children[0]!.text,
		]);
		expect(items).toContainEqual(['Press Two fingerprint', 'K7Q2-M4XW']);
		expect(items).toContainEqual(['Press Two questionnaire', '2026.1']);
	});
});

describe('the presentation', () => {
	test('has a section for each part, with its slides', () => {
		const presentation = parse(parts['ppt/presentation.xml']!);
		const ids = find(presentation, 'p:sldId').map(({ attributes }) => attributes['id']);
		const sections = find(presentation, 'p14:section');
		expect(sections.map(({ attributes }) => attributes['name'])).toEqual(
			everything.parts.map(({ title }) => title),
		);
		expect(find(presentation, 'p14:sldId').map(({ attributes }) => attributes['id'])).toEqual(ids);
		expect(sections.map((section) => find(section, 'p14:sldId').length)).toEqual(
			everything.parts.map(({ slides }) => slides.length),
		);
		const order = presentation.children.map(({ name }) => name);
		expect(order.indexOf('p:notesMasterIdLst')).toBeLessThan(order.indexOf('p:sldIdLst'));
	});

	test('has the brand’s colours and typeface as its theme, and uses them by their place', () => {
		const theme = strFromU8(parts['ppt/theme/theme1.xml']!);
		expect(theme).toContain(
			'<a:accent1><a:srgbClr val="8C1D2F"/></a:accent1><a:accent2><a:srgbClr val="0F766E"/></a:accent2>',
		);
		expect(theme.match(/<a:latin typeface="[^"]*"/g)!.slice(0, 2)).toEqual(
			Array(2).fill('<a:latin typeface="Georgia"'),
		);
		for (const name of partsLike(parts, /^ppt\/(?:slides|slideLayouts|slideMasters|charts)\/[^/]+\.xml$/))
			expect(strFromU8(parts[name]!), name).not.toContain('srgbClr');
	});

	test('differs between two brands in nothing but theme, foot, logo, and sizes of type', () => {
		const colours = (xml: string) => xml.match(/<a:schemeClr val="\w+"/g);
		for (const name of partsLike(parts, /^ppt\/charts\/chart\d+\.xml$/))
			expect(strFromU8(parts[name]!)).toBe(strFromU8(plain[name]!));
		for (const name of slideNames(parts))
			expect(colours(strFromU8(parts[name]!)), name).toEqual(colours(strFromU8(plain[name]!)));
	});

	test('says its language in every run of text', () => {
		for (const name of partsLike(parts, /^ppt\/.*\.xml$/))
			expect(strFromU8(parts[name]!), name).not.toContain('en-US');
	});
});

describe('every slide', () => {
	test('is there, with its title in a title’s place, a foot and a number', () => {
		const slides = listSlides(everything);
		const names = slideNames(parts);
		expect(names).toHaveLength(slides.length);
		for (const [index, name] of names.entries()) {
			const shapes = find(parse(parts[name]!), 'p:sp');
			const inPlace = (...types: string[]) =>
				shapes.filter((shape) =>
					find(shape, 'p:ph').some(({ attributes }) => types.includes(attributes['type']!)),
				);
			const [title, ...more] = inPlace('title', 'ctrTitle');
			expect(more).toEqual([]);
			const wanted = slides[index]!.title;
			if (wanted === '') expect(textOf(title!)).toBe('…');
			else if (!HOSTILE.some((text) => text === wanted)) expect(textOf(title!)).toBe(wanted.trim());
			expect(textOf(inPlace('ftr')[0]!)).toContain('Smith & "Sons"');
			expect(find(inPlace('sldNum')[0]!, 'a:fld')[0]!.attributes['type']).toBe('slidenum');
			// A place without text shows its prompt.
			for (const shape of shapes) expect(textOf(shape), name).not.toBe('');
		}
	});

	test('has a layout that has each of its places', () => {
		for (const name of slideNames(parts)) {
			const [layout] = relationsOf(parts, name).filter(({ type }) => type === 'slideLayout');
			const places = find(parse(parts[layout!.target]!), 'p:ph').map(({ attributes }) => attributes['type']);
			for (const { attributes } of find(parse(parts[name]!), 'p:ph'))
				expect(places, name).toContain(attributes['type']);
		}
	});

	test('numbers its shapes each once, and names them in words', () => {
		for (const name of [
			...slideNames(parts),
			...partsLike(parts, /slideLayout\d+\.xml$/),
			'ppt/slideMasters/slideMaster1.xml',
		]) {
			const shapes = find(parse(parts[name]!), 'p:cNvPr').map(({ attributes }) => attributes);
			expect(new Set(shapes.map(({ id }) => id)).size, name).toBe(shapes.length);
			for (const { name: called } of shapes) expect(called).not.toMatch(/^shape\d|&(?:amp;)?quot;/);
		}
	});

	test('describes every chart, table and picture in words', () => {
		let count = 0;
		for (const name of Object.keys(parts).filter(
			(each) => /^ppt\/slide/.test(each) && each.endsWith('.xml'),
		)) {
			const root = parse(parts[name]!);
			for (const frame of [...find(root, 'p:graphicFrame'), ...find(root, 'p:pic')]) {
				expect(find(frame, 'p:cNvPr')[0]!.attributes['descr']?.trim().length ?? 0, name).toBeGreaterThan(5);
				count += 1;
			}
		}
		expect(count).toBeGreaterThan(18);
		expect(JSON.stringify(parse(parts['ppt/slideLayouts/slideLayout3.xml']!))).toContain(
			'Logo of \\"Smith & Sons\\"',
		);
	});

	test('has paragraphs in their order: properties once, then runs, then the end', () => {
		for (const name of partsLike(parts, /^ppt\/slides\/slide\d+\.xml$/)) {
			for (const paragraph of find(parse(parts[name]!), 'a:p')) {
				const order = paragraph.children.map((child) => child.name).join(' ');
				expect(order, name).toMatch(/^(a:pPr ?)?((a:r|a:fld|a:br) ?)*(a:endParaRPr)?$/);
			}
		}
	});

	test('has the steps of an exercise as a numbered list, each with who and how long in bold', () => {
		const list = slideNames(parts)
			.flatMap((name) => find(parse(parts[name]!), 'a:p'))
			.filter((paragraph) => find(paragraph, 'a:buAutoNum').length > 0);
		expect(list.map((paragraph) => textOf(paragraph))).toEqual([
			'Each alone, 3 min. Write down what would make you stop.',
			'In pairs, 5 min. Compare. Agree on one number and one date.',
			'In fours, 6 min. Who gives the order, and who carries it out on the same day?',
			'All together, 6 min. Each four reads out its number. Write them on the wall.',
		]);
		for (const paragraph of list)
			expect(find(paragraph, 'a:rPr').map(({ attributes }) => attributes['b'])).toEqual(['1', undefined]);
	});

	test('has tables with a head, and rows as long as it', () => {
		const tables = slideNames(parts).flatMap((name) => find(parse(parts[name]!), 'a:tbl'));
		expect(tables.length).toBeGreaterThanOrEqual(6);
		for (const table of tables) {
			expect(find(table, 'a:tblPr')[0]!.attributes).toMatchObject({ firstRow: '1', firstCol: '1' });
			const columns = find(table, 'a:gridCol').length;
			for (const row of find(table, 'a:tr')) expect(find(row, 'a:tc')).toHaveLength(columns);
		}
	});

	test('keeps everything inside the slide', () => {
		for (const name of slideNames(parts)) {
			for (const frame of [...find(parse(parts[name]!), 'a:xfrm'), ...find(parse(parts[name]!), 'p:xfrm')]) {
				const [off, ext] = [find(frame, 'a:off')[0]!, find(frame, 'a:ext')[0]!].map(
					({ attributes }) => attributes,
				);
				expect(Number(off!['x']) + Number(ext!['cx']), name).toBeLessThanOrEqual(12_192_000);
				expect(Number(off!['y']) + Number(ext!['cy']), name).toBeLessThanOrEqual(6_858_000);
				for (const value of [off!['x'], off!['y'], ext!['cx'], ext!['cy']])
					expect(Number(value)).toBeGreaterThanOrEqual(0);
			}
		}
	});

	test('has hostile text as text', () => {
		const text = slideNames(parts)
			.map((name) => textOf(parse(parts[name]!)))
			.join('\n');
		for (const wanted of [HOSTILE[0], HOSTILE[1], HOSTILE[2], HOSTILE[3], HOSTILE[6], HOSTILE[7]])
			expect(text).toContain(wanted);
		expect(text).toContain('control  end');
		expect(text).toContain('half \ufffd of one');
	});

	test('runs from right to left where its text does', () => {
		const arabic = slideNames(parts).filter((name) => textOf(parse(parts[name]!)).includes(HOSTILE[1]));
		for (const name of arabic)
			for (const paragraph of find(parse(parts[name]!), 'a:p').filter((each) => textOf(each) === HOSTILE[1]))
				expect(find(paragraph, 'a:pPr')[0]!.attributes['rtl']).toBe('1');
	});
});

describe('every chart', () => {
	const chartNames = () => partsLike(parts, /^ppt\/charts\/chart\d+\.xml$/);

	test('is numbered in the deck alone', () => {
		const numbers = chartNames()
			.map(numberOf)
			.sort((a, b) => a - b);
		expect(numbers).toEqual(numbers.map((_, index) => index + 1));
		expect(numbers.length).toBeGreaterThanOrEqual(10);
	});

	test('has two axes for each of its drawings, and each of them exists and meets its other', () => {
		for (const name of chartNames()) {
			const area = find(parse(parts[name]!), 'c:plotArea')[0]!;
			const axes = area.children.filter((child) => /Ax$/.test(child.name));
			const idOf = (axis: Element) =>
				axis.children.find((child) => child.name === 'c:axId')!.attributes['val'];
			const ids = axes.map(idOf);
			expect(new Set(ids).size).toBe(ids.length);
			const drawings = area.children.filter((child) => child.name.endsWith('Chart'));
			for (const drawing of drawings) {
				const used = drawing.children
					.filter((child) => child.name === 'c:axId')
					.map(({ attributes }) => attributes['val']);
				expect(used, name).toHaveLength(2);
				for (const id of used) expect(ids, name).toContain(id);
			}
			for (const axis of axes) {
				const [cross] = axis.children.filter((child) => child.name === 'c:crossAx');
				expect(ids).toContain(cross!.attributes['val']);
			}
		}
	});

	test('has categories of one level, and leaves none of their names out', () => {
		for (const name of chartNames()) {
			expect(strFromU8(parts[name]!)).not.toContain('multiLvlStrRef');
			const chart = parse(parts[name]!);
			// Without it programs leave out what they think is too much. Lines over time may show each second year.
			const skips = find(chart, 'c:catAx').map((axis) => find(axis, 'c:tickLblSkip'));
			expect(skips.every(({ length }) => length === 1)).toBe(true);
			if (find(chart, 'c:barChart').length > 0)
				expect(new Set(skips.map(([skip]) => skip!.attributes['val']))).toEqual(new Set(['1']));
		}
	});

	test('shows the numbers of the workbook behind it', () => {
		for (const name of chartNames()) {
			const [workbook] = relationsOf(parts, name).filter(({ type }) => type === 'package');
			const sheet = parse(unzipSync(parts[workbook!.target]!)['xl/worksheets/sheet1.xml']!);
			const cells = new Map(
				find(sheet, 'c').map((cell) => [
					cell.attributes['r'],
					(find(cell, 'v')[0] ?? find(cell, 't')[0])!.text,
				]),
			);
			const chart = parse(parts[name]!);
			const references = [...find(chart, 'c:numRef'), ...find(chart, 'c:strRef')];
			expect(references.length).toBeGreaterThan(2);
			for (const reference of references) {
				const [, column, first] = /^Sheet1!\$([A-Z]+)\$(\d+)/.exec(find(reference, 'c:f')[0]!.text)!;
				for (const point of find(reference, 'c:pt')) {
					const place = `${column}${Number(first) + Number(point.attributes['idx'])}`;
					expect(find(point, 'c:v')[0]!.text, `${name} ${place}`).toBe(cells.get(place));
				}
			}
		}
	});

	test('draws an interval from its low to its high end, also across zero', async () => {
		const figure = {
			id: 'f',
			title: 'A title',
			note: 'A note',
			sources: [],
			kind: 'ranges',
			unit: '%',
			rows: [
				{ label: 'above', low: 30, high: 35, tone: 'human' },
				{ label: 'across', low: -2, high: 4, tone: 'plain' },
				{ label: 'below', low: -9, high: -5, tone: 'plain' },
			],
		} as const;
		const deck: Deck = {
			...everything,
			parts: [
				{
					id: 'p',
					title: 'P',
					slides: [{ id: 's', title: 'S', blocks: [{ kind: 'figure', figure }], sources: '', notes: [] }],
				},
			],
		};
		const written = unzipSync(await writePptx(deck, { brand: PRESS_TWO, notes: false }));
		const chart = parse(written['ppt/charts/chart1.xml']!);
		const values = find(chart, 'c:ser').map((series) =>
			find(find(series, 'c:val')[0]!, 'c:v').map(({ text }) => Number(text)),
		);
		// A condition in the format of the axis would take the minus from its numbers.
		expect(find(chart, 'c:valAx').map((axis) => find(axis, 'c:numFmt')[0]!.attributes['formatCode'])).toEqual(
			['General'],
		);
		// Before the bar; the bar above zero; the bar below zero.
		expect(values.slice(0, 3)).toEqual([
			[30, 0, -5],
			[5, 4, 0],
			[0, -2, -4],
		]);
	});
});

describe('the notes', () => {
	const everyByte = (each: Parts): string =>
		Object.entries(each)
			.map(([name, part]) => (name.endsWith('.xlsx') ? everyByte(unzipSync(part)) : strFromU8(part, true)))
			.join('\n');

	test('are nowhere unless they are asked for, and nor is a place for them', () => {
		expect(everyByte(plain)).not.toContain(SECRET);
		expect(everyByte(parts)).toContain(SECRET);
		expect(partsLike(plain, /notes/i)).toEqual([]);
		expect(strFromU8(plain['ppt/presentation.xml']!)).not.toContain('notesMaster');
	});

	test('are paragraphs, and only where there are some', () => {
		const pages = partsLike(parts, /^ppt\/notesSlides\/notesSlide\d+\.xml$/);
		expect(pages).toHaveLength(listSlides(everything).filter(({ notes }) => notes.length > 0).length);
		const paragraphs = find(parse(parts['ppt/notesSlides/notesSlide2.xml']!), 'a:p').map(textOf);
		expect(paragraphs).toEqual([
			`${SECRET} first paragraph.`,
			'Second paragraph, with <signs> & "quotes".',
			'And a third  of it.',
		]);
	});

	test('have a master with a theme of its own', () => {
		expect(relationsOf(parts, 'ppt/notesMasters/notesMaster1.xml')).toEqual([
			{ id: 'rId1', type: 'theme', target: 'ppt/theme/theme2.xml' },
		]);
	});
});

describe('a logo', () => {
	const [opening] = everything.parts;
	const deck: Deck = { ...everything, parts: [{ ...opening!, slides: opening!.slides.slice(0, 1) }] };
	const mediaOf = async (brand: Brand, logoPicture?: Uint8Array) => {
		const written = unzipSync(
			await writePptx(deck, { brand, notes: false, ...(logoPicture && { logoPicture }) }),
		);
		return Object.fromEntries(partsLike(written, /media/).map((name) => [name, written[name]!]));
	};

	test('that is a PNG goes in as it is, as high or as wide as its place', async () => {
		const data = png(640, 160);
		const brand: Brand = { ...PRESS_TWO, logo: { type: 'image/png', data, alt: 'Logo' } };
		expect(await mediaOf(brand)).toEqual({
			'ppt/media/logo.png': Uint8Array.from(atob(data), (each) => each.charCodeAt(0)),
		});
	});

	test('that is an SVG has a PNG beside it: the one that is given, or one that shows nothing', async () => {
		const picture = new Uint8Array([1, 2, 3]);
		expect(Object.keys(await mediaOf(RED))).toEqual(['ppt/media/logo.png', 'ppt/media/logo.svg']);
		expect((await mediaOf(RED, picture))['ppt/media/logo.png']).toEqual(picture);
	});

	test('that is not there leaves nothing', async () => {
		expect(await mediaOf(PRESS_TWO)).toEqual({});
	});
});

test('what is said about a table stands below it, over the whole width', async () => {
	const table = { kind: 'table', head: ['A', 'B'], rows: [['One', 'two']] } as const;
	const slides = [
		{ id: 's', title: 'T', sources: '', notes: [], blocks: [table, { kind: 'statement', text: 'Said.' }] },
	] as const;
	const deck: Deck = { ...everything, parts: [{ id: 'p', title: 'P', slides }] };
	const parts = unzipSync(await writePptx(deck, { brand: PRESS_TWO, notes: false }));
	const slide = parse(parts['ppt/slides/slide1.xml']!);
	const boxOf = (shape: Element) => {
		const place = ['a:off', 'a:ext'].map((name) => find(shape, name)[0]!.attributes);
		return { y: Number(place[0]!['y']), cx: Number(place[1]!['cx']), cy: Number(place[1]!['cy']) };
	};
	const frame = boxOf(find(slide, 'p:graphicFrame')[0]!);
	const text = boxOf(find(slide, 'p:sp').find((shape) => textOf(shape) === 'Said.')!);
	expect(text.y).toBeGreaterThanOrEqual(frame.y + frame.cy);
	expect(text.cx).toBe(frame.cx);
});

test('a deck without slides is refused', async () => {
	await expect(writePptx({ ...everything, parts: [] }, { brand: PRESS_TWO, notes: false })).rejects.toThrow(
		'needs a slide',
	);
});
