import { expect, test, vi } from 'vitest';

import { type Brand, PRESS_TWO } from '#domain/brand/brand.ts';

import { png, svg } from '../../../test/fixtures/pictures.ts';
import { Refusal } from '../refusal.ts';
import { drawLogo } from './draw-logo.ts';

const brandWith = (logo: Brand['logo']): Brand => ({ ...PRESS_TWO, ...(logo && { logo }) });
const drawn = brandWith({ type: 'image/svg+xml', data: svg('<path d="M0 0h9"/>'), alt: 'Logo' });

test('an SVG is drawn in its own proportions', async () => {
	const asked = vi.fn(() => Promise.resolve(Uint8Array.of(1)));
	await expect(drawLogo(drawn, { err: vi.fn() }, (work) => work(asked))).resolves.toEqual(Uint8Array.of(1));
	// The fixture is 80 by 20.
	expect(asked).toHaveBeenCalledWith({
		svg: expect.stringContaining('M0 0h9') as string,
		size: { width: 300, height: 75 },
	});
});

test('without a Chromium there is no picture, and a sentence', async () => {
	const err = vi.fn();
	const refuse = () => Promise.reject(new Refusal('pictures', []));
	await expect(drawLogo(drawn, { err }, refuse)).resolves.toBeUndefined();
	expect(err).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('no Chromium can be started'));
});

test.each([undefined, { type: 'image/png', data: png(), alt: 'Logo' } as const])(
	'nothing is drawn that is a PNG or not there',
	async (logo) => {
		const draw = vi.fn();
		await expect(drawLogo(brandWith(logo), { err: vi.fn() }, draw)).resolves.toBeUndefined();
		expect(draw).not.toHaveBeenCalled();
	},
);
