import type { Session, SessionItem } from '../workshop/session.ts';
import type { Deck, DeckSlide } from './deck.ts';
import type { DeckWords } from './deck-words.ts';
import { ModuleSlides } from './module-slides.ts';
import type { DeckContent } from './resolve-slide.ts';

/**
 * The slides of a session, item by item, with the item's minutes. A title comes first and has no minutes of its own;
 * where each part is a meeting on another day, each begins with a title too.
 */
export function deckFromSession(session: Session, content: DeckContent, words: DeckWords): Deck {
	const { id, title, minutes, apart } = session;
	const slidesOf = keepSlides(content, words);
	const parts = session.parts.map((part, index) => {
		const name = `${id}-${index + 1}`;
		const named = part.items.map((item, place) => ({ item, id: `${name}-${place + 1}` }));
		const slides = groupRuns(named, ({ item }) => sectionOf(item, slidesOf)).flatMap((run) => {
			const [{ item }] = run;
			const taken = run.flatMap((each) => toSlides(each.item, each.id, slidesOf, words));
			return 'module' in item ? slidesOf(item.module).sort(taken) : taken;
		});
		const meeting = apart ? [titleSlide(name, part.title, [words.duration(part.minutes)])] : [];
		return { id: name, title: part.title, slides: [...meeting, ...slides] };
	});
	const opening = titleSlide(id, title, [session.summary, words.duration(minutes)]);
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

/** Each module is made ready once, when it is first asked for. */
function keepSlides(content: DeckContent, words: DeckWords): (module: string) => ModuleSlides {
	const kept = new Map<string, ModuleSlides>();
	return (id) => {
		const module = content.workshop.modules.find((known) => known.id === id)!;
		const slides = kept.get(id) ?? new ModuleSlides(module, content, words);
		kept.set(id, slides);
		return slides;
	};
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
