import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { faultLine } from '#errors/fault.ts';
import type { ParsedQuestionnaire } from '#schemas/questionnaire.ts';

import { readQuestionnaire } from './read-questionnaire.ts';

/** The version that new plans are made with. */
export const CURRENT_VERSION = '2026.1';

let reading: Promise<ParsedQuestionnaire> | undefined;

/** The current questionnaire with the reasons behind its numbers. A fault in the content fails the build. */
export function getQuestionnaireWithReasons(): Promise<ParsedQuestionnaire> {
	reading ??= read();
	return reading;
}

export async function getQuestionnaire(): Promise<Questionnaire> {
	return (await getQuestionnaireWithReasons()).questionnaire;
}

async function read(): Promise<ParsedQuestionnaire> {
	const folder = `content/questionnaire/${CURRENT_VERSION}`;
	const parsed = await readQuestionnaire(folder);
	if (parsed.ok) return parsed.value;
	throw new Error(parsed.faults.map((fault) => faultLine(folder, fault)).join('\n'));
}
