import { z } from 'astro/zod';

import type { Minutes } from '#domain/workshop/minutes.ts';
import type { Misquote } from '#domain/workshop/reference.ts';

import { text } from '../questionnaire-values.ts';

/** The name by which others refer to something. */
export const slug = z
	.string()
	.regex(
		/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
		'Write small letters, digits and single hyphens, as in walk-the-case.',
	);

const count = z.number().int().min(0).max(600);

export const minutes = z
	.strictObject({
		least: count.describe('At least so many minutes.'),
		usual: count.describe('As a rule.'),
		most: count.describe('At most.'),
	})
	.refine(({ least, usual, most }) => least <= usual && usual <= most, {
		error: 'the minutes are not in order',
		params: { next: 'Write least, usual and most so that none is smaller than the one before.' },
	}) satisfies z.ZodType<Minutes>;

/** A day, a month or a year. A day that does not exist is refused. */
export const date = z
	.string()
	.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
		error: 'Write "2025-05-08", or "2025-05" or "2025" where no more is known, in quotes.',
		abort: true, // What is no date need not be told to be none that exists.
	})
	.refine((value) => !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value), {
		error: 'there is no such date',
		params: { next: 'Write a day, a month or a year that exists.' },
	});

export const misquote = z.strictObject({
	said: text.describe('What is often said.'),
	instead: text.describe('What the record says.'),
}) satisfies z.ZodType<Misquote>;

/** Somebody's name, or the title of their work. It is spelled as they spell it, so it is not checked for spelling. */
export const name = text.meta({ spelling: false });

/** At most so many characters, for words that must fit a place on the page. */
export const short = (most: number) => text.max(most);
