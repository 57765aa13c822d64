import { z } from 'astro/zod';

import { type DeckDocument, deckSizes as sizes } from '#domain/deck/deck-document.ts';
import { pageSizes } from '#domain/deck/page-size.ts';
import type { Parsed } from '#errors/fault.ts';

import { brandSchema, parseBrand } from './brand.ts';
import { type DocumentKind, migrateDocument, parseJsonText } from './document-file.ts';
import { toFaults } from './to-faults.ts';

/** Its text has room for a brand with the largest logo. */
export const deckKind: DocumentKind = {
	named: 'a deck',
	format: 'press-two/deck',
	version: 1,
	textAtMost: 2_500_000,
	migrations: {},
};

const id = z.string().min(1).max(100);
const slideId = z.string().min(1).max(200);
const slideIds = z.array(slideId).max(sizes.slides);

const edits = z
	.strictObject({
		order: slideIds.optional().describe('Ids of slides in their order; absent: as they are made'),
		dropped: slideIds.describe('Ids of slides that are left out'),
		titles: z.record(slideId, z.string().max(sizes.slideTitle)).describe('Titles by the ids of slides'),
	})
	.describe('What was changed about the slides that are made');

/** The deck document, format version 1. */
export const deckDocumentSchema = z
	.strictObject({
		format: z.literal('press-two/deck').describe('What the file is'),
		formatVersion: z.literal(1).describe('Raised when a reader of the old form could go wrong'),
		id: id.describe('Different from every other deck’s'),
		title: z.string().max(sizes.title).describe('What it is called; may be empty'),
		plan: id.optional().describe('Id of the plan whose result it shows'),
		template: id.describe('Which slides are made from the result'),
		modules: z.array(id).max(sizes.modules).describe('Ids of the modules that follow, in their order'),
		session: id.optional().describe('Id of the session that follows'),
		summary: z
			.array(z.string().max(sizes.paragraph))
			.max(sizes.paragraphs)
			.optional()
			.describe('The executive summary, in paragraphs; absent: the draft'),
		edits,
		brand: brandSchema.describe('Whose deck it is, and how it looks'),
		notes: z.boolean().describe('Whether the speaker’s notes go with it'),
		remarks: z.boolean().describe('Whether what people wrote beside their answers is shown'),
		page: z.enum(pageSizes).describe('What it is printed on'),
		handedOver: z
			.string()
			.max(100)
			.optional()
			.describe('Fingerprint of the result when it was last handed over'),
	})
	.meta({
		title: 'Press Two deck, format version 1',
		description: 'How a deck is put together. Names that are not described here are refused.',
	}) satisfies z.ZodType<DeckDocument>;

/** The deck document as JSON Schema. That a logo is a whole and harmless picture is for `parseDeck` to say. */
export function toDeckJsonSchema(): Readonly<Record<string, unknown>> {
	return z.toJSONSchema(deckDocumentSchema, { target: 'draft-2020-12', io: 'input' });
}

/** Text of a file to a deck. Nothing of it is used where anything is wrong. */
export function parseDeckText(text: string): Parsed<DeckDocument> {
	const parsed = parseJsonText(text, deckKind);
	return parsed.ok ? parseDeck(parsed.value) : parsed;
}

/** A value that was read as JSON to a deck. */
export function parseDeck(value: unknown): Parsed<DeckDocument> {
	const migrated = migrateDocument(value, deckKind);
	if (!migrated.ok) return migrated;
	const parsed = deckDocumentSchema.safeParse(migrated.value);
	if (!parsed.success) return { ok: false, faults: toFaults(parsed.error.issues, migrated.value) };
	const brand = parseBrand(parsed.data.brand);
	if (brand.ok) return { ok: true, value: { ...parsed.data, brand: brand.value } };
	return {
		ok: false,
		faults: brand.faults.map((fault) => ({
			...fault,
			place: ['brand', fault.place].filter(Boolean).join(', '),
		})),
	};
}
