import type { DeckTemplate } from '#domain/deck/deck-template.ts';

export const DECK_TEMPLATES_ELEMENT = 'deck-templates';

/** The templates that the page carries; written by `DeckTemplateData.astro` at build time, already checked. */
export function deckTemplatesOfPage(): readonly DeckTemplate[] {
	const text = document.getElementById(DECK_TEMPLATES_ELEMENT)?.textContent;
	if (!text) throw new Error('The page carries no templates.');
	return JSON.parse(text) as readonly DeckTemplate[];
}

/** The templates without their reasons, and without notes wherever the audience may look. */
export function withoutReasons(templates: readonly DeckTemplate[], notes: boolean): DeckTemplate[] {
	return templates.map((template) => ({
		...template,
		parts: template.parts.map((part) => ({
			...part,
			slides: part.slides.map((slide) => ({ ...slide, rationale: '', ...(!notes && { notes: [] }) })),
		})),
	}));
}

/** For a page that makes a deck from a result alone: nothing follows there, and no reason is read. */
export function standingAlone(templates: readonly DeckTemplate[], notes: boolean): DeckTemplate[] {
	return withoutReasons(
		templates.filter(({ modules }) => modules === 'none'),
		notes,
	);
}
