import type { Result } from '../assess.ts';
import type { Brand } from '../brand/brand.ts';
import type { IntervalsSpec, RadarSpec, ScatterSpec } from '../chart/chart-spec.ts';
import type { PlanDocument } from '../plan/plan-document.ts';
import type { Question, Questionnaire } from '../questionnaire/questionnaire.ts';

/** What a report is made from. */
export interface ReportMaterial {
	readonly questionnaire: Questionnaire;
	/** With what is to be read and nothing else: see `toShared`. */
	readonly document: PlanDocument;
	readonly result: Result;
	readonly charts: ReportCharts;
	readonly brand: Brand;
	/** Paragraphs that somebody wrote instead of the draft. */
	readonly summary?: readonly string[];
	/** The day of the report, ISO 8601. None: it bears no day, and the same plan gives the same bytes on any day. */
	readonly date?: string;
}

export interface ReportCharts {
	readonly shape: RadarSpec;
	readonly dimensions: IntervalsSpec;
	readonly risks: IntervalsSpec;
	readonly touchpoints: ScatterSpec;
}

export function questionOf({ questions }: Questionnaire, id: string): Question {
	return questions.find((question) => question.id === id)!;
}

/** `H1 Reaching a person` */
export function questionName(questionnaire: Questionnaire, id: string): string {
	return `${id} ${questionOf(questionnaire, id).title}`;
}
