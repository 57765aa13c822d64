/** A word where it stands in a text, and the form that words are compared in. */
export interface Word {
	readonly start: number;
	readonly end: number;
	/** `Café’s` => `cafe`. Never empty. */
	readonly form: string;
}

/** Letters and digits of any script, with the marks that belong to them; an apostrophe may stand inside. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/**
 * The words of a text, in order. lunr's own splitter knows only ASCII and gives no places; this one is used for
 * documents, for what a reader types and for marking, so the three cannot disagree about what a word is.
 */
export function splitWords(text: string): readonly Word[] {
	return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
		start: index,
		end: index + word.length,
		form: toForm(word),
	}));
}

/** Without case, accents and apostrophes: what a hurried reader leaves out. `don’t` => `dont`, `plan’s` => `plan`. */
function toForm(word: string): string {
	const plain = word
		.replace(/['’][sS]$/, '')
		.normalize('NFKD')
		.toLowerCase();
	// Taking a letter apart may leave a space or a bracket (`⑴`), or nothing at all.
	return plain.replace(/[^\p{L}\p{N}]/gu, '') || word;
}
