import { PRESS_TWO } from '../brand/brand.ts';
import { draftSummary } from '../verdict/executive-summary.ts';
import { formatDate } from '../words/format-date.ts';
import { actionSection } from './action-section.ts';
import { answerSection } from './answer-section.ts';
import { checkSection } from './check-section.ts';
import type { ReportMaterial } from './material.ts';
import { methodSection } from './method-section.ts';
import { openSection } from './open-section.ts';
import { planSection } from './plan-section.ts';
import type { Report, ReportSection } from './report.ts';
import { capSection, contradictionSection, dimensionSection, riskSection } from './score-sections.ts';

/** The result as a document. Same material, same report. */
export function makeReport(material: ReportMaterial): Report {
	const { document, result, brand, date, questionnaire } = material;
	const client = document.organisation?.trim() || (brand.id === PRESS_TWO.id ? '' : brand.client);
	return {
		// Its words are English, whatever the brand's decks are in.
		language: /^en\b/i.test(brand.language) ? brand.language : 'en-GB',
		title: document.title.trim() || 'Plan without a title',
		...(client && { client }),
		fingerprint: result.fingerprint,
		questionnaire: questionnaire.version,
		about: [
			'Readiness report: what is in place, what holds the plan back, and what to do first.',
			...(date ? [`As of ${formatDate(date)}.`] : []),
		],
		sections: [
			summarySection(material),
			planSection(material),
			dimensionSection(material),
			capSection(material),
			riskSection(material),
			actionSection(material),
			contradictionSection(material),
			openSection(material),
			answerSection(material),
			methodSection(material),
			checkSection(material),
		],
	};
}

function summarySection({ questionnaire, document, result, summary }: ReportMaterial): ReportSection {
	const paragraphs = summary ?? draftSummary(questionnaire, document, result);
	return {
		id: 'summary',
		title: 'Summary',
		blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
	};
}
