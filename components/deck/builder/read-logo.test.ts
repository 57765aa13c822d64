import { expect, it } from 'vitest';

import { readLogo } from './read-logo.ts';

const file = (bytes: Uint8Array | string) => new Blob([bytes as Uint8Array<ArrayBuffer>]);

it('knows SVG and PNG by what is inside', async () => {
	const svg = await readLogo(file('<?xml version="1.0"?><svg viewBox="0 0 1 1"/>'), 'Acme');
	expect(svg).toMatchObject({ ok: true, value: { type: 'image/svg+xml', alt: 'Acme' } });
	const png = await readLogo(file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255])), 'Acme');
	// The six bytes in base64.
	expect(png).toMatchObject({ ok: true, value: { type: 'image/png', data: 'iVBORwD/' } });
});

it('refuses another picture, and says what to save', async () => {
	const jpeg = await readLogo(file(new Uint8Array([0xff, 0xd8, 0xff, 0xe0])), 'Acme');
	expect(jpeg).toMatchObject({ ok: false, faults: [{ fault: 'it is neither an SVG nor a PNG' }] });
});

it('does not open a picture of 40 MB', async () => {
	const large = {
		size: 40_000_000,
		arrayBuffer: () => Promise.reject(new Error('It was opened.')),
	};
	const read = await readLogo(large, 'Acme');
	expect(read).toMatchObject({
		ok: false,
		faults: [{ fault: 'the picture has 40.0 MB, and at most 1 MB fits' }],
	});
});

it('says where a file cannot be read', async () => {
	const gone = { size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) };
	expect(await readLogo(gone, 'Acme')).toMatchObject({
		ok: false,
		faults: [{ fault: 'the file cannot be read' }],
	});
});
