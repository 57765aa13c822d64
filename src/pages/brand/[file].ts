import type { APIRoute, GetStaticPaths } from 'astro';

import { getBrand, getBrandSheet } from '#catalog/client/get-brand.ts';
import { BRAND_SHEET, logoFile } from '#components/site/brand-files.ts';
import { logoBytes } from '#domain/brand/logo-size.ts';

interface File {
	readonly type: string;
	readonly body: string | Uint8Array<ArrayBuffer>;
}

/** A client's colours and logo, as files that every page shares. Without a client there are none. */
export const getStaticPaths = (async () => {
	const brand = await getBrand();
	if (!brand) return [];
	const { logo } = brand;
	const sheet = { type: 'text/css', body: await getBrandSheet(brand) };
	return [
		{ params: { file: BRAND_SHEET }, props: sheet },
		...(logo
			? [{ params: { file: logoFile(logo) }, props: { type: logo.type, body: logoBytes(logo).slice() } }]
			: []),
	];
}) satisfies GetStaticPaths;

export const GET: APIRoute<File> = ({ props: { type, body } }) =>
	new Response(body, { headers: { 'content-type': type } });
