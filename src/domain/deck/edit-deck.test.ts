import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Deck, listSlides } from './deck.ts';
import {
	applyEdits,
	arrangeSlides,
	bringBack,
	type DeckEdits,
	dropSlide,
	moveSlide,
	NO_EDITS,
	renameSlide,
} from './edit-deck.ts';

/** `deckOf(['a', 'b'], ['c'])` has two parts, `part-0` with two slides and `part-1` with one. */
function deckOf(...parts: readonly (readonly string[])[]): Deck {
	return {
		id: 'deck',
		title: 'Deck',
		language: 'en',
		origin: { kind: 'module', module: 'deck' },
		parts: parts.map((ids, index) => ({
			id: `part-${index}`,
			title: `Part ${index}`,
			slides: ids.map((id) => ({ id, title: `Title of ${id}`, blocks: [], sources: '', notes: [] })),
		})),
	};
}
const idsOf = (deck: Deck) => listSlides(deck).map(({ id }) => id);
const partsOf = (deck: Deck) =>
	deck.parts.map(({ id, slides }) => `${id}: ${slides.map((slide) => slide.id).join()}`);
const deck = deckOf(['a', 'b'], ['c', 'd']);

describe('the deck after edits', () => {
	it('is the same without any', () => {
		expect(applyEdits(deck, NO_EDITS)).toEqual(deck);
	});

	it('leaves slides out, and a part of which nothing is left', () => {
		expect(partsOf(applyEdits(deck, { dropped: ['a', 'b', 'nobody'], titles: {} }))).toEqual(['part-1: c,d']);
		expect(applyEdits(deck, { dropped: ['a', 'b', 'c', 'd'], titles: {} }).parts).toEqual([]);
	});

	it('has the new titles, and the made one where the new one is blank', () => {
		const { parts } = applyEdits(deck, { dropped: [], titles: { a: ' Mine ', b: ' ', nobody: 'x' } });
		expect(parts[0]!.slides.map(({ title }) => title)).toEqual(['Mine', 'Title of b']);
	});

	it('counts a slide to the part among whose slides it stands', () => {
		const toEnd = applyEdits(deck, { order: ['b', 'c', 'd', 'a'], dropped: [], titles: {} });
		expect(partsOf(toEnd)).toEqual(['part-0: b', 'part-1: c,d,a']);
		const toFront = applyEdits(deck, { order: ['d', 'a', 'b', 'c'], dropped: [], titles: {} });
		expect(partsOf(toFront)).toEqual(['part-1: d', 'part-0: a,b,c']);
	});

	it('puts a slide that is new behind the one that was made before it', () => {
		const order = ['d', 'b', 'a'];
		// `new` was made behind `a`, and `first` before everything; `c` was made behind `b`.
		const grown = deckOf(['first', 'a', 'new', 'b'], ['c', 'd']);
		expect(idsOf(applyEdits(grown, { order, dropped: [], titles: {} }))).toEqual([
			'first',
			'd',
			'b',
			'c',
			'a',
			'new',
		]);
	});
});

describe('edits', () => {
	it('move a slide to a place among those that are shown', () => {
		const edits = dropSlide(NO_EDITS, 'b');
		const moved = moveSlide(deck, edits, 'd', 1);
		expect(idsOf(applyEdits(deck, moved))).toEqual(['a', 'd', 'c']);
		expect(idsOf(applyEdits(deck, moveSlide(deck, moved, 'a', 2)))).toEqual(['d', 'c', 'a']);
		expect(moveSlide(deck, edits, 'nobody', 0)).toBe(edits);
	});

	it('bring a slide back to its place', () => {
		const dropped = moveSlide(deck, dropSlide(NO_EDITS, 'b'), 'd', 0);
		expect(idsOf(applyEdits(deck, dropped))).toEqual(['d', 'a', 'c']);
		expect(idsOf(applyEdits(deck, bringBack(dropped, 'b')))).toEqual(['d', 'a', 'b', 'c']);
	});

	it('forget a title that is the made one again', () => {
		const renamed = renameSlide(deck, NO_EDITS, 'a', 'Mine');
		expect(renamed.titles).toEqual({ a: 'Mine' });
		expect(renameSlide(deck, renamed, 'a', '').titles).toEqual({});
		expect(renameSlide(deck, renamed, 'a', 'Title of a').titles).toEqual({});
	});
});

describe('whatever the edits are', () => {
	const names = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 });
	const decks = names.chain((ids) =>
		fc
			.nat(ids.length)
			.map((cut) => deckOf(...[ids.slice(0, cut), ids.slice(cut)].filter(({ length }) => length))),
	);
	// Ids that no slide has, and ids twice, are among them.
	const some = fc.array(fc.constantFrom(...'abcdefghxyz', '__proto__', 'constructor'));
	const titles = fc.dictionary(fc.constantFrom(...'abx', 'toString'), fc.string());
	const edits: fc.Arbitrary<DeckEdits> = fc.oneof(
		fc.record({ dropped: some, titles }),
		fc.record({ order: some, dropped: some, titles }),
	);

	it('each slide is there once, unless it is left out', () => {
		fc.assert(
			fc.property(decks, edits, (made, change) => {
				const shown = idsOf(applyEdits(made, change));
				const expected = idsOf(made).filter((id) => !change.dropped.includes(id));
				expect(shown.toSorted()).toEqual(expected.toSorted());
				expect(arrangeSlides(made, change)).toHaveLength(listSlides(made).length);
			}),
		);
	});

	it('the order is kept, and parts are there once and are not empty', () => {
		fc.assert(
			fc.property(decks, edits, (made, change) => {
				const edited = applyEdits(made, change);
				const shown = idsOf(edited);
				const asked = [...new Set(change.order ?? [])].filter((id) => shown.includes(id));
				expect(shown.filter((id) => asked.includes(id))).toEqual(asked);
				expect(new Set(edited.parts.map(({ id }) => id)).size).toBe(edited.parts.length);
				expect(edited.parts.every(({ slides }) => slides.length > 0)).toBe(true);
			}),
		);
	});

	it('a move puts the slide where it was asked to stand, and leaves the order of the others', () => {
		fc.assert(
			fc.property(decks, edits, fc.nat(), fc.nat(), (made, change, which, where) => {
				const shown = idsOf(applyEdits(made, change));
				fc.pre(shown.length > 0);
				const id = shown[which % shown.length]!;
				const at = where % shown.length;
				const after = idsOf(applyEdits(made, moveSlide(made, change, id, at)));
				expect(after.indexOf(id)).toBe(at);
				expect(after.filter((each) => each !== id)).toEqual(shown.filter((each) => each !== id));
			}),
		);
	});

	it('what is left out comes back to where it stood', () => {
		fc.assert(
			fc.property(decks, edits, fc.nat(), (made, change, which) => {
				const shown = idsOf(applyEdits(made, change));
				fc.pre(shown.length > 0);
				const id = shown[which % shown.length]!;
				expect(idsOf(applyEdits(made, bringBack(dropSlide(change, id), id)))).toEqual(shown);
			}),
		);
	});
});
