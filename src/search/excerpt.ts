import { hasMark, markWords, type TextPart } from './mark-words.ts';
import type { SearchDocument } from './search-document.ts';
import { splitWords } from './split-words.ts';

/** About two lines of a result, in characters. */
const LENGTH = 170;
/** How much stands before the first marked word. */
const LEAD = 50;
const MORE = '…';

/**
 * What a result shows under its title: the summary around the first match; where only a heading or a key point
 * matches, that; where only the title does, the beginning of the summary.
 */
export function excerptOf(
	{ title, summary, words }: SearchDocument,
	terms: ReadonlySet<string>,
): readonly TextPart[] {
	const isFound = (text: string) => hasMark(markWords(text, terms));
	const phrase = isFound(summary) || isFound(title) ? undefined : words.find(isFound);
	return markWords(cutAround(phrase ?? summary, terms), terms);
}

/** A long text from a few words before the first match on, cut between words, with `…` where something is left out. */
export function cutAround(text: string, terms: ReadonlySet<string>): string {
	if (text.length <= LENGTH) return text;
	const words = splitWords(text);
	const matched = words.find(({ start, end }) => hasMark(markWords(text.slice(start, end), terms)));
	const wanted = Math.min((matched?.start ?? 0) - LEAD, text.length - LENGTH);
	const from = wanted <= 0 ? 0 : (words.find(({ start }) => start >= wanted)?.start ?? 0);
	const limit = from + LENGTH;
	// A first word that is longer than the limit is shown whole.
	const to =
		limit >= text.length
			? text.length
			: (words.findLast(({ start, end }) => start >= from && end <= limit)?.end ?? text.length);
	return `${from > 0 ? `${MORE} ` : ''}${text.slice(from, to)}${to < text.length ? ` ${MORE}` : ''}`;
}
