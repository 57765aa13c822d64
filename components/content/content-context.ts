import type { Figure } from '#domain/workshop/reference.ts';
import type { Reference } from '#domain/workshop/list-references.ts';

/**
 * What the components of a text need to know of the page they stand on. The page puts it into `Astro.locals.content`,
 * because an author's `<Cite id="…" />` has nothing but its id.
 */
export interface ContentContext {
	readonly references: readonly Reference[];
	readonly figures: readonly Figure[];
}
