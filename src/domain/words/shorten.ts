/** Letters that run from right to left: Hebrew, Arabic and their neighbours. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
let marks: Intl.Segmenter | undefined;

/**
 * Text in at most so many marks as a reader sees them, the last of them `…` where something was cut. An emoji of
 * several code points is one mark and stays whole.
 */
export function shorten(text: string, atMost: number): string {
	const plain = text.replaceAll(/\s+/g, ' ').trim();
	if (plain.length <= atMost) return plain;
	const parts = toMarks(plain);
	return parts.length <= atMost
		? plain
		: `${parts
				.slice(0, atMost - 1)
				.join('')
				.trimEnd()}…`;
}

/**
 * A name that somebody typed, for the middle of a sentence: short, and where it runs from right to left, set apart so
 * that it does not turn the words around it.
 */
export function nameInSentence(name: string, atMost: number): string {
	const short = shorten(name, atMost);
	return RIGHT_TO_LEFT.test(short) ? `\u2068${short}\u2069` : short;
}

/** The same with places to break inside words of more than so many marks. Nobody sees them where nothing is broken. */
export function breakable(text: string, longest: number): string {
	return text.replaceAll(/\S+/g, (word) => {
		if (word.length <= longest) return word;
		const parts = toMarks(word);
		return parts.map((part, index) => (index > 0 && index % longest === 0 ? `\u200B${part}` : part)).join('');
	});
}

function toMarks(text: string): string[] {
	marks ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
	return Array.from(marks.segment(text), ({ segment }) => segment);
}
