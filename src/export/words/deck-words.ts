import type { DeckWords } from '#domain/deck/deck-words.ts';

import { formatDate } from './format-date.ts';
import { toSourcesLine } from './source-words.ts';
import { whoWords } from './who-words.ts';

/** What decks say in English. */
export const deckWords: DeckWords = {
	language: 'en',
	sources: toSourcesLine,
	outcome: ({ organisation, country, outcome }) =>
		`${organisation}, ${country}. ${outcome.summary} (${formatDate(outcome.date)})`,
	duration: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
	// That the facilitator speaks goes without saying.
	turn: (who, minutes) =>
		who === 'facilitator' ? deckWords.duration(minutes) : `${whoWords[who]}, ${deckWords.duration(minutes)}`,
	exercise: (title) => `Exercise: ${title}`,
};
