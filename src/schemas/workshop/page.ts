import { z } from 'astro/zod';

import { text } from '../questionnaire-values.ts';

/** What stands above the text of `pages/<address>.mdx`. */
export const pageHead = z.strictObject({
	title: text.describe("The heading of the page and its name in the browser's tab."),
	description: text
		.min(20)
		.max(200)
		.describe('One or two sentences for search engines and previews of links.'),
});
