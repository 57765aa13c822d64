/**
 * How wide text is, without a browser to measure it: rather too wide than too narrow, so that what was placed by it
 * does not overlap. Parts of the type size, by kind of character, for the site's typefaces.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
	[/[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1.3],
	[/\p{Mark}/u, 0],
	[/[iljtfr1.,:;'’!|()[\]\s-]/u, 0.4],
	[/[mwMW@%—…]/u, 0.95],
	[/\p{Lu}/u, 0.72],
];
const USUAL = 0.6;

/** In the unit of `size`. */
export function textWidth(text: string, size: number): number {
	let width = 0;
	for (const character of text) {
		width += WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? USUAL;
	}
	return width * size;
}

/** How many lines text takes in a column, broken between words. At least one. */
export function linesOf(text: string, width: number, size: number): number {
	return breakLines(text, width, size).length;
}

/** Text in at most so many lines, none of them wider than the column. What has no room ends in "…". */
export function fitLines(text: string, width: number, size: number, most: number): string[] {
	const lines = breakLines(text, width, size);
	if (lines.length <= most) return lines;
	return [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(' '), width, size)];
}

function breakLines(text: string, width: number, size: number): string[] {
	const lines = [''];
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1)!;
		const longer = last ? `${last} ${word}` : word;
		if (textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
		else {
			if (last) lines.push('');
			lines.splice(-1, 1, ...breakWord(word, width, size));
		}
	}
	return lines;
}

/** A word that is wider than the column is broken where the column ends. */
function breakWord(word: string, width: number, size: number): string[] {
	const pieces = [''];
	for (const character of word) {
		const longer = pieces.at(-1)! + character;
		if (longer.length > character.length && textWidth(longer, size) > width) pieces.push(character);
		else pieces[pieces.length - 1] = longer;
	}
	return pieces;
}

function shorten(text: string, width: number, size: number): string {
	const characters = [...text];
	while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > width) characters.pop();
	return `${characters.join('').trimEnd()}…`;
}
