import type { PlanDocument, Touchpoint } from '#domain/plan/plan-document.ts';

/** Touchpoints to begin a plan with, as the page carries them. */
export interface StartingSetChoice {
	readonly id: string;
	readonly name: string;
	readonly description: string;
	readonly touchpoints: readonly Touchpoint[];
}

/** What the pages that begin or describe a plan carry beside the questionnaire. */
export interface AssessData {
	readonly startingSets: readonly StartingSetChoice[];
	/** Complete plans to try; none on the plan's own page. */
	readonly examples: readonly PlanDocument[];
}

export const ASSESS_DATA_ELEMENT = 'assess-data';

/** Written by `AssessData.astro` at build time, already checked. */
export function assessDataOfPage(): AssessData {
	const text = document.getElementById(ASSESS_DATA_ELEMENT)?.textContent;
	if (!text) throw new Error('The page carries no starting sets.');
	return JSON.parse(text) as AssessData;
}
