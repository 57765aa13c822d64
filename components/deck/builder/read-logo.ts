import type { Logo, LogoType } from '#domain/brand/brand.ts';
import { toBase64 } from '#domain/brand/logo-size.ts';
import type { Parsed } from '#errors/fault.ts';

/** Largest picture that is opened at all, in bytes: the brand's schema allows no larger one. */
const BYTES_AT_MOST = 1_000_000;
const PNG = [0x89, 0x50, 0x4e, 0x47];

/** A picture's file to a logo, with nothing said yet about what is inside: `parseBrand` says that. */
export async function readLogo(file: Pick<File, 'size' | 'arrayBuffer'>, alt: string): Promise<Parsed<Logo>> {
	if (file.size > BYTES_AT_MOST) {
		const megabytes = (file.size / 1e6).toFixed(1);
		return refuse(
			`the picture has ${megabytes} MB, and at most 1 MB fits`,
			'Save it smaller, or use an SVG.',
		);
	}
	const bytes = await file.arrayBuffer().then(
		(buffer) => new Uint8Array(buffer),
		() => undefined,
	);
	if (!bytes)
		return refuse('the file cannot be read', 'Check that it is still there and that you may open it.');
	const type = typeOf(bytes);
	if (!type) return refuse('it is neither an SVG nor a PNG', 'Save the logo as SVG or PNG.');
	return { ok: true, value: { type, data: toBase64(bytes), alt } };
}

/** By what is in it: a file's name says nothing certain. */
function typeOf(bytes: Uint8Array): LogoType | undefined {
	if (PNG.every((byte, index) => bytes[index] === byte)) return 'image/png';
	return new TextDecoder().decode(bytes).includes('<svg') ? 'image/svg+xml' : undefined;
}

function refuse(fault: string, next: string): Parsed<never> {
	return { ok: false, faults: [{ place: 'Logo', fault, next }] };
}
