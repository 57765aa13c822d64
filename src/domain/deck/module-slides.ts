import type { WorkshopModule } from '../workshop/module.ts';
import type { DeckSlide } from './deck.ts';
import type { DeckWords } from './deck-words.ts';
import { fitSteps } from './fit-steps.ts';
import { type DeckContent, resolveSlide } from './resolve-slide.ts';
import { shareMinutes } from './share-minutes.ts';
import { slideId } from './slide.ts';

interface ModuleSlide {
	readonly section: string;
	/** The exercise that it shows, if any. */
	readonly exercise: string | undefined;
	readonly slide: DeckSlide;
}

/** The slides of one module, to be taken section by section or exercise by exercise. */
export class ModuleSlides {
	readonly #module: WorkshopModule;
	readonly #words: DeckWords;
	/** In the author's order. */
	readonly all: readonly ModuleSlide[];

	constructor(module: WorkshopModule, content: DeckContent, words: DeckWords) {
		this.#module = module;
		this.#words = words;
		const numbers = new Map<string, number>();
		this.all = module.slides.map((slide, index) => {
			const number = (numbers.get(slide.section) ?? 0) + 1;
			numbers.set(slide.section, number);
			const resolved = resolveSlide(slide, slideId(module.id, slide.section, number), module, content, words);
			const exercise = slide.block?.kind === 'exercise' ? slide.block.exercise : undefined;
			return { section: slide.section, exercise, slide: index === 0 ? asOpening(resolved) : resolved };
		});
	}

	/** What is said in a section, without its exercises, in so many minutes. Without a slide, its heading makes one. */
	takeSection(section: string, minutes: number): DeckSlide[] {
		const told = this.all.filter((slide) => slide.section === section && slide.exercise === undefined);
		if (told.length > 0) return spread(told, minutes);
		const { title, notes } = this.#module.sections.find(({ id }) => id === section)!;
		const id = `${this.#module.id}-${section}`;
		return [{ id, title, blocks: [], sources: '', minutes, notes: notes.say }];
	}

	/** An exercise in so many minutes, its steps fitted to them. Without a slide, its steps make one. */
	takeExercise(exercise: string, minutes: number): DeckSlide[] {
		const { title, steps } = this.#module.exercises.find(({ id }) => id === exercise)!;
		const block = { kind: 'exercise' as const, exercise, minutes, steps: fitSteps(steps, minutes) };
		const shown = this.all.filter((slide) => slide.exercise === exercise);
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
		const places = new Map(this.all.map(({ slide }, index) => [slide.id, index]));
		let last = -1;
		return slides
			.map((slide) => ({ slide, place: (last = places.get(slide.id) ?? last) }))
			.toSorted((a, b) => a.place - b.place)
			.map(({ slide }) => slide);
	}
}

function spread(slides: readonly ModuleSlide[], minutes: number): DeckSlide[] {
	const shares = shareMinutes(minutes, slides.length);
	return slides.map(({ slide }, index) => ({ ...slide, minutes: shares[index]! }));
}

/** The first slide of a module is its title; what stands below it says what the module is for. */
function asOpening(slide: DeckSlide): DeckSlide {
	const [block] = slide.blocks;
	if (block && block.kind !== 'statement') return slide;
	return { ...slide, blocks: [{ kind: 'title', lines: block ? [block.text] : [] }] };
}
