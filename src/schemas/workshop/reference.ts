import { z } from 'astro/zod';

import type { Evidence, Figure, Source, Term } from '#domain/workshop/reference.ts';

import { day, text } from '../questionnaire-values.ts';
import { date, misquote, slug } from './values.ts';

const flag = z
	.enum(['V1', 'V2', 'M'])
	.describe(
		'V1: read in a primary source or a first-rank newsroom. V2: read only in a secondary source. M: from memory, not found.',
	);
const confidence = z.enum(['high', 'medium', 'low']).describe('How sure we are that the statement is right.');
const checked = day.describe('Day of the last check, in quotes.');

/** `sources/<id>.yaml` */
export const sourceFile = z.strictObject({
	title: text,
	publisher: text,
	author: text.exactOptional(),
	published: date.describe('As exact as it is known.'),
	url: z
		.url({ protocol: /^https?$/, error: 'Write a whole address that begins with https://.' })
		.exactOptional(),
	access: z
		.enum(['seen', 'copy', 'listed', 'none'])
		.describe('What of it was read: the text, a copy or long quotation, only a mention of it, nothing.'),
	flag,
	confidence,
	checked,
	note: text.exactOptional(),
}) satisfies z.ZodType<Omit<Source, 'id'>>;

/** `evidence/<id>.yaml` */
export const evidenceFile = z.strictObject({
	title: text,
	by: text,
	kind: z.enum(['study', 'survey', 'prediction', 'law', 'book-or-paper']),
	published: date,
	finding: text.describe('One or two sentences, with the exact figures and their dates.'),
	figures: z.array(
		z.strictObject({
			value: text,
			what: text,
			scope: text,
			date: text.describe('No figure without a date.'),
		}),
	),
	scope: text.describe('Who, how many, where, when, how.'),
	limits: text.describe('What it cannot show; who paid for it or sells something.'),
	misquoted: z.array(misquote).min(1),
	use: text.describe('What it may be used for in a workshop.'),
	sources: z.array(slug).min(1),
	flag,
	confidence,
	checked,
}) satisfies z.ZodType<Omit<Evidence, 'id'>>;

/** `glossary/<id>.yaml` */
export const termFile = z.strictObject({
	term: text,
	also: z.array(text).default([]).describe('Other forms in which a text may use it.'),
	meaning: text,
	inPractice: text.exactOptional().describe('An example from service work.'),
	see: z.array(slug).default([]).describe('Terms that are near it.'),
}) satisfies z.ZodType<Omit<Term, 'id'>>;

const tone = z.enum(['machine', 'human', 'plain']).default('plain').describe('Whose work the row is about.');
const figureHead = {
	title: text.describe('The sentence that says what the chart shows, with its date.'),
	note: text.describe('Scope and limits.'),
	sources: z.array(slug).min(1),
};
const label = text.max(120);

/** `figures/<id>.yaml` */
export const figureFile = z.discriminatedUnion('kind', [
	z.strictObject({
		...figureHead,
		kind: z.literal('bars'),
		unit: z.string(),
		rows: z
			.array(z.strictObject({ label, value: z.number().min(0), tone }))
			.min(2)
			.max(8),
	}),
	z.strictObject({
		...figureHead,
		kind: z.literal('ranges'),
		unit: z.string(),
		rows: z
			.array(z.strictObject({ label, low: z.number().min(0), high: z.number().min(0), tone }))
			.min(1)
			.max(8),
	}),
	z.strictObject({
		...figureHead,
		kind: z.literal('timeline'),
		rows: z.array(z.strictObject({ date, label })).min(2).max(8),
	}),
]) satisfies z.ZodType<DistributiveOmit<Figure, 'id'>>;

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
