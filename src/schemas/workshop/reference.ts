import { z } from 'astro/zod';

import {
	type Evidence,
	evidenceKinds,
	type Figure,
	type Source,
	type Term,
} from '#domain/workshop/reference.ts';

import { day, text } from '../questionnaire-values.ts';
import { date, misquote, name, slug } from './values.ts';

const flag = z
	.enum(['V1', 'V2', 'M'])
	.describe(
		'V1: read in a primary source or a first-rank newsroom. V2: read only in a secondary source. M: from memory, not found.',
	);
const confidence = z.enum(['high', 'medium', 'low']).describe('How sure we are that the statement is right.');
const checked = day.describe('Day of the last check, in quotes.');

/** `sources/<id>.yaml` */
export const sourceFile = z.strictObject({
	title: name.describe(
		'Its own title; where that is not known, a plain description. Never invent a headline.',
	),
	publisher: name.describe('The newspaper, journal or organisation that published it.'),
	author: name.exactOptional().describe('Left out where it is not known.'),
	published: date.describe('As exact as it is known.'),
	url: z
		.url({ protocol: /^https?$/, error: 'Write a whole address that begins with https://.' })
		.exactOptional()
		.describe('The whole address. Left out where nobody has opened it.'),
	access: z
		.enum(['seen', 'copy', 'listed', 'none'])
		.describe('What of it was read: the text, a copy or long quotation, only a mention of it, nothing.'),
	flag,
	confidence,
	checked,
	note: text.exactOptional().describe('What a reader should know about it, as what was read instead.'),
}) satisfies z.ZodType<Omit<Source, 'id'>>;

/** `evidence/<id>.yaml` */
export const evidenceFile = z.strictObject({
	title: name.describe('Its own title, or what it is usually called.'),
	by: name.describe('Who wrote or published it.'),
	kind: z
		.enum(evidenceKinds)
		.describe('What it is. A forecast is a prediction, however exact its figures are.'),
	published: date.describe('As exact as it is known.'),
	finding: text.describe('One or two sentences, with the exact figures and their dates.'),
	figures: z
		.array(
			z.strictObject({
				value: text.describe('The figure with its unit, as it is printed there.'),
				what: text.describe('What was counted or measured.'),
				scope: text.describe('Of whom, and how many of them.'),
				date: text.describe('From when it is. No figure without a date.'),
			}),
		)
		.describe('Its figures, each by itself. Empty only for laws and papers about an idea.'),
	scope: text.describe('Who, how many, where, when, how.'),
	limits: text.describe('What it cannot show; who paid for it or sells something.'),
	misquoted: z.array(misquote).min(1).describe('How it is commonly misread, and what it says.'),
	use: text.describe('What it may be used for in a workshop.'),
	sources: z.array(slug).min(1).describe('Ids of the sources in which it was read.'),
	flag,
	confidence,
	checked,
}) satisfies z.ZodType<Omit<Evidence, 'id'>>;

/** `glossary/<id>.yaml` */
export const termFile = z.strictObject({
	term: text.describe('The word or words, small where they stand in the middle of a sentence.'),
	also: z.array(text).default([]).describe('Other forms in which a text may use it.'),
	linkAs: z
		.array(text)
		.exactOptional()
		.describe(
			'The only forms that are looked for in texts and linked there. For a word that is common in other meanings: list the forms that can mean nothing else, or none ([]). Left out, the term and all forms in `also` are looked for.',
		),
	meaning: text.describe('One to three sentences in plain words.'),
	inPractice: text.exactOptional().describe('An example from service work.'),
	see: z.array(slug).default([]).describe('Terms that are near it.'),
}) satisfies z.ZodType<Omit<Term, 'id'>>;

const tone = z.enum(['machine', 'human', 'plain']).default('plain').describe('Whose work the row is about.');
const figureHead = {
	title: text.describe('The sentence that says what the chart shows, with its date.'),
	note: text.describe('Scope and limits.'),
	sources: z.array(slug).min(1).describe('Ids of sources, studies or cases.'),
};
const label = text.max(120).describe('What the row is about; short, as it stands beside the bar.');
const unit = z.string().describe('Shown after each number, as in "%".');
const low = z.number().min(0).describe('Where the range begins.');
const high = z.number().min(0).describe('Where it ends.');
const rows = 'From top to bottom.';
const kindOf = (kind: string) => `What is drawn: ${kind}.`;

/** `figures/<id>.yaml` */
export const figureFile = z.discriminatedUnion('kind', [
	z.strictObject({
		...figureHead,
		kind: z.literal('bars').describe(kindOf('one bar a row')),
		unit,
		rows: z
			.array(z.strictObject({ label, value: z.number().min(0).describe('The number alone.'), tone }))
			.min(2)
			.max(8)
			.describe(rows),
	}),
	z.strictObject({
		...figureHead,
		kind: z.literal('ranges').describe(kindOf('one range a row, from low to high')),
		unit,
		rows: z.array(z.strictObject({ label, low, high, tone })).min(1).max(8).describe(rows),
	}),
	z.strictObject({
		...figureHead,
		kind: z.literal('timeline').describe(kindOf('dates in order')),
		rows: z
			.array(z.strictObject({ date: date.describe('In the order of time.'), label }))
			.min(2)
			.max(8)
			.describe(rows),
	}),
]) satisfies z.ZodType<DistributiveOmit<Figure, 'id'>>;

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
