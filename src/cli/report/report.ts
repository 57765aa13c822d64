import type { Result } from '#domain/assess.ts';
import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';

import type { Look } from '../surroundings.ts';
import { writeLift } from './lift.ts';
import { writeMoves } from './moves.ts';
import { writeOpen } from './open.ts';
import { Page } from './page.ts';
import { writeReadiness } from './readiness.ts';
import { writeRisks } from './risks.ts';

/** A plan with its result, and the questionnaire that gives everything its name. */
export interface Assessed {
	readonly questionnaire: Questionnaire;
	readonly plan: PlanDocument;
	readonly result: Result;
}

/** A result to read, most important first: the verdict, what holds it down, risks, what to do, what is not known. */
export function toReport(assessed: Assessed, look: Look): string {
	const page = new Page(look);
	writeReadiness(page, assessed);
	writeLift(page, assessed);
	writeRisks(page, assessed);
	writeMoves(page, assessed);
	writeOpen(page, assessed);
	page.heading('Fingerprint');
	page.line(`${assessed.result.fingerprint} (questionnaire, answers, plan)`);
	return page.text;
}
