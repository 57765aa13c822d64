import type { ReadOutcome } from '#storage/document-store.ts';

import { mountPart } from './mount-part.svelte.ts';
import NoPlan from './NoPlan.svelte';

interface Reasons {
	/** Why there is no plan to ask about. */
	readonly outcome: Exclude<ReadOutcome<unknown>, { kind: 'found' }>;
	/** Whether this browser keeps plans at all. */
	readonly lasts: boolean;
}

/** Says why there is no plan to ask about. Loaded only then. */
export function showNoPlan(target: Element, { outcome, lasts }: Reasons): void {
	mountPart(NoPlan, target, { outcome, lasts });
}
