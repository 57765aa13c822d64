import { z } from 'astro/zod';

import type { Exercise } from '#domain/workshop/exercise.ts';
import type { WorksheetPart } from '#domain/workshop/worksheet.ts';

import { questionId } from '../condition.ts';
import { text } from '../questionnaire-values.ts';
import { minutes, slug } from './values.ts';

const lines = z.number().int().min(1).max(30).describe('How many lines.');
const label = text.describe('What stands above it.');

const worksheetPart = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('text').describe('Words to read.'), text: text.describe('The words.') }),
	z.strictObject({ kind: z.literal('lines').describe('Empty lines to write on.'), label, lines }),
	z.strictObject({
		kind: z.literal('table').describe('A table to fill in.'),
		label: label.exactOptional(),
		columns: z.array(z.string().trim()).min(2).max(6).describe('Heads of the columns.'),
		rows: z.union([lines, z.array(text).min(1)]).describe('How many empty rows, or the labels of the rows.'),
	}),
	z.strictObject({
		kind: z.literal('scale').describe('A row of marks to choose one of.'),
		label,
		from: text.describe('What the first mark means.'),
		to: text.describe('What the last mark means.'),
		steps: z.number().int().min(2).max(11).describe('How many marks.'),
	}),
	z.strictObject({
		kind: z.literal('checklist').describe('Boxes to tick.'),
		label: label.exactOptional(),
		items: z.array(text).min(1).describe('One a box.'),
	}),
	z.strictObject({
		kind: z.literal('columns').describe('Lists side by side.'),
		label: label.exactOptional(),
		heads: z.array(text).min(2).max(4).describe('What stands above each list.'),
		lines,
	}),
]) satisfies z.ZodType<WorksheetPart>;

/** One exercise in `exercises.yaml`. */
export const exerciseSchema = z.strictObject({
	id: slug.describe('Unique among the exercises of all modules.'),
	title: text.describe('What people do in it.'),
	purpose: text.describe('What it is for, in one or two sentences.'),
	group: text.describe('The group form in words, as in “Pairs, then fours”.'),
	ownPlan: z.boolean().default(false).describe('Whether the group works on its own plan.'),
	feeds: z.array(questionId).default([]).describe('Questions that it helps to answer.'),
	minutes: minutes.describe('The sum of its steps, in each column.'),
	materials: z
		.array(
			z.strictObject({
				item: text.describe('A thing to have at hand.'),
				per: z.enum(['person', 'pair', 'four', 'room']).describe('For each of whom.'),
				amount: z.number().min(0).max(100).describe('How many of it for each of them.'),
			}),
		)
		.describe('What to bring. May be empty: [].'),
	steps: z
		.array(
			z.strictObject({
				who: z.enum(['solo', 'pair', 'four', 'all']).describe('How many people do it together.'),
				minutes: minutes.describe('For this step.'),
				prompt: text.describe('What the facilitator says or shows.'),
			}),
		)
		.min(1)
		.describe('In their order.'),
	goodOutcome: text.describe('What can be seen or heard when it worked.'),
	goesWrong: z
		.array(z.strictObject({ what: text.describe('What goes wrong.'), do: text.describe('What to do then.') }))
		.min(1)
		.describe('What usually goes wrong, and what to do. For the facilitator alone.'),
	worksheet: z
		.strictObject({
			title: text.describe('Stands on top of the sheet.'),
			intro: text.exactOptional().describe('One or two sentences.'),
			parts: z
				.array(worksheetPart)
				.min(1)
				.describe('From top to bottom; about 24 lines in all fit on a page.'),
		})
		.describe('The sheet that people write on.'),
}) satisfies z.ZodType<Exercise>;

/** `exercises.yaml` */
export const exercisesFile = z.array(exerciseSchema).min(3).max(6);
