import type { WorkshopModule } from '#domain/workshop/module.ts';

/**
 * What a guide's headings need: the module, and the ids of the headings of its text in order. The page puts it into
 * `Astro.locals.guide`, as a heading in an author's text knows nothing but its words.
 */
export interface GuideContext {
	readonly module: WorkshopModule;
	readonly headings: readonly { readonly id: string }[];
}
