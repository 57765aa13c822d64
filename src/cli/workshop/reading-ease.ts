import { flesch } from 'flesch';
import { syllable } from 'syllable';

/** How much there is to read in a text, and how easily. */
export interface TextReport {
	/** Path inside the content folder. */
	readonly file: string;
	readonly words: number;
	/** Flesch's measure, rounded: 60 to 70 is plain English, below 30 is for specialists. */
	readonly readingEase: number;
}

/**
 * Flesch's reading ease of plain text, paragraphs divided by empty lines. It knows the lengths of words and of
 * sentences and nothing else, so it is a hint and never a fault.
 */
export function readingEase(plain: string): number {
	const sentences = plain
		.split(/\n\s*\n/)
		.flatMap((paragraph) => paragraph.split(/(?<=[.!?]["”’)]*)\s+/))
		.filter((sentence) => /\p{L}/u.test(sentence));
	const words = plain.split(/\s+/).filter((word) => /\p{L}/u.test(word));
	const syllables = words.reduce((total, word) => total + Math.max(1, syllable(word)), 0);
	if (words.length === 0) return 0;
	return Math.round(flesch({ sentence: sentences.length, word: words.length, syllable: syllables }));
}
