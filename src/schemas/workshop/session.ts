import { z } from 'astro/zod';

import type { Session, SessionItem } from '#domain/workshop/session.ts';

import { text } from '../questionnaire-values.ts';
import { short, slug } from './values.ts';

const minutes = z.number().int().min(1).max(240).describe('How long it takes.');
const module = slug.describe('The id of a module.');

const item = z.union([
	z
		.strictObject({ module, section: slug.describe('The id of a section of it.'), minutes })
		.transform((value): SessionItem => ({ kind: 'section', ...value })),
	z
		.strictObject({ module, exercise: slug.describe('The id of an exercise of it.'), minutes })
		.transform((value): SessionItem => ({ kind: 'exercise', ...value })),
	z
		.strictObject({ break: text.describe('Its name, as in “Coffee”.'), minutes })
		.transform(({ break: title, minutes: time }): SessionItem => ({ kind: 'break', title, minutes: time })),
	z
		.strictObject({
			block: text.describe('What happens; a block of your own.'),
			who: z.enum(['facilitator', 'solo', 'pair', 'four', 'all']).describe('Who acts in it.'),
			minutes,
		})
		.transform(({ block, ...rest }): SessionItem => ({ kind: 'block', title: block, ...rest })),
]);

/** `sessions/<id>.yaml` */
export const sessionFile = z.strictObject({
	title: text.describe('What the session is called.'),
	summary: short(200).describe('One sentence for the list.'),
	for: text.describe('For whom it is, and when to choose it.'),
	minutes: z.number().int().min(1).describe('The sum of its parts.'),
	apart: z.boolean().default(false).describe('Whether each part is a meeting of its own, on another day.'),
	parts: z
		.array(
			z.strictObject({
				title: text.describe('As in “Morning”, or the day.'),
				minutes: z.number().int().min(1).describe('The sum of its items.'),
				items: z.array(item).min(1).describe('In their order. Each is of one of the four kinds below.'),
			}),
		)
		.min(1)
		.describe('Parts may lie on different days.'),
}) satisfies z.ZodType<Omit<Session, 'id'>>;
