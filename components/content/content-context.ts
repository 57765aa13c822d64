import type { Figure } from '#domain/workshop/reference.ts';
import type { Reference } from '#domain/workshop/list-references.ts';

/**
 * What the components of a text need to know of the page they stand on. The page puts it into `Astro.locals.content`,
 * because an author's `<Cite id="…" />` has nothing but its id.
 */
export interface ContentContext {
	readonly references: readonly Reference[];
	readonly figures: readonly Figure[];
	/** Whether this site has the page at an address such as `/cases/klarna/`. A text that links to another shows its words alone. */
	readonly hasPage: (address: string) => boolean;
}
