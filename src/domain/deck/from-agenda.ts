import type { Agenda, AgendaItem } from '../agenda/agenda.ts';
import type { Deck } from './deck.ts';
import { deckOfItems, type TimedItem } from './deck-of-items.ts';
import type { DeckWords } from './deck-words.ts';
import type { ToldModule } from './told-module.ts';

/**
 * The slides of an agenda of one's own. What comes from a module brings the module's slides; all else, and what this
 * site's modules do not have, is a slide with the item's title and time. Notes to items are notes for the speaker.
 *
 * @param agenda With a title for itself, its days and its items.
 * @param modules Those of this site; an agenda that came as a file may name others.
 */
export function deckFromAgenda(agenda: Agenda, modules: readonly ToldModule[], words: DeckWords): Deck {
	const parts = agenda.days.map(({ title, items }) => ({
		title,
		minutes: sum(items),
		items: items.map((item) => toTimedItem(item, modules)),
	}));
	return deckOfItems(
		{
			id: agenda.id,
			title: agenda.title,
			lines: [],
			minutes: sum(parts),
			apart: agenda.days.length > 1,
			parts,
		},
		modules,
		words,
	);
}

/** The item as a session would have it. */
function toTimedItem(item: AgendaItem, modules: readonly ToldModule[]): TimedItem {
	const { title, kind, who, minutes, section, exercise } = item;
	const note = item.note ? { note: item.note } : {};
	const module = modules.find(({ id }) => id === item.module);
	if (module?.sections.some(({ id }) => id === section))
		return { kind: 'section', module: module.id, section: section!, minutes, ...note };
	if (module?.exercises.some(({ id }) => id === exercise))
		return { kind: 'exercise', module: module.id, exercise: exercise!, minutes, ...note };
	return kind === 'break'
		? { kind, title, minutes, ...note }
		: { kind: 'block', title, who, minutes, ...note };
}

function sum(all: readonly Pick<AgendaItem, 'minutes'>[]): number {
	return all.reduce((total, { minutes }) => total + minutes, 0);
}
