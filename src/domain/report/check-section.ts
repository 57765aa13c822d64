import { formatDate } from '../words/format-date.ts';
import type { ReportMaterial } from './material.ts';
import type { ReportBlock, ReportSection } from './report.ts';

/** What ties the report to a file, and where its plan comes from. */
export function checkSection({ questionnaire, document, result }: ReportMaterial): ReportSection {
	const origin: ReportBlock[] = document.provenance
		? [
				{ kind: 'heading', text: 'Where the plan comes from' },
				{ kind: 'paragraph', text: document.provenance },
			]
		: [];
	return {
		id: 'check',
		title: 'To check',
		blocks: [
			{ kind: 'note', text: `Fingerprint ${result.fingerprint}` },
			{
				kind: 'paragraph',
				text: `Questionnaire ${questionnaire.version}, published ${formatDate(questionnaire.published)}. Two results with the same fingerprint come from the same answers and the same plan. It shows a slip, not a forgery.`,
			},
			...origin,
		],
	};
}
