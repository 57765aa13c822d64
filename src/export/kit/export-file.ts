/** A file to hand over. */
export interface ExportFile {
	/** With `/` between folders, and no folder above. */
	readonly path: string;
	readonly format: string;
	readonly bytes: Uint8Array;
	/** What it is, as a sentence. */
	readonly about: string;
}

export function textFile(path: string, format: string, text: string, about: string): ExportFile {
	return { path, format, bytes: new TextEncoder().encode(text), about };
}
