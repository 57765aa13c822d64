import { splitWords } from './split-words.ts';

/** A piece of a text. The pieces of a text, put together, are the text. */
export interface TextPart {
	readonly text: string;
	readonly marked: boolean;
}

/**
 * A text in pieces, with the words marked that a query matched.
 *
 * @param terms Words in their compared form, as the index has them.
 */
export function markWords(text: string, terms: ReadonlySet<string>): readonly TextPart[] {
	const parts: TextPart[] = [];
	let done = 0;
	for (const { start, end, form } of splitWords(text)) {
		if (!terms.has(form)) continue;
		if (start > done) parts.push({ text: text.slice(done, start), marked: false });
		parts.push({ text: text.slice(start, end), marked: true });
		done = end;
	}
	if (done < text.length) parts.push({ text: text.slice(done), marked: false });
	return parts;
}

export function hasMark(parts: readonly TextPart[]): boolean {
	return parts.some(({ marked }) => marked);
}
