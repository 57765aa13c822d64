import type { Brand } from '#domain/brand/brand.ts';
import { fitBrand } from '#domain/brand/fit-brand.ts';
import { type Deck, listSlides, withoutNotes } from '#domain/deck/deck.ts';
import { type PageSize, pageSizes } from '#domain/deck/page-size.ts';
import { fileSlug } from '#domain/words/file-slug.ts';
import { makeDeck } from '#export/deck/make-deck.ts';
import { deckFile, deckPages } from '#export/html/deck-file.ts';

import { type Arguments, type Command, DONE, JSON_OPTION } from '../command.ts';
import { drawLogo } from '../deck/draw-logo.ts';
import { readOrder } from '../deck/read-order.ts';
import { makeDeckAssets } from '../deck/make-deck-assets.ts';
import { WrongUse } from '../refusal.ts';
import type { Surroundings } from '../surroundings.ts';
import { writeFiles } from '../write-files.ts';

const formats = ['html', 'pptx', 'pdf'] as const;
type Format = (typeof formats)[number];

export const deckCommand: Command = {
	name: 'deck',
	usage: ['deck PLAN.json --out DIR', 'deck --modules A,B --out DIR', 'deck --session ID --out DIR'],
	summary: 'Make a deck in the client’s name.',
	details: [
		'DIR gets one file for each format; it is made where it is missing. A file that is there already is refused,\n' +
			'unless --overwrite says so. All files are written or none.',
		'Without --template a result is a board summary, and a workshop deck where modules or a session follow it.\n' +
			'Speaker’s notes and what people wrote beside their answers stay out unless they are asked for; a PDF\n' +
			'never has notes.',
		'With --json: { "files": [{ "path", "format", "bytes", "slides" }] }.',
	],
	options: [
		JSON_OPTION,
		{ name: 'out', value: 'DIR', summary: 'Where the files go.' },
		{
			name: 'format',
			value: 'LIST',
			summary: 'html, pptx, pdf, or several with commas. All where it is not said.',
		},
		{ name: 'brand', value: 'BRAND.json', summary: 'The client’s name, logo, colours and font.' },
		{ name: 'template', value: 'NAME', summary: 'board-summary, full-report or workshop.' },
		{ name: 'modules', value: 'A,B', summary: 'Modules whose slides follow.' },
		{ name: 'session', value: 'ID', summary: 'A session whose slides follow.' },
		{ name: 'notes', summary: 'With the speaker’s notes.' },
		{ name: 'with-remarks', summary: 'With what people wrote beside their answers.' },
		{ name: 'page', value: 'SIZE', summary: '16:9, A4 or Letter, for what is printed.' },
		{ name: 'overwrite', summary: 'Replace files that are there.' },
	],
	async run(given, surroundings) {
		const out = given.values.get('out');
		if (out === undefined) throw new WrongUse('A folder is missing', 'Add --out DIR.');
		const wanted = readFormats(given.values.get('format'));
		const page = readPage(given.values.get('page'));
		const order = await readOrder(given, surroundings);
		const made = makeDeck(order);
		const deck = given.flags.has('notes') ? made : withoutNotes(made);
		const slides = listSlides(deck).length;
		const name = deckName(deck, order.plan?.document.title);
		const files = await Promise.all(
			wanted.map(async (format) => ({
				name: `${name}.${format}`,
				format,
				bytes: await write(format, deck, { given, page, brand: order.brand, surroundings }),
			})),
		);
		const paths = await writeFiles(out, files, surroundings, { overwrite: given.flags.has('overwrite') });
		const written = files.map(({ format, bytes }, index) => ({
			path: paths[index]!,
			format,
			bytes: bytes.length,
			slides,
		}));
		await surroundings.out(
			given.flags.has('json')
				? `${JSON.stringify({ files: written }, null, 2)}\n`
				: written
						.map(({ path, bytes }) => `${path}  ${slides} slides, ${Math.ceil(bytes / 1000)} kB\n`)
						.join(''),
		);
		for (const note of fitBrand(order.brand).notes) surroundings.err(`${note}\n`);
		return DONE;
	},
};

function readFormats(given = formats.join(',')): readonly Format[] {
	const names = given.split(',').map((name) => name.trim());
	for (const name of names)
		if (!formats.some((format) => format === name))
			throw new WrongUse(`There is no format "${name}"`, `Formats are: ${formats.join(', ')}.`);
	return formats.filter((format) => names.includes(format));
}

function readPage(given = '16:9'): PageSize {
	const page = pageSizes.find((size) => size.toLowerCase() === given.toLowerCase());
	if (!page) throw new WrongUse(`There is no page "${given}"`, `Pages are: ${pageSizes.join(', ')}.`);
	return page;
}

/** `support-automation-2027-board-summary`, or the deck's own name where no plan gives it one. */
function deckName(deck: Deck, plan: string | undefined): string {
	const names = plan === undefined ? [] : [fileSlug(plan) || 'plan'];
	return [...names, fileSlug(deck.id) || 'deck'].join('-');
}

interface Writing {
	readonly given: Arguments;
	readonly page: PageSize;
	readonly brand: Brand;
	readonly surroundings: Surroundings;
}

async function write(format: Format, deck: Deck, writing: Writing): Promise<Uint8Array> {
	const { given, page, surroundings } = writing;
	const brand = fitBrand(writing.brand);
	const notes = given.flags.has('notes');
	switch (format) {
		case 'html': {
			const assets = await makeDeckAssets(surroundings.root);
			return new TextEncoder().encode(deckFile(deck, { brand, notes, page, assets }));
		}
		case 'pptx': {
			const { writePptx } = await import('#export/pptx/write-pptx.ts');
			const logoPicture = await drawLogo(writing.brand, surroundings);
			return writePptx(deck, { brand: writing.brand, notes, ...(logoPicture && { logoPicture }) });
		}
		case 'pdf': {
			const { printPdf } = await import('../deck/print-pdf.ts');
			const assets = await makeDeckAssets(surroundings.root);
			return printPdf(deckPages(withoutNotes(deck), { brand, page, assets }));
		}
	}
}
