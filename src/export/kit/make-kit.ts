import type { ReportMaterial } from '#domain/report/material.ts';

import { toWritable } from '../writable.ts';
import { toZip } from '../zip.ts';
import type { ExportFile } from './export-file.ts';

interface Kit {
	readonly material: ReportMaterial;
	readonly files: readonly ExportFile[];
	/** What the client does not get, a sentence for each. */
	readonly leftOut: readonly string[];
}

/** Everything for a client as one ZIP with a README. The same files give the same bytes. */
export function makeKit({ material, files, leftOut }: Kit): Uint8Array {
	const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
	return toZip({
		'README.txt': readme(material, sorted, leftOut),
		...Object.fromEntries(sorted.map(({ path, bytes }) => [path, bytes])),
	});
}

/** Lines end as every text editor knows them. */
function readme(
	{ document, questionnaire, result }: ReportMaterial,
	files: readonly ExportFile[],
	leftOut: readonly string[],
): string {
	const widest = Math.max(...files.map(({ path }) => path.length));
	const lines = [
		toWritable(document.title.trim() || 'Plan without a title').replaceAll('\n', ' '),
		'',
		'What is in here:',
		...files.map(({ path, about }) => `  ${path.padEnd(widest)}  ${about}`),
		'',
		...(leftOut.length > 0 ? ['What was left out:', ...leftOut.map((line) => `  ${line}`), ''] : []),
		`Questionnaire  ${questionnaire.version}`,
		`Fingerprint    ${result.fingerprint}`,
		'',
		'Every file bears the fingerprint. Two results with the same fingerprint come from the same answers and the same',
		'plan. Made with Press Two.',
		'',
	];
	return lines.join('\r\n');
}

/** What a report leaves out of a plan, in words: see `toReported`. */
export function leftOutWords({ notes }: { readonly notes: boolean }): string[] {
	if (notes) return [];
	return ['Notes and dates of the answers, why a question does not apply, and where the plan comes from.'];
}
