import { type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx';

import { toWritable } from '../writable.ts';

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether text begins in a script that runs from right to left: its first letter decides, as in HTML's `dir="auto"`. */
export function isRightToLeft(text: string): boolean {
	const letter = /\p{L}/u.exec(text)?.[0];
	return letter !== undefined && RIGHT_TO_LEFT.test(letter);
}

/** A paragraph of somebody's text, whatever is in it. Line breaks stay line breaks. */
export function textParagraph(
	text: string,
	options: IParagraphOptions = {},
	run: IRunOptions = {},
): Paragraph {
	const writable = toWritable(text);
	const rightToLeft = isRightToLeft(writable);
	const children = writable.split('\n').map(
		(line, index) =>
			new TextRun({
				...run,
				text: line,
				...(index > 0 && { break: 1 }),
				...(rightToLeft && { rightToLeft }),
			}),
	);
	return new Paragraph({ ...options, ...(rightToLeft && { bidirectional: true }), children });
}
