import type { Logo } from './brand.ts';
import { logoBytes, toBase64 } from './logo-size.ts';

/** What a PNG needs to look as it does. All else is remarks: who made it, when, with what, from which file. */
const NEEDED = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD pHYS'.split(' '));
const SIGNATURE_LENGTH = 8;
/** Comments, and sections of text in which the same signs are no comment. */
const COMMENTS = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/g;

/**
 * The picture without the remarks that programs write into it, such as names, addresses and paths on somebody's disk: it
 * goes into every file that is handed over.
 *
 * @param logo One whose type and data are known to be right.
 */
export function cleanLogo(logo: Logo): Logo {
	const bytes = logoBytes(logo);
	return { ...logo, data: toBase64(logo.type === 'image/png' ? cleanPng(bytes) : cleanSvg(bytes)) };
}

function cleanPng(bytes: Uint8Array): Uint8Array {
	const view = new DataView(bytes.buffer);
	const kept = [bytes.subarray(0, SIGNATURE_LENGTH)];
	let place = SIGNATURE_LENGTH;
	let name = '';
	// What stands behind its end is no part of the picture.
	while (name !== 'IEND' && place + 12 <= bytes.length) {
		const end = place + 12 + view.getUint32(place);
		name = String.fromCharCode(...bytes.subarray(place + 4, place + 8));
		if (NEEDED.has(name)) kept.push(bytes.subarray(place, end));
		place = end;
	}
	const clean = new Uint8Array(kept.reduce((length, part) => length + part.length, 0));
	let written = 0;
	for (const part of kept) {
		clean.set(part, written);
		written += part.length;
	}
	return clean;
}

function cleanSvg(bytes: Uint8Array): Uint8Array {
	const text = new TextDecoder().decode(bytes);
	return new TextEncoder().encode(text.replace(COMMENTS, (found) => (found.startsWith('<!--') ? '' : found)));
}
