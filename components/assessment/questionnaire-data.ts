import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';

export const QUESTIONNAIRE_ELEMENT = 'questionnaire';

/** The questionnaire that the page carries; written by `QuestionnaireData.astro` at build time, already checked. */
export function questionnaireOfPage(): Questionnaire {
	const text = document.getElementById(QUESTIONNAIRE_ELEMENT)?.textContent;
	if (!text) throw new Error('The page carries no questionnaire.');
	return JSON.parse(text) as Questionnaire;
}

/** What is needed to ask and to score, without what only results and the method explain. */
export function forAsking(questionnaire: Questionnaire): Questionnaire {
	return {
		...questionnaire,
		contradictions: [],
		questions: questionnaire.questions.map((question) => ({ ...question, crosswalk: '', move: '' })),
		caps: {
			...questionnaire.caps,
			critical: questionnaire.caps.critical.map((rule) => ({ ...rule, rationale: '' })),
		},
	};
}
