import type { ComponentProps } from 'svelte';

import { mountPart } from './mount-part.svelte.ts';
import NoPlan from './NoPlan.svelte';

/** Says why there is no plan to ask about. Loaded only then. */
export function showNoPlan(target: Element, props: ComponentProps<typeof NoPlan>): void {
	mountPart(NoPlan, target, props);
}
