import { z } from 'astro/zod';

import { type DeckTemplate, patternWords, slideMakerNames } from '#domain/deck/deck-template.ts';
import type { Parsed } from '#errors/fault.ts';

import { text } from './questionnaire-values.ts';
import { toFaults } from './to-faults.ts';
import { short, slug } from './workshop/values.ts';

const known: readonly string[] = patternWords;

/** Words with `{message}` or `{plan}` in them. */
const pattern = text.refine(
	(value) => [...value.matchAll(/\{(.*?)\}/g)].every(([, name]) => known.includes(name ?? '')),
	{
		error: 'in braces stands something that no slide knows',
		params: {
			next: `Write ${patternWords.map((word) => `{${word}}`).join(' or ')}, or take the braces out.`,
		},
	},
);

const slide = z
	.strictObject({
		make: z.enum(slideMakerNames).describe('Which slides of the result stand here.'),
		id: slug.optional().describe('For “words” alone: tells it from the other slides with words.'),
		title: pattern.describe('The title. {message} is what the result says here, {plan} is the plan’s title.'),
		atMost: z
			.number()
			.int()
			.min(1)
			.max(20)
			.optional()
			.describe('At most so many slides. What has no room is counted.'),
		items: z.array(short(220)).min(1).max(3).optional().describe('For “words” alone: up to three sentences.'),
		notes: z.array(pattern).describe('What to say and what to ask.'),
		rationale: text.describe('Why it stands in this deck, and here.'),
	})
	.refine(({ make, id, items }) => (make === 'words') === (id !== undefined && items !== undefined), {
		error: '“words” alone has an id and items, and needs both',
		params: { next: 'Give id and items to a slide with words, and take them from every other one.' },
	});

const part = z.strictObject({
	id: slug,
	title: text.describe('Name of the part.'),
	slides: z.array(slide).min(1),
});

/** `decks/<id>.yaml` */
export const deckTemplateFile = z
	.strictObject({
		id: slug.describe('The name of the file.'),
		name: text.describe('What people choose it by.'),
		description: text.describe('Whom it is for, and how long it is.'),
		title: pattern.describe('Title of the deck.'),
		modules: z
			.enum(['none', 'follow'])
			.describe('Whether slides of modules or of a session come behind these.'),
		parts: z.array(part).min(1),
	})
	.superRefine(({ parts }, context) => {
		const names = parts.flatMap(({ slides }) => slides.map(({ make, id }) => id ?? make));
		const twins = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
		for (const twin of twins) {
			context.addIssue({
				code: 'custom',
				path: ['parts'],
				message: `“${twin}” stands there twice`,
				params: { next: 'Name each kind of slide once, so that every slide has an address of its own.' },
			});
		}
	}) satisfies z.ZodType<DeckTemplate>;

/** A template out of what its file holds. */
export function parseDeckTemplate(value: unknown): Parsed<DeckTemplate> {
	const result = deckTemplateFile.safeParse(value);
	return result.success
		? { ok: true, value: result.data }
		: { ok: false, faults: toFaults(result.error.issues, value) };
}
