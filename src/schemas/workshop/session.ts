import { z } from 'astro/zod';

import type { Session, SessionItem } from '#domain/workshop/session.ts';

import { text } from '../questionnaire-values.ts';
import { short, slug } from './values.ts';

const minutes = z.number().int().min(1).max(240);

const item = z.union([
	z
		.strictObject({ module: slug, section: slug, minutes })
		.transform((value): SessionItem => ({ kind: 'section', ...value })),
	z
		.strictObject({ module: slug, exercise: slug, minutes })
		.transform((value): SessionItem => ({ kind: 'exercise', ...value })),
	z
		.strictObject({ break: text.describe('Its name, as in “Coffee”.'), minutes })
		.transform(({ break: title, minutes: time }): SessionItem => ({ kind: 'break', title, minutes: time })),
	z
		.strictObject({
			block: text.describe('What happens; a block of your own.'),
			who: z.enum(['facilitator', 'solo', 'pair', 'four', 'all']),
			minutes,
		})
		.transform(({ block, ...rest }): SessionItem => ({ kind: 'block', title: block, ...rest })),
]);

/** `sessions/<id>.yaml` */
export const sessionFile = z.strictObject({
	title: text,
	summary: short(200),
	for: text.describe('For whom it is, and when to choose it.'),
	minutes: z.number().int().min(1).describe('The sum of its parts.'),
	parts: z
		.array(
			z.strictObject({
				title: text,
				minutes: z.number().int().min(1).describe('The sum of its items.'),
				items: z.array(item).min(1),
			}),
		)
		.min(1),
}) satisfies z.ZodType<Omit<Session, 'id'>>;
