import type { Fault } from '#errors/fault.ts';

import { listWords } from './list-words.ts';
import { lineOf, type Passage } from './passages.ts';
import type { Speller } from './speller.ts';

/** One fault for each word of a file that is not right, where it first stands. */
export function checkSpelling(passages: readonly Passage[], speller: Speller): Fault[] {
	const seen = new Set<string>();
	return passages.flatMap((passage) =>
		listWords(passage.text).flatMap(({ word, quoted }): Fault[] => {
			if (seen.has(word) || speller.isRight(word, quoted)) return [];
			seen.add(word);
			const meant = speller.suggest(word);
			const perhaps = meant.length > 0 ? `Perhaps ${meant.join(', ')}. ` : '';
			return [
				{
					place: `line ${lineOf(word, passage)}`,
					fault: `"${word}" is not in the dictionary`,
					next: `${perhaps}Put it right, or add it to content/words.txt.`,
				},
			];
		}),
	);
}
