/** What a copy of the site is made of: `offline.json`, which the end of a build writes. */
export interface CopyList {
	/** Another one whenever any file of the site is another one. */
	version: string;
	/** The SHA-256 of each file (base64), by its address under the site's base: `sessions/`, `_astro/x.js`, `` (home). */
	files: Readonly<Record<string, string>>;
	/** What the copy takes on the device, in bytes. */
	bytes: number;
	/** What is sent for it by a server that compresses, in bytes. */
	zipped: number;
}

/** The list, or nothing where it is not one: a network's log-in page instead of it, or the answer of a strange server. */
export function parseCopyList(value: unknown): CopyList | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { version, files, bytes, zipped } = value as Partial<Record<keyof CopyList, unknown>>;
	if (typeof version !== 'string' || typeof bytes !== 'number' || typeof zipped !== 'number')
		return undefined;
	if (typeof files !== 'object' || files === null) return undefined;
	const hashes = Object.values(files);
	if (hashes.length === 0 || hashes.some((hash) => typeof hash !== 'string')) return undefined;
	return { version, files: files as Record<string, string>, bytes, zipped };
}
