import type { WordMatch } from './find-word.ts';

/** A document that a query leads to. */
export interface RankedDocument {
	/** Its place in the library. */
	readonly place: number;
	/** All terms that any word of the query matched there. */
	readonly terms: ReadonlySet<string>;
}

interface Tally {
	found: number;
	nearly: number;
	score: number;
	terms: Set<string>;
}

/**
 * The documents in the order in which they are shown. Those that have most words of the query, and no others: whoever
 * adds a word wants fewer results. Among them, those that match as typed come before those that match with a letter
 * changed, whatever their score; then the score decides, then the place, so that the order is always the same.
 *
 * @param found For each word of the query, what it finds.
 */
export function rankDocuments(found: readonly ReadonlyMap<string, WordMatch>[]): readonly RankedDocument[] {
	const tallies = new Map<string, Tally>();
	for (const matches of found) {
		for (const [ref, { score, terms, onlyNearly }] of matches) {
			const tally = tallies.get(ref) ?? { found: 0, nearly: 0, score: 0, terms: new Set() };
			tallies.set(ref, tally);
			tally.found += 1;
			tally.nearly += onlyNearly ? 1 : 0;
			tally.score += score;
			for (const term of terms) tally.terms.add(term);
		}
	}
	const most = Math.max(...[...tallies.values()].map((tally) => tally.found));
	return [...tallies]
		.map(([ref, tally]) => ({ place: Number(ref), ...tally }))
		.filter((tally) => tally.found === most)
		.sort((a, b) => a.nearly - b.nearly || b.score - a.score || a.place - b.place);
}
