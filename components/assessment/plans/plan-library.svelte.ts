import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { PlanStore } from '#storage/open-plan-store.ts';

import {
	DocumentLibrary,
	type LibraryItem,
	type Surroundings,
} from '../../documents/document-library.svelte.ts';
import { planManner } from './plan-manner.ts';
import { type PlanSummary, summarisePlan } from './plan-summary.ts';

/** A plan as the list shows it. */
export interface PlanItem extends LibraryItem<PlanDocument> {
	readonly summary: PlanSummary;
}

/** The plans of this browser while somebody looks at the list. */
export class PlanLibrary extends DocumentLibrary<PlanDocument> {
	readonly questionnaire: Questionnaire;
	readonly plans: readonly PlanItem[] = $derived.by(() =>
		this.items.map((item) => ({ ...item, summary: summarisePlan(this.questionnaire, item.document) })),
	);

	constructor(store: PlanStore, questionnaire: Questionnaire, surroundings: Surroundings) {
		super(store, planManner, surroundings);
		this.questionnaire = questionnaire;
	}
}
