import { readZip, toZip } from '../zip.ts';

/** The day that documents say they were made: the clock would make every file another one. */
const MADE = '1980-01-01T00:00:00Z';

/** Takes the clock out of what the package wrote, and the count of pictures that it goes on with in the next document. */
export function settleDocx(bytes: Uint8Array): Uint8Array {
	const files = readZip(bytes);
	const change = (path: string, write: (text: string) => string) => {
		files[path] = new TextEncoder().encode(write(new TextDecoder().decode(files[path])));
	};
	change('docProps/core.xml', (text) =>
		text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${MADE}`),
	);
	let pictures = 0;
	change('word/document.xml', (text) =>
		text.replace(/(<wp:docPr id=")\d+/g, (_, start: string) => `${start}${(pictures += 1)}`),
	);
	return toZip(files);
}
