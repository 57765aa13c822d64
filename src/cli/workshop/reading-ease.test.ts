import { expect, test } from 'vitest';

import { readingEase } from './reading-ease.ts';
import { toTextTable } from './text-table.ts';

test("Flesch's formula: 206.835 - 1.015 words a sentence - 84.6 syllables a word", () => {
	// 2 sentences, 6 words, 6 syllables: 206.835 - 3.045 - 84.6 = 119.19
	expect(readingEase('The cat sat. The dog sat.')).toBe(119);
	// 1 sentence, 4 words, 14 syllables: 206.835 - 4.06 - 296.1 = -93.325
	expect(readingEase('Organisational communication necessitates modification')).toBeLessThan(-50);
});

test('a paragraph ends a sentence, figures are no words, and no text has no ease', () => {
	expect(readingEase('The cat sat\n\nThe dog sat')).toBe(119);
	expect(readingEase('The cat sat in 2025. The dog sat 3 times.')).toBe(
		readingEase('The cat sat in. The dog sat times.'),
	);
	expect(readingEase('')).toBe(0);
});

test('the table has a line for each text', () => {
	expect(toTextTable([{ file: 'cases/a.mdx', words: 400, readingEase: 71 }])).toBe(
		'text         words  reading ease\ncases/a.mdx    400            71\nReading ease (Flesch): 60 to 70 is plain English, below 50 is hard to read.\n',
	);
	expect(toTextTable([])).toBe('');
});
