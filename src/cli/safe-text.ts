/**
 * Text out of somebody's file for a terminal: on one line, and without the characters that move the cursor,
 * change colours or turn the reading direction.
 */
export function toSafeText(text: string): string {
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ');
}
