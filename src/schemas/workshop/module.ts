import { z } from 'astro/zod';

import type { ModuleHead } from '#domain/workshop/module.ts';

import { dimensionId, text } from '../questionnaire-values.ts';
import { minutes, short, slug } from './values.ts';

const sentences = z.array(text);

/** What stands above the text of `module.mdx`. */
export const moduleHead = z.strictObject({
	title: text.describe('Short, and at most 75 characters, as it is the title of the first slide too.'),
	order: z.number().int().min(1).describe('Place among the modules, from 1.'),
	dimension: dimensionId.exactOptional().describe('The dimension that it prepares.'),
	summary: short(200).describe('One sentence: what it is about.'),
	minutes: minutes.describe('The sum of all sections and exercises, in each column.'),
	outcomes: sentences.min(2).max(6).describe('What you will be able to do; each begins with a verb.'),
	keyPoints: sentences.min(3).max(8).describe('What to remember, in whole sentences.'),
	furtherReading: z
		.array(
			z.strictObject({
				id: slug.describe('A source, an item of evidence or a case.'),
				why: text.describe('What the reader gets from it.'),
			}),
		)
		.min(1)
		.describe('What to read next.'),
	room: sentences.min(1).describe('Room set-up. For the facilitator alone, as are the next two.'),
	doNotMiss: text.describe('The one point that must be made even when time runs out.'),
	objections: z
		.array(
			z.strictObject({
				says: text.describe('What somebody in the room says.'),
				answer: text.describe('An honest answer.'),
			}),
		)
		.min(2)
		.describe('Objections that really come up.'),
	sections: z
		.array(
			z.strictObject({
				id: slug.describe('Unique in the module.'),
				title: text.describe('Exactly the heading (##) in the text.'),
				minutes: minutes.describe('Talk, without the exercises.'),
				exercises: z.array(slug).default([]).describe('Exercises that end the section.'),
				notes: z
					.strictObject({
						say: sentences.min(1).describe('Paragraphs that can be spoken as they stand.'),
						ask: sentences.min(1).describe('Open questions.'),
						quiet: text.describe('What to do when nobody answers.'),
						hot: text.describe('What to do when it gets heated.'),
					})
					.describe('For the facilitator alone.'),
			}),
		)
		.min(2)
		.describe('In the order of the text.'),
}) satisfies z.ZodType<ModuleHead>;
