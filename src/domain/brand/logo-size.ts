import type { Logo } from './brand.ts';

/** In pixels, or in whatever units the picture counts; their ratio is what matters. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The bytes of a logo. @throws DOMException where its data is no base64. */
export function logoBytes({ data }: Pick<Logo, 'data'>): Uint8Array {
	const text = atob(data);
	const bytes = new Uint8Array(text.length);
	for (let index = 0; index < bytes.length; index += 1) bytes[index] = text.charCodeAt(index);
	return bytes;
}

/** Bytes as the data of a logo. */
export function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text);
}

/** How large a logo is; nothing where it does not say so or is no such picture. */
export function logoSize(logo: Pick<Logo, 'type' | 'data'>): Size | undefined {
	const bytes = logoBytes(logo);
	return logo.type === 'image/png' ? pngSize(bytes) : svgSize(new TextDecoder().decode(bytes));
}

/** Only of a picture that is whole: each part of it has its length, and the last is its end. */
function pngSize(bytes: Uint8Array): Size | undefined {
	if (bytes.length < 57 || SIGNATURE.some((byte, index) => bytes[index] !== byte)) return undefined;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const nameAt = (place: number) => String.fromCharCode(...bytes.subarray(place + 4, place + 8));
	if (nameAt(8) !== 'IHDR' || view.getUint32(8) !== 13) return undefined;
	let place = 8;
	while (place + 12 <= bytes.length && nameAt(place) !== 'IEND') place += 12 + view.getUint32(place);
	if (place + 12 > bytes.length) return undefined;
	return positive(view.getUint32(16), view.getUint32(20));
}

/** By its `viewBox`, else by `width` and `height`. */
function svgSize(text: string): Size | undefined {
	const root = /<svg\b(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(text.replace(/<!--[\s\S]*?-->/g, ''))?.[0];
	if (root === undefined) return undefined;
	const read = (name: string) => {
		const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root) ?? [];
		return double ?? single ?? '';
	};
	const box = read('viewBox')
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	if (box.length === 4) return positive(box[2]!, box[3]!);
	return positive(Number.parseFloat(read('width')), Number.parseFloat(read('height')));
}

function positive(width: number, height: number): Size | undefined {
	return width > 0 && height > 0 && Number.isFinite(width / height) ? { width, height } : undefined;
}
