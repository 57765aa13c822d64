import { z } from 'astro/zod';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

import { contentFolder } from '#catalog/content-folder.ts';
import { pageHead } from '#schemas/workshop/page.ts';

/** Pages that are only prose: one MDX file a page, and the file's name is the address. */
const pages = defineCollection({
	loader: glob({ base: './content/pages', pattern: '*.mdx' }),
	schema: pageHead,
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
