import { getBrand } from '#catalog/client/get-brand.ts';
import { toManifest } from '#components/site/web-manifest.ts';

/** What a browser needs to know to keep the site as an app. */
export const GET = async () =>
	new Response(`${JSON.stringify(toManifest(await getBrand()), null, '\t')}\n`, {
		headers: { 'content-type': 'application/manifest+json' },
	});
