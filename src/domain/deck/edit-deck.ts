import { type Deck, type DeckPart, type DeckSlide, listSlides } from './deck.ts';

/**
 * What somebody changed about a deck, by the ids of its slides. Kept apart from the deck, so that the deck can be made
 * anew from a plan that went on: what is said about slides that are not there is left alone, and waits.
 */
export interface DeckEdits {
	/** Ids in the order in which they were put; absent: as the deck was made. */
	readonly order?: readonly string[];
	/** Left out. */
	readonly dropped: readonly string[];
	/** Titles in place of those that were made. */
	readonly titles: Readonly<Record<string, string>>;
}

export const NO_EDITS: DeckEdits = { dropped: [], titles: {} };

/** A slide where it stands after the edits. */
export interface ArrangedSlide {
	/** With its new title, if it has one. */
	readonly slide: DeckSlide;
	/** The title that was made. */
	readonly madeTitle: string;
	/** Id of the part that it was made for. */
	readonly part: string;
	readonly dropped: boolean;
}

/** All slides in their new order, those that are left out too. A slide that is new stands behind the one made before it. */
export function arrangeSlides(deck: Deck, { order, dropped, titles }: DeckEdits): ArrangedSlide[] {
	const made = deck.parts.flatMap(({ id: part, slides }) => slides.map((slide) => ({ slide, part })));
	const byId = new Map(made.map((each) => [each.slide.id, each]));
	const ids = [...new Set(order ?? [])].filter((id) => byId.has(id));
	const placed = new Set(ids);
	for (const [index, { slide }] of made.entries()) {
		if (placed.has(slide.id)) continue;
		const before = made[index - 1];
		ids.splice(before ? ids.indexOf(before.slide.id) + 1 : 0, 0, slide.id);
		placed.add(slide.id);
	}
	return ids.map((id) => {
		const { slide, part } = byId.get(id)!;
		const title = Object.hasOwn(titles, id) ? titles[id]!.trim() : '';
		return {
			slide: title === '' ? slide : { ...slide, title },
			madeTitle: slide.title,
			part,
			dropped: dropped.includes(id),
		};
	});
}

/**
 * The deck as it is handed over. A slide that was moved among those of another part belongs to that part; a part of
 * which nothing is left goes. There may be no slide at all.
 */
export function applyEdits(deck: Deck, edits: DeckEdits): Deck {
	const parts: { readonly id: string; readonly slides: DeckSlide[] }[] = [];
	for (const { slide, part, dropped } of arrangeSlides(deck, edits)) {
		if (dropped) continue;
		const isBegun = parts.some(({ id }) => id === part);
		if (isBegun) parts.at(-1)!.slides.push(slide);
		else parts.push({ id: part, slides: [slide] });
	}
	return {
		...deck,
		parts: parts.map(({ id, slides }): DeckPart => ({
			...deck.parts.find((part) => part.id === id)!,
			slides,
		})),
	};
}

/** Puts a slide elsewhere; `at` counts the slides that are not left out, without the one that moves. */
export function moveSlide(deck: Deck, edits: DeckEdits, id: string, at: number): DeckEdits {
	const arranged = arrangeSlides(deck, edits);
	const others = arranged.filter(({ slide }) => slide.id !== id);
	if (others.length === arranged.length) return edits;
	const shown = others.filter(({ dropped }) => !dropped);
	const next = shown[Math.max(0, at)];
	const order = others.map(({ slide }) => slide.id);
	order.splice(next ? order.indexOf(next.slide.id) : order.length, 0, id);
	return { ...edits, order };
}

/** Leaves a slide out; its place is kept. */
export function dropSlide(edits: DeckEdits, id: string): DeckEdits {
	return edits.dropped.includes(id) ? edits : { ...edits, dropped: [...edits.dropped, id] };
}

export function bringBack(edits: DeckEdits, id: string): DeckEdits {
	return { ...edits, dropped: edits.dropped.filter((other) => other !== id) };
}

/** Gives a slide another title; an empty one brings back the title that was made. */
export function renameSlide(deck: Deck, edits: DeckEdits, id: string, title: string): DeckEdits {
	const made = listSlides(deck).find((slide) => slide.id === id);
	const { [id]: _, ...others } = edits.titles;
	const isMade = title.trim() === '' || title === made?.title;
	return { ...edits, titles: isMade ? others : { ...others, [id]: title } };
}
