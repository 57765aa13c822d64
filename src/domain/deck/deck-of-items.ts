import type { SessionItem } from '../workshop/session.ts';
import type { Deck, DeckSlide } from './deck.ts';
import type { DeckWords } from './deck-words.ts';
import { ModuleSlides } from './module-slides.ts';
import type { ToldModule } from './told-module.ts';

/** Something that takes its time in a session. */
export type TimedItem = SessionItem & {
	/** Whoever runs the session wrote it for themselves. */
	readonly note?: string;
};

/** What is run, in the order in which it is run. */
export interface TimedItems {
	readonly id: string;
	readonly title: string;
	/** What stands below the title, above the time that all takes. */
	readonly lines: readonly string[];
	readonly minutes: number;
	/** Whether each part is a meeting on another day. */
	readonly apart: boolean;
	readonly parts: readonly {
		readonly title: string;
		readonly minutes: number;
		readonly items: readonly TimedItem[];
	}[];
}

/**
 * The slides of what is run, item by item, with the item's minutes. A title comes first and has no minutes of its own;
 * where each part is a meeting on another day, each begins with a title too.
 *
 * @param modules All that the items name.
 */
export function deckOfItems(run: TimedItems, modules: readonly ToldModule[], words: DeckWords): Deck {
	const { id, title, lines, minutes, apart } = run;
	const known = new Map(modules.map((module) => [module.id, new ModuleSlides(module, words)]));
	const slidesOf = (module: string) => known.get(module)!;
	const parts = run.parts.map((part, index) => {
		const name = `${id}-${index + 1}`;
		const named = part.items.map((item, place) => ({ item, id: `${name}-${place + 1}` }));
		const slides = groupRuns(named, ({ item }) => sectionOf(item, slidesOf)).flatMap((neighbours) => {
			const [{ item }] = neighbours;
			const taken = neighbours.flatMap((each) =>
				withNote(toSlides(each.item, each.id, slidesOf, words), each.item.note),
			);
			return 'module' in item ? slidesOf(item.module).sort(taken) : taken;
		});
		const meeting = apart ? [titleSlide(name, part.title, [words.duration(part.minutes)])] : [];
		return { id: name, title: part.title, slides: [...meeting, ...slides] };
	});
	const opening = titleSlide(id, title, [...lines, words.duration(minutes)]);
	const [first, ...others] = parts;
	const all = first ? [{ ...first, slides: [opening, ...first.slides] }, ...others] : [];
	return {
		id,
		title,
		language: words.language,
		origin: { kind: 'session', session: id },
		parts: tellApart(all),
	};
}

/** A note belongs to the whole item: it is said before anything else of it. */
function withNote(slides: DeckSlide[], note: string | undefined): DeckSlide[] {
	const [first, ...others] = slides;
	if (first === undefined || note === undefined) return slides;
	return [{ ...first, notes: [note, ...first.notes] }, ...others];
}

function toSlides(
	item: SessionItem,
	id: string,
	slidesOf: (module: string) => ModuleSlides,
	words: DeckWords,
): DeckSlide[] {
	const { minutes } = item;
	switch (item.kind) {
		case 'section':
			return slidesOf(item.module).takeSection(item.section, minutes);
		case 'exercise':
			return slidesOf(item.module).takeExercise(item.exercise, minutes);
		case 'break':
			return [{ ...titleSlide(id, item.title, [words.duration(minutes)]), minutes }];
		case 'block':
			return [{ ...titleSlide(id, item.title, [words.turn(item.who, minutes)]), minutes }];
	}
}

/** Items of one section that follow each other are told in the author's order. The rest is told item by item. */
function sectionOf(item: SessionItem, slidesOf: (module: string) => ModuleSlides): string | undefined {
	if (!('module' in item)) return undefined;
	const section = item.kind === 'section' ? item.section : slidesOf(item.module).sectionOf(item.exercise);
	return section && `${item.module}/${section}`;
}

/** Neighbours with the same key together; what has no key stands alone. */
function groupRuns<Item>(
	items: readonly Item[],
	keyOf: (item: Item) => string | undefined,
): [Item, ...Item[]][] {
	const runs: [Item, ...Item[]][] = [];
	for (const item of items) {
		const run = runs.at(-1);
		const key = keyOf(item);
		if (run && key !== undefined && keyOf(run[0]) === key) run.push(item);
		else runs.push([item]);
	}
	return runs;
}

function titleSlide(id: string, title: string, lines: readonly string[]): DeckSlide {
	return { id, title, blocks: [{ kind: 'title', lines }], sources: '', notes: [] };
}

/** A session may tell a section twice; a slide's id is still its own: the second is called `…-again-2`. */
function tellApart(parts: Deck['parts']): Deck['parts'] {
	const times = new Map<string, number>();
	return parts.map((part) => ({
		...part,
		slides: part.slides.map((slide) => {
			const time = (times.get(slide.id) ?? 0) + 1;
			times.set(slide.id, time);
			return time === 1 ? slide : { ...slide, id: `${slide.id}-again-${time}` };
		}),
	}));
}
