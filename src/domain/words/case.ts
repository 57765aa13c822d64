/** In the middle of a sentence; an abbreviation keeps its capitals. */
export function lowerFirst(text: string): string {
	return /^\p{Lu}\p{Ll}|^A\s/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}

/** At the start of a sentence. */
export function upperFirst(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
