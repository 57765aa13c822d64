import { z } from 'astro/zod';

import { type CaseHead, sectors } from '#domain/workshop/public-case.ts';

import { day, text } from '../questionnaire-values.ts';
import { date, misquote, name, short, slug } from './values.ts';

/** What stands above the text of `cases/<id>.mdx`. */
export const caseHead = z.strictObject({
	name: text.describe('What was automated and where, as in “AI assistant in customer service at Klarna”.'),
	organisation: name.describe('Who carried the plan out.'),
	sector: z.enum(sectors).describe('The field it works in.'),
	country: text.describe('Where the plan was carried out, or where the organisation sits.'),
	mode: z
		.enum(['ai_only', 'ai_first', 'assist', 'other'])
		.describe(
			'Who acts first: the AI alone, the AI with a way to a person, a person with help. Else `other`.',
		),
	modeNote: text.exactOptional().describe('Needed for `other`: what it is.'),
	stakes: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).describe('1 low to 4 very high.'),
	stakesNote: text.describe('For whom, and why.'),
	purpose: text.describe('What the plan was publicly said to be for.'),
	started: date.describe('As exact as it is known.'),
	outcome: z
		.strictObject({
			kinds: z
				.array(z.enum(['reversed', 'harmed', 'lasted', 'open']))
				.min(1)
				.describe('What became of it: taken back, people harmed, still in use, not to be known yet.'),
			partial: z.boolean().default(false).describe('True where that holds for a part of the plan only.'),
			date: date.describe('The day that decides it; for an open case, the day of the newest information.'),
			summary: text.describe('One sentence: what happened.'),
			confidence: z.enum(['high', 'medium', 'low']).describe('How sure we are that it went like this.'),
		})
		.describe('What became of the plan.'),
	summary: short(200).describe('One sentence for the list.'),
	learn: text.describe('What to learn from it, in one or two sentences.'),
	timeline: z
		.array(
			z.strictObject({
				date: date.describe('As exact as it is known.'),
				what: text.describe('What happened.'),
				source: slug.describe('The id of a source.'),
			}),
		)
		.min(2)
		.describe('In the order of time.'),
	misquotes: z.array(misquote).describe('Common misreadings; may be empty: [].'),
	unknown: z.array(text).min(1).describe('What is not known and would matter.'),
	discuss: z.array(text).min(1).describe('Questions for a group.'),
	backtest: day.exactOptional().describe('Last day whose information the plan in `<id>.plan.json` may hold.'),
}) satisfies z.ZodType<CaseHead>;
