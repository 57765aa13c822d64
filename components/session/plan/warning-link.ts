import type { AgendaItem } from '#domain/agenda/agenda.ts';
import type { AgendaWarning } from '#domain/agenda/watch-agenda.ts';
import { titleOfItem, toWarningWords } from '#export/agenda/words.ts';

/** The element of an item in the editor, for moving there. */
export const elementOfItem = (id: string) => `item-${encodeURIComponent(id)}`;

/** "For 22 minutes only the facilitator speaks, from “The story”." */
export function warningSentence(warning: AgendaWarning, items: readonly AgendaItem[]): string {
	const item = items.find(({ id }) => id === warning.item);
	const words = `${toWarningWords(warning)} “${item ? titleOfItem(item) : ''}”.`;
	return words[0]!.toUpperCase() + words.slice(1);
}
