/** A word of a text. */
export interface Word {
	/** As it is written, but with straight apostrophes. */
	readonly word: string;
	/** Whether it stands inside a quotation: somebody else's word, in their spelling. */
	readonly quoted: boolean;
}

/** Addresses, and names of files and of sites such as `barnold.com`. */
const ADDRESS = /\b(?:https?:|www\.)\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b(?:\/\S*)?/g;
const QUOTATION = /“[^”]*”|"[^"]*"|^>.*$/gm;
const WORD = /[\p{L}\p{M}\p{N}_'’-]+/gu;

/**
 * The words of a text that a dictionary may know. Left out are figures, words with digits, single letters, and
 * abbreviations in capitals with or without an s.
 */
export function listWords(text: string): Word[] {
	const bare = text.replace(ADDRESS, (address) => ' '.repeat(address.length));
	const quotations = [...bare.matchAll(QUOTATION)].map(
		({ 0: { length }, index }) => [index, index + length] as const,
	);
	return [...bare.matchAll(WORD)].flatMap(({ 0: found, index }) => {
		const word = found.replaceAll('’', "'").replace(/^['-]+|['-]+$/g, '');
		if (!isForDictionary(word)) return [];
		return [{ word, quoted: quotations.some(([from, to]) => index > from && index < to) }];
	});
}

/** `agent's` is `agent`. */
export function dropPossessive(word: string): string {
	return word.replace(/'s$/, '');
}

/** Whether a word, or a part of one with hyphens, is more than an abbreviation. */
export function isForDictionary(word: string): boolean {
	const bare = dropPossessive(word);
	return bare.length > 1 && !/[\d_]/.test(bare) && !/^\p{Lu}+s?$/u.test(bare);
}
