import type { RowsSpec } from '#domain/chart/chart-spec.ts';
import { fileSlug } from '#domain/words/file-slug.ts';

import { download } from '../download.ts';
import type { Report } from './report.svelte.ts';

/** Saves a chart as a picture that says what it is about and which answers it was drawn from. */
export async function savePicture(spec: RowsSpec, { document, result }: Report): Promise<void> {
	const { renderPng } = await import('../../charts/render-png.ts');
	const name = document.title || 'Plan without a title';
	const picture = await renderPng(
		spec,
		`${name.slice(0, 70)} · Press Two, fingerprint ${result.fingerprint}`,
	);
	download(`${fileSlug(document.title) || 'plan'}-${fileSlug(spec.title)}.png`, picture);
}
