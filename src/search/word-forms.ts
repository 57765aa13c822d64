import lunr from 'lunr';

/** The stem that forms of a word share: `customers` and `customer` => `custom`. English (Porter, in lunr). */
export function stemOf(form: string): string {
	return lunr.stemmer(new lunr.Token(form, {})).toString();
}

/** Whether a word is so frequent that it tells nothing: `the`, `of`, `to`. */
export function isStopWord(form: string): boolean {
	// The filter answers with nothing for such a word, which its type does not say.
	return !(lunr.stopWordFilter(new lunr.Token(form, {})) as lunr.Token | undefined);
}

/** The words of a vocabulary by their stem, so that a word of a query finds the other forms of it. */
export function groupByStem(forms: readonly string[]): ReadonlyMap<string, readonly string[]> {
	return Map.groupBy(forms, stemOf);
}
