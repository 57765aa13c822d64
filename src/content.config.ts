import { z } from 'astro/zod';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

import { contentFolder } from '#catalog/content-folder.ts';

/** Pages that are only prose: one MDX file a page, and the file's name is the address. */
const pages = defineCollection({
	loader: glob({ base: './content/pages', pattern: '*.mdx' }),
	schema: z.strictObject({
		/** The heading of the page and its name in the browser's tab. */
		title: z.string().min(1),
		/** One or two sentences for search engines and link previews. */
		description: z.string().min(20).max(200),
	}),
});

/**
 * The texts of modules and cases, to be rendered. What stands above them is read and checked by
 * `catalog/workshop/read-workshop.ts`, which names file, place, fault and next step, and which the command line uses too.
 */
const moduleTexts = defineCollection({
	loader: glob({
		base: `./${contentFolder}/modules`,
		pattern: '*/module.mdx',
		generateId: ({ entry }) => entry.split('/')[0]!,
	}),
	schema: z.looseObject({}),
});
const caseTexts = defineCollection({
	loader: glob({ base: `./${contentFolder}/cases`, pattern: '*.mdx' }),
	schema: z.looseObject({}),
});

export const collections = { pages, moduleTexts, caseTexts };
