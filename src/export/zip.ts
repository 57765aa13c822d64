import { unzipSync, zipSync } from 'fflate';

/** The first moment that a ZIP can name. Local, as ZIP knows no zones: the same bytes wherever they are made. */
const THEN = '1980-01-01T00:00:00';

/** Files by their path, in the given order. The same files give the same bytes. */
export function toZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
	return zipSync(files, { level: 6, mtime: THEN });
}

export const readZip = unzipSync as (bytes: Uint8Array) => Record<string, Uint8Array>;
