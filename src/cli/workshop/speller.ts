import type { WordList } from './word-list.ts';
import { dropPossessive, isForDictionary } from './list-words.ts';

/** What we use of nspell. */
export interface Dictionary {
	correct(word: string): boolean;
	suggest(word: string): string[];
}

/** A suggestion takes a tenth of a second, and whoever has so many mistakes begins with these. */
const SUGGESTIONS_AT_MOST = 10;

/** Knows which words are right. Each is looked up once, however often it is used. */
export class Speller {
	readonly #dictionary: Dictionary;
	readonly #own: WordList;
	readonly #right = new Map<string, boolean>();
	readonly #suggested = new Map<string, readonly string[]>();

	constructor(dictionary: Dictionary, own: WordList) {
		this.#dictionary = dictionary;
		this.#own = own;
	}

	/** A word with hyphens is right if the list has it, or if each of its parts is right. */
	isRight(word: string, quoted = false): boolean {
		if (quoted && this.#own.has(word, quoted)) return true;
		const known = this.#right.get(word);
		if (known !== undefined) return known;
		const right =
			this.#isKnown(word) ||
			(word.includes('-') && word.split('-').every((part) => !isForDictionary(part) || this.#isKnown(part)));
		this.#right.set(word, right);
		return right;
	}

	/** What was perhaps meant; nothing once many words were asked for. */
	suggest(word: string): readonly string[] {
		if (!this.#suggested.has(word) && this.#suggested.size < SUGGESTIONS_AT_MOST)
			this.#suggested.set(word, this.#dictionary.suggest(word).slice(0, 3));
		return this.#suggested.get(word) ?? [];
	}

	#isKnown(word: string): boolean {
		const bare = dropPossessive(word);
		return (
			this.#own.has(word) ||
			this.#own.has(bare) ||
			this.#dictionary.correct(word) ||
			this.#dictionary.correct(bare)
		);
	}
}
