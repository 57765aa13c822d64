const SLUG_AT_MOST = 60;

/** A name that every file system takes: letters and digits of any script, joined by hyphens. */
export function fileSlug(text: string): string {
	const words =
		text
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	return [...words.join('-')].slice(0, SLUG_AT_MOST).join('').replace(/-$/, '');
}
