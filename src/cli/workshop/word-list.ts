import type { Fault } from '#errors/fault.ts';

/** Names and terms that are right, though the dictionary does not have them. */
export interface WordList {
	/** A word in small letters stands for itself at the beginning of a sentence too. */
	has(word: string, quoted?: boolean): boolean;
}

const order = new Intl.Collator('en').compare;

/**
 * The words of `words.txt`, one a line; what follows `#` is a remark. A word in quotation marks is right only where
 * somebody is quoted. The list is kept in order, so that the words of two authors rarely meet in one line.
 */
export function parseWordList(text: string): { readonly list: WordList; readonly faults: readonly Fault[] } {
	const words = new Set<string>();
	const faults: Fault[] = [];
	let before = '';
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		const word = line.replace(/#.*$/, '').trim();
		if (word === '') continue;
		const place = `line ${index + 1}`;
		if (words.has(word)) faults.push({ place, fault: `"${word}" stands there twice`, next: 'Take one out.' });
		else if (order(bare(before), bare(word)) > 0)
			faults.push({
				place,
				fault: `"${bare(word)}" stands after "${bare(before)}"`,
				next: 'Keep the words in the order of the alphabet.',
			});
		words.add(word);
		before = word;
	}
	const has = (word: string, quoted = false) =>
		words.has(word) ||
		words.has(word.charAt(0).toLowerCase() + word.slice(1)) ||
		(quoted && words.has(`"${word}"`));
	return { list: { has }, faults };
}

function bare(word: string): string {
	return word.replaceAll('"', '');
}
