import { hashText } from '#domain/plan/fingerprint.ts';
import type { Parsed } from '#errors/fault.ts';
import { DOCUMENT_TEXT_AT_MOST } from '#schemas/document-file.ts';

/** The digit is the version of the packing. */
const VERSION = '1.';

/**
 * A document as the fragment of an address: packed JSON after a check sum, all of it behind the `#`, which no browser
 * sends to any server. `plan=1.<check sum>.<packed>`.
 *
 * @param name What kind of document it is, in front of the equals sign.
 */
export async function toPackedLink(name: string, document: object): Promise<string> {
	const text = JSON.stringify(document);
	const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	const packed = new Uint8Array(await new Response(stream).arrayBuffer());
	return `${name}=${VERSION}${hashText(text)}.${toBase64Url(packed)}`;
}

/** The document in a link. A link that was cut or mistyped is refused as a whole. */
export async function fromPackedLink<T>(
	name: string,
	fragment: string,
	parse: (text: string) => Parsed<T>,
): Promise<Parsed<T>> {
	const prefix = `${name}=${VERSION}`;
	const [sum, packed, ...more] = fragment.slice(prefix.length).split('.');
	if (!fragment.startsWith(prefix) || !sum || !packed || more.length > 0)
		return refuse('it is not a link that this release can read');
	const text = await unpack(packed);
	if (text === undefined || hashText(text) !== sum)
		return refuse('it is incomplete or was changed on the way');
	return parse(text);
}

async function unpack(packed: string): Promise<string | undefined> {
	try {
		const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
			char.charCodeAt(0),
		);
		const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
		return await readAtMost(stream, DOCUMENT_TEXT_AT_MOST + 1);
	} catch {
		return undefined;
	}
}

/** A few kilobytes can unpack to gigabytes, so reading stops at the limit. */
async function readAtMost(stream: ReadableStream<Uint8Array>, limit: number): Promise<string> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const reader = stream.getReader();
	let text = '';
	for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
		text += decoder.decode(chunk.value, { stream: true });
		if (text.length > limit) throw new RangeError('Too long.');
	}
	return text + decoder.decode();
}

function toBase64Url(bytes: Uint8Array): string {
	const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function refuse(fault: string): Parsed<never> {
	return {
		ok: false,
		faults: [{ place: 'The link', fault, next: 'Ask for the link again, and copy all of it.' }],
	};
}
