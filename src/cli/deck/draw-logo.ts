import type { Brand } from '#domain/brand/brand.ts';
import { logoBytes, logoSize } from '#domain/brand/logo-size.ts';

import { withPictures } from '../browser/draw-pictures.ts';
import { Refusal } from '../refusal.ts';
import type { Surroundings } from '../surroundings.ts';

/** Pixels, of which each is drawn as two by two: sharp in the place that a slide has for it. */
const AT_MOST = { width: 300, height: 120 };

/**
 * A logo that is an SVG as PNG, for programs that show no SVG. Nothing where there is no such logo, and where there is no
 * Chromium to draw it, which is said.
 */
export async function drawLogo(
	{ logo }: Brand,
	{ err }: Pick<Surroundings, 'err'>,
	draw: typeof withPictures = withPictures,
): Promise<Uint8Array | undefined> {
	const size = logo?.type === 'image/svg+xml' ? logoSize(logo) : undefined;
	if (!logo || !size) return undefined;
	const scale = Math.min(AT_MOST.width / size.width, AT_MOST.height / size.height);
	const svg = new TextDecoder().decode(logoBytes(logo));
	try {
		return await draw((drawPicture) =>
			drawPicture({ svg, size: { width: size.width * scale, height: size.height * scale } }),
		);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		err(
			'The logo is an SVG and no Chromium can be started to draw it: programs that show no SVG leave it out.\n',
		);
		return undefined;
	}
}
