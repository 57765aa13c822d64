import type { WorkshopModule } from '../workshop/module.ts';
import type { Deck } from './deck.ts';
import type { DeckWords } from './deck-words.ts';
import { ModuleSlides } from './module-slides.ts';
import type { DeckContent } from './resolve-slide.ts';
import { tellModule } from './told-module.ts';

/**
 * The slides of a module as its author wrote them. Their minutes add up to the module's usual ones: a section's belong
 * to its slides, an exercise's to the slide that shows it. What has no slide of its own gets one behind its section.
 */
export function deckFromModule(module: WorkshopModule, content: DeckContent, words: DeckWords): Deck {
	const slides = new ModuleSlides(tellModule(module, content, words), words);
	const timed = module.sections.flatMap((section) =>
		slides.sort([
			...slides.takeSection(section.id, section.minutes.usual),
			...section.exercises.flatMap((id) =>
				slides.takeExercise(id, module.exercises.find((exercise) => exercise.id === id)!.minutes.usual),
			),
		]),
	);
	return {
		id: module.id,
		title: module.title,
		language: words.language,
		origin: { kind: 'module', module: module.id },
		parts: [{ id: module.id, title: module.title, slides: timed }],
	};
}

/** How many slides that deck has. */
export function countSlides({ slides, sections, exercises }: WorkshopModule): number {
	const shown = new Set(slides.map(({ block }) => (block?.kind === 'exercise' ? block.exercise : undefined)));
	const silent = sections.filter(
		({ id }) => !slides.some(({ section, block }) => section === id && block?.kind !== 'exercise'),
	);
	return slides.length + silent.length + exercises.filter(({ id }) => !shown.has(id)).length;
}
