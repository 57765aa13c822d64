import { z } from 'astro/zod';

import type { Exercise } from '#domain/workshop/exercise.ts';
import type { WorksheetPart } from '#domain/workshop/worksheet.ts';

import { questionId } from '../condition.ts';
import { text } from '../questionnaire-values.ts';
import { minutes, slug } from './values.ts';

const lines = z.number().int().min(1).max(30);

const worksheetPart = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('text'), text }),
	z.strictObject({ kind: z.literal('lines'), label: text, lines }),
	z.strictObject({
		kind: z.literal('table'),
		label: text.exactOptional(),
		columns: z.array(z.string().trim()).min(2).max(6),
		rows: z.union([lines, z.array(text).min(1)]).describe('How many empty rows, or the labels of the rows.'),
	}),
	z.strictObject({
		kind: z.literal('scale'),
		label: text,
		from: text,
		to: text,
		steps: z.number().int().min(2).max(11),
	}),
	z.strictObject({ kind: z.literal('checklist'), label: text.exactOptional(), items: z.array(text).min(1) }),
	z.strictObject({
		kind: z.literal('columns'),
		label: text.exactOptional(),
		heads: z.array(text).min(2).max(4),
		lines,
	}),
]) satisfies z.ZodType<WorksheetPart>;

/** One exercise in `exercises.yaml`. */
export const exerciseSchema = z.strictObject({
	id: slug.describe('Unique among the exercises of all modules.'),
	title: text,
	purpose: text.describe('What it is for, in one or two sentences.'),
	group: text.describe('The group form in words, as in “Pairs, then fours”.'),
	ownPlan: z.boolean().default(false).describe('Whether the group works on its own plan.'),
	feeds: z.array(questionId).default([]).describe('Questions that it helps to answer.'),
	minutes: minutes.describe('The sum of its steps, in each column.'),
	materials: z.array(
		z.strictObject({
			item: text,
			per: z.enum(['person', 'pair', 'four', 'room']),
			amount: z.number().min(0).max(100).describe('How many of it for each of them.'),
		}),
	),
	steps: z
		.array(
			z.strictObject({
				who: z.enum(['solo', 'pair', 'four', 'all']),
				minutes,
				prompt: text.describe('What the facilitator says or shows.'),
			}),
		)
		.min(1),
	goodOutcome: text.describe('What can be seen or heard when it worked.'),
	goesWrong: z
		.array(z.strictObject({ what: text, do: text }))
		.min(1)
		.describe('What usually goes wrong, and what to do. For the facilitator alone.'),
	worksheet: z.strictObject({
		title: text,
		intro: text.exactOptional(),
		parts: z.array(worksheetPart).min(1),
	}),
}) satisfies z.ZodType<Exercise>;

/** `exercises.yaml` */
export const exercisesFile = z.array(exerciseSchema).min(3).max(6);
