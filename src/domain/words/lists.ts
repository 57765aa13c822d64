const COUNTS = [
	'no',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
];

/** `4` is `four`; from 13 on, digits. */
export function countWord(count: number): string {
	return COUNTS[count] ?? String(count);
}

/** `a, b and c`. */
export function listWords(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
