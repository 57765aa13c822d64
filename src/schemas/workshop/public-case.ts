import { z } from 'astro/zod';

import { type CaseHead, sectors } from '#domain/workshop/public-case.ts';

import { day, text } from '../questionnaire-values.ts';
import { date, misquote, short, slug } from './values.ts';

/** What stands above the text of `cases/<id>.mdx`. */
export const caseHead = z.strictObject({
	name: text,
	organisation: text,
	sector: z.enum(sectors),
	country: text,
	mode: z.enum(['ai_only', 'ai_first', 'assist', 'other']),
	modeNote: text.exactOptional().describe('Needed for `other`: what it is.'),
	stakes: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).describe('1 low to 4 very high.'),
	stakesNote: text.describe('For whom, and why.'),
	purpose: text.describe('What the plan was publicly said to be for.'),
	started: date,
	outcome: z.strictObject({
		kinds: z.array(z.enum(['reversed', 'harmed', 'lasted', 'open'])).min(1),
		partial: z.boolean().default(false),
		date: date.describe('The day that decides it; for an open case, the day of the newest information.'),
		summary: text,
		confidence: z.enum(['high', 'medium', 'low']),
	}),
	summary: short(200).describe('One sentence for the list.'),
	learn: text,
	timeline: z
		.array(z.strictObject({ date, what: text, source: slug.describe('The id of a source.') }))
		.min(2)
		.describe('In the order of time.'),
	misquotes: z.array(misquote),
	unknown: z.array(text).min(1).describe('What is not known and would matter.'),
	discuss: z.array(text).min(1).describe('Questions for a group.'),
	backtest: day.exactOptional().describe('Last day whose information the plan in `<id>.plan.json` may hold.'),
}) satisfies z.ZodType<CaseHead>;
