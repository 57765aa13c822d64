/** Words that an adult reads silently in a minute, rounded down for readers in a second language. */
const WORDS_A_MINUTE = 200;

/** Whole minutes to read so many words, at least one. */
export function readingMinutes(words: number): number {
	return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
