import type { Result } from '../../assess.ts';
import type { IntervalsSpec, RadarSpec, ScatterSpec } from '../../chart/chart-spec.ts';
import type { PlanDocument } from '../../plan/plan-document.ts';
import type { Question, Questionnaire } from '../../questionnaire/questionnaire.ts';
import type { Scored } from '../../scoring/score-plan.ts';
import type { Verdict } from '../../verdict/read-verdict.ts';
import { nameInSentence } from '../../words/shorten.ts';
import type { DeckBlock } from '../deck.ts';
import type { TemplateSlide } from '../deck-template.ts';

/** The charts of a result. They are handed in, because the domain draws none. */
export interface ResultCharts {
	readonly shape: RadarSpec;
	readonly dimensions: IntervalsSpec;
	readonly risks: IntervalsSpec;
	readonly touchpoints: ScatterSpec;
}

/** All that a slide can be made from. */
export interface ResultMaterial {
	readonly questionnaire: Questionnaire;
	readonly document: PlanDocument;
	readonly result: Result;
	readonly scored: Scored;
	readonly verdict: Verdict;
	readonly charts: ResultCharts;
	/** Whom the deck is for, where that is not the plan's organisation. */
	readonly client?: string;
	/** Its day, in words. */
	readonly date?: string;
	/** The executive summary, in paragraphs. */
	readonly summary: readonly string[];
	/** Whether what people wrote beside their answers is shown. */
	readonly evidenceNotes: boolean;
}

/** A slide before its template gave it a title, notes and an id. */
export interface MadeSlide {
	/** Tells it from the other slides of its maker; none where it is the only one, or the first. */
	readonly key?: string;
	/** What it says, in one sentence without a full stop. */
	readonly message: string;
	readonly blocks: readonly DeckBlock[];
	/** `2 of 3`, where what it shows goes over several slides. */
	readonly page?: { readonly number: number; readonly of: number };
}

/**
 * Makes the slides of one line of a template; always one at least, which says so where there is nothing to show. None only
 * of what was not to be shown.
 */
export type SlideMaker = (material: ResultMaterial, line: TemplateSlide) => readonly MadeSlide[];

export function questionOf({ questionnaire }: ResultMaterial, id: string): Question {
	return questionnaire.questions.find((question) => question.id === id)!;
}

/** A touchpoint's name in quotation marks; its id where it has none. */
export function touchpointName({ document }: ResultMaterial, id: string): string {
	const name = document.plan.touchpoints.find((touchpoint) => touchpoint.id === id)?.name.trim() ?? '';
	return nameInSentence(name || id, 60);
}

export function statement(text: string): DeckBlock {
	return { kind: 'statement', text };
}

export function bullets(items: readonly string[]): DeckBlock {
	return { kind: 'bullets', items };
}
