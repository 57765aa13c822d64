import type { Brand } from '#domain/brand/brand.ts';

/** Addresses are seen from the manifest's own, so that it works under any base path. */
export function toManifest(brand?: Pick<Brand, 'client'>) {
	return {
		name: brand ? `${brand.client} · Press Two` : 'Press Two',
		short_name: brand?.client ?? 'Press Two',
		description: 'A readiness assessment for leaders who bring AI into work that people rely on.',
		lang: 'en',
		start_url: './',
		scope: './',
		display: 'browser',
		background_color: '#f6f8f5',
		theme_color: '#f6f8f5',
		icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
	};
}
