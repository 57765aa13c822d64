import type { Step } from '../workshop/exercise.ts';
import type { WorkshopModule } from '../workshop/module.ts';
import type { DeckSlide } from './deck.ts';
import type { DeckWords } from './deck-words.ts';
import { type DeckContent, resolveSlide } from './resolve-slide.ts';
import { slideId } from './slide.ts';

/** What decks take from a module: plain data that refers to nothing outside, so that it can be sent to a browser. */
export interface ToldModule {
	readonly id: string;
	readonly sections: readonly ToldSection[];
	readonly exercises: readonly {
		readonly id: string;
		readonly title: string;
		readonly steps: readonly Step[];
	}[];
	/** In the author's order. */
	readonly slides: readonly ToldSlide[];
}

export interface ToldSection {
	readonly id: string;
	readonly title: string;
	/** Ids of the exercises that end it. */
	readonly exercises: readonly string[];
	/** What to say where the section has no slide. */
	readonly say: readonly string[];
}

export interface ToldSlide {
	readonly section: string;
	/** The exercise that it shows, if any. */
	readonly exercise?: string;
	/** As yet without minutes. */
	readonly slide: DeckSlide;
}

export function tellModule(module: WorkshopModule, content: DeckContent, words: DeckWords): ToldModule {
	const numbers = new Map<string, number>();
	return {
		id: module.id,
		sections: module.sections.map(({ id, title, exercises, notes }) => ({
			id,
			title,
			exercises,
			say: notes.say,
		})),
		exercises: module.exercises.map(({ id, title, steps }) => ({ id, title, steps })),
		slides: module.slides.map((slide, index) => {
			const number = (numbers.get(slide.section) ?? 0) + 1;
			numbers.set(slide.section, number);
			const resolved = resolveSlide(slide, slideId(module.id, slide.section, number), module, content, words);
			return {
				section: slide.section,
				...(slide.block?.kind === 'exercise' && { exercise: slide.block.exercise }),
				slide: index === 0 ? asOpening(resolved) : resolved,
			};
		}),
	};
}

/** The same for whoever may not read what to say. */
export function withoutSaying(module: ToldModule): ToldModule {
	return {
		...module,
		sections: module.sections.map((section) => ({ ...section, say: [] })),
		slides: module.slides.map((told) => ({ ...told, slide: { ...told.slide, notes: [] } })),
	};
}

/** The first slide of a module is its title; what stands below it says what the module is for. */
function asOpening(slide: DeckSlide): DeckSlide {
	const [block] = slide.blocks;
	if (block && block.kind !== 'statement') return slide;
	return { ...slide, blocks: [{ kind: 'title', lines: block ? [block.text] : [] }] };
}
