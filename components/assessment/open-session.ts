import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Fault } from '#errors/fault.ts';
import { openPlanStore } from '#storage/open-plan-store.ts';
import type { PlanStore } from '#storage/open-plan-store.ts';

import { readFragment } from './plan-fragment.ts';
import { DocumentSession } from '../documents/document-session.svelte.ts';

export { readFragment, toFragment } from './plan-fragment.ts';

/** What stands behind the address of a plan's page. */
export type Opened =
	| { readonly kind: 'open'; readonly session: DocumentSession<PlanDocument>; readonly store: PlanStore }
	/** No such plan in this browser, or none named. */
	| { readonly kind: 'missing' }
	| { readonly kind: 'aside'; readonly faults: readonly Fault[] };

/** Opens the plan that the fragment names: `#<plan id>`, and behind a slash what the page wants to know. */
export async function openSession(questionnaire: Questionnaire, fragment: string): Promise<Opened> {
	const [id] = readFragment(fragment);
	if (!id) return { kind: 'missing' };
	const store = await openPlanStore([questionnaire]);
	const outcome = await store.read(id);
	if (outcome.kind !== 'found') return outcome;
	return { kind: 'open', store, session: new DocumentSession(outcome.document, outcome.revision, store) };
}
