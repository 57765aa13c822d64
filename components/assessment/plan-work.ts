import type { Answer, Plan, PlanDocument } from '#domain/plan/plan-document.ts';

import { DocumentWork } from '../documents/document-work.ts';

/** A plan while its questions are answered. */
export class PlanWork extends DocumentWork<PlanDocument> {
	/** Gives a question an answer, or makes it open again. */
	answer(question: string, answer: Answer | undefined, mergeKey?: string): void {
		const { [question]: _, ...others } = this.document.answers;
		const answers = answer ? { ...others, [question]: answer } : others;
		this.change({ ...this.document, answers }, mergeKey);
	}

	/** Changes facts of the plan. */
	describe(facts: Partial<Plan>, mergeKey?: string): void {
		this.change({ ...this.document, plan: { ...this.document.plan, ...facts } }, mergeKey);
	}
}
