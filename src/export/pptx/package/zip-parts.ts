import { strToU8, type Zippable, zipSync } from 'fflate';

/** The first day that a ZIP archive can name, in whatever zone this runs: the archive has no zone. */
const FIRST_DAY = new Date(1980, 0, 1);

/** Parts to an archive: sorted, the list of types first, no folders, one date, so that equal parts are equal bytes. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
	const names = Object.keys(parts).sort((a, b) =>
		a === '[Content_Types].xml' ? -1 : b === '[Content_Types].xml' ? 1 : a < b ? -1 : 1,
	);
	// What is compressed already is stored as it is.
	const files: Zippable = Object.fromEntries(
		names.map((name) => {
			const part = parts[name]!;
			return [name, typeof part === 'string' ? strToU8(part) : [part, { level: 0 }]];
		}),
	);
	return zipSync(files, { level: 6, mtime: FIRST_DAY });
}
