import type { DataMaterial } from './to-csv.ts';

/**
 * Plan and result as one JSON object, for programs. Of the plan it has what this release knows and no more: what it does
 * not know it cannot leave out either.
 */
export function resultJson({ questionnaire, document, result }: DataMaterial): string {
	const { format, formatVersion, id, title, organisation, provenance, plan, answers } = document;
	const data = {
		format: 'press-two/result',
		formatVersion: 1,
		questionnaire: questionnaire.version,
		fingerprint: result.fingerprint,
		plan: {
			format,
			formatVersion,
			id,
			title,
			...(organisation !== undefined && { organisation }),
			...(provenance !== undefined && { provenance }),
			questionnaire: document.questionnaire,
			plan,
			answers,
		},
		result,
	};
	return `${JSON.stringify(data, null, '\t')}\n`;
}
