import type { DeckSlide } from './deck.ts';
import type { DeckWords } from './deck-words.ts';
import { fitSteps } from './fit-steps.ts';
import { shareMinutes } from './share-minutes.ts';
import type { ToldModule, ToldSlide } from './told-module.ts';

/** The slides of one module, to be taken section by section or exercise by exercise. */
export class ModuleSlides {
	readonly #module: ToldModule;
	readonly #words: DeckWords;

	constructor(module: ToldModule, words: DeckWords) {
		this.#module = module;
		this.#words = words;
	}

	/** What is said in a section, without its exercises, in so many minutes. Without a slide, its heading makes one. */
	takeSection(section: string, minutes: number): DeckSlide[] {
		const told = this.#module.slides.filter(
			(slide) => slide.section === section && slide.exercise === undefined,
		);
		if (told.length > 0) return spread(told, minutes);
		const { title, say } = this.#module.sections.find(({ id }) => id === section)!;
		const id = `${this.#module.id}-${section}`;
		return [{ id, title, blocks: [], sources: '', minutes, notes: say }];
	}

	/** An exercise in so many minutes, its steps fitted to them. Without a slide, its steps make one. */
	takeExercise(exercise: string, minutes: number): DeckSlide[] {
		const { title, steps } = this.#module.exercises.find(({ id }) => id === exercise)!;
		const block = { kind: 'exercise' as const, exercise, minutes, steps: fitSteps(steps, minutes) };
		const shown = this.#module.slides.filter((slide) => slide.exercise === exercise);
		if (shown.length > 0) return spread(shown, minutes).map((slide) => ({ ...slide, blocks: [block] }));
		const id = `${this.#module.id}-${exercise}`;
		return [{ id, title: this.#words.exercise(title), blocks: [block], sources: '', minutes, notes: [] }];
	}

	/** The section that an exercise ends. */
	sectionOf(exercise: string): string | undefined {
		return this.#module.sections.find(({ exercises }) => exercises.includes(exercise))?.id;
	}

	/** In the author's order: a section may say something after its exercise. What has no slide stays behind what it followed. */
	sort(slides: readonly DeckSlide[]): DeckSlide[] {
		const places = new Map(this.#module.slides.map(({ slide }, index) => [slide.id, index]));
		let last = -1;
		return slides
			.map((slide) => ({ slide, place: (last = places.get(slide.id) ?? last) }))
			.toSorted((a, b) => a.place - b.place)
			.map(({ slide }) => slide);
	}
}

function spread(slides: readonly ToldSlide[], minutes: number): DeckSlide[] {
	const shares = shareMinutes(minutes, slides.length);
	return slides.map(({ slide }, index) => ({ ...slide, minutes: shares[index]! }));
}
