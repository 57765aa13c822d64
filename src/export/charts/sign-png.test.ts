import { crc32 } from 'node:zlib';

import { expect, test } from 'vitest';

import { logoBytes, logoSize, toBase64 } from '#domain/brand/logo-size.ts';

import { png } from '../../../test/fixtures/pictures.ts';
import { signPng } from './sign-png.ts';

test('a signed picture is whole, with its texts behind its header and the rest as it was', () => {
	const bare = Buffer.from(logoBytes({ data: png(640, 160) }));
	const signed = Buffer.from(signPng(bare, { title: 'Risks', source: 'Plan “Ä”, 2026.1-ab' }));
	const source = Buffer.from('iTXtSource\0\0\0\0\0Plan “Ä”, 2026.1-ab');
	const title = Buffer.from('iTXtTitle\0\0\0\0\0Risks');
	// Twelve bytes a chunk beside its text: length, name and check sum; the name is counted with the text here.
	expect(signed.length).toBe(bare.length + source.length + title.length + 2 * 8);
	for (const chunk of [title, source]) {
		const place = signed.indexOf(chunk);
		expect(signed.readUInt32BE(place - 4)).toBe(chunk.length - 4);
		expect(signed.readUInt32BE(place + chunk.length)).toBe(crc32(chunk));
	}
	expect(signed.subarray(0, 33)).toEqual(bare.subarray(0, 33));
	expect(signed.subarray(-(bare.length - 33))).toEqual(bare.subarray(33));
	expect(logoSize({ type: 'image/png', data: toBase64(signed) })).toEqual({ width: 640, height: 160 });
});
