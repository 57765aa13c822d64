import type { TextReport } from './reading-ease.ts';

const HEAD = { file: 'text', words: 'words', readingEase: 'reading ease' };

/** How long each text is and how easily it can be read, a line each; nothing where there is no text. */
export function toTextTable(texts: readonly TextReport[]): string {
	if (texts.length === 0) return '';
	const rows = [HEAD, ...texts];
	const width = Math.max(...rows.map(({ file }) => file.length));
	const lines = rows.map(({ file, words, readingEase }) =>
		[
			file.padEnd(width),
			String(words).padStart(HEAD.words.length),
			String(readingEase).padStart(HEAD.readingEase.length),
		].join('  '),
	);
	const meaning = 'Reading ease (Flesch): 60 to 70 is plain English, below 50 is hard to read.';
	return `${lines.join('\n')}\n${meaning}\n`;
}
