import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The first moment that a ZIP can name. Local, as ZIP knows no zones: the same bytes wherever they are made. */
const THEN = '1980-01-01T00:00:00';

/**
 * Files by their path, in the given order; text as UTF-8. The same files give the same bytes.
 *
 * @param bytesAre What is not text may be compressed already, like pictures, and is then stored as it is.
 */
export function toZip(
	files: Readonly<Record<string, string | Uint8Array>>,
	bytesAre: 'compressed' | 'raw' = 'raw',
): Uint8Array {
	const level = bytesAre === 'compressed' ? 0 : 6;
	const zippable = Object.entries(files).map(([path, file]): [string, Zippable[string]] => [
		path,
		typeof file === 'string' ? strToU8(file) : [file, { level }],
	]);
	return zipSync(Object.fromEntries(zippable), { level: 6, mtime: THEN });
}

export const readZip = unzipSync as (bytes: Uint8Array) => Record<string, Uint8Array>;
