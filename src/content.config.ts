import { z } from 'astro/zod';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

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

export const collections = { pages };
