import type { DrawPicture } from '#export/draw-picture.ts';

const SCALE = 2;

/** Makes a PNG of an SVG on a canvas. Nothing is fetched: the drawing is its own address. */
export const svgToPng: DrawPicture = async ({ svg, size: { width, height } }) => {
	const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
	// Without these, Firefox draws nothing.
	drawing.setAttribute('width', String(width));
	drawing.setAttribute('height', String(height));
	const text = new XMLSerializer().serializeToString(drawing);
	const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = Math.ceil(width * SCALE);
		canvas.height = Math.ceil(height * SCALE);
		canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (!blob) throw new Error('The browser made no picture.');
		return new Uint8Array(await blob.arrayBuffer());
	} finally {
		URL.revokeObjectURL(address);
	}
};
