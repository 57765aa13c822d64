import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { parsePlanText } from '#schemas/plan-document.ts';

import { nameOf, readText } from './read-text.ts';
import { Refusal } from './refusal.ts';
import type { Surroundings } from './surroundings.ts';

/** The plan in a file. @throws Refusal */
export async function readPlan(
	path: string,
	versions: readonly Questionnaire[],
	surroundings: Surroundings,
): Promise<PlanDocument> {
	const parsed = parsePlanText(await readText(path, surroundings), versions);
	if (!parsed.ok) throw new Refusal(nameOf(path), parsed.faults);
	return parsed.value;
}
