/** The signature, and the header with its length, name, 13 bytes and check sum. */
const HEAD_LENGTH = 8 + 25;

/** A PNG with what it shows and where that is from as text for programs, in the fields that PNG has for both. */
export function signPng(
	png: Uint8Array,
	{ title, source }: { readonly title: string; readonly source: string },
): Uint8Array {
	const parts = [
		png.subarray(0, HEAD_LENGTH),
		textChunk('Title', title),
		textChunk('Source', source),
		png.subarray(HEAD_LENGTH),
	];
	const signed = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let place = 0;
	for (const part of parts) {
		signed.set(part, place);
		place += part.length;
	}
	return signed;
}

/** International text: its name, five zeros for not compressed and in no language, and the text in UTF-8. */
function textChunk(name: string, text: string): Uint8Array {
	const body = new TextEncoder().encode(`iTXt${name}\0\0\0\0\0${text}`);
	const chunk = new Uint8Array(4 + body.length + 4);
	const view = new DataView(chunk.buffer);
	view.setUint32(0, body.length - 4);
	chunk.set(body, 4);
	view.setUint32(4 + body.length, crc32(body));
	return chunk;
}

/** As PNG defines it. */
function crc32(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
	}
	return (sum ^ 0xffffffff) >>> 0;
}
