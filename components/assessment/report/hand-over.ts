import type { ReportMaterial } from '#domain/report/material.ts';
import { fileSlug } from '#domain/words/file-slug.ts';
import type { ResultFormat } from '#export/kit/result-files.ts';

import { svgToPng } from '../../charts/svg-to-png.ts';
import { download } from '../download.ts';

export type HandOver = 'docx' | 'html' | 'csv' | 'json' | 'charts' | 'kit';

/** Makes files here and hands them to the browser to save: one as it is, several as a ZIP. Its parts load only now. */
export async function handOver(
	what: HandOver,
	material: ReportMaterial,
	choice: { readonly notes: boolean; readonly json: boolean },
): Promise<void> {
	const { kitFormats, makeResultFiles } = await import('#export/kit/result-files.ts');
	const { leftOutWords, makeKit } = await import('#export/kit/make-kit.ts');
	const formats: readonly ResultFormat[] =
		what === 'kit' ? [...kitFormats, ...(choice.json ? (['json'] as const) : [])] : [what];
	const files = [];
	for (const format of formats) files.push(...(await makeResultFiles(material, format, svgToPng)));
	const slug = fileSlug(material.document.title) || 'plan';
	const [only] = files;
	if (files.length === 1 && only) {
		download(`${slug}-${only.path}`, new Blob([only.bytes as Uint8Array<ArrayBuffer>]));
		return;
	}
	const zip = makeKit({ material, files, leftOut: leftOutWords(choice) });
	const name = what === 'kit' ? 'client-kit' : what;
	download(`${slug}-${name}.zip`, new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' }));
}
