/** Text without what XML 1.0 has no place for: control characters, halves of characters, and the two that are none. */
export function toPlain(text: string): string {
	return (
		text
			.toWellFormed()
			.replace(/\r\n?|[\u2028\u2029]/g, '\n')
			.replace(/\t/g, ' ')
			// eslint-disable-next-line no-control-regex -- control characters are what it is about
			.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
	);
}

/** One line of text, as a title or a cell is. */
export function toLine(text: string): string {
	return toPlain(text).replace(/\s*\n\s*/g, ' ');
}

/** Text inside XML, in an element or an attribute. */
export function escapeXml(text: string): string {
	return toPlain(text)
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;')
		.replace(/'/g, '&apos;');
}

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Whether a text runs from right to left, by its first letter. */
export function isRtl(text: string): boolean {
	return /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text);
}
