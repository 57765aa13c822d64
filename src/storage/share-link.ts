import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { Parsed } from '#errors/fault.ts';
import { type KnownQuestionnaire, parsePlanText } from '#schemas/plan-document.ts';

import { fromPackedLink, toPackedLink } from './packed-link.ts';

/** A plan as the fragment of an address: `plan=1.<check sum>.<packed>`. */
export function toShareFragment(document: PlanDocument): Promise<string> {
	return toPackedLink('plan', document);
}

export function isShareFragment(fragment: string): boolean {
	return fragment.startsWith('plan=');
}

/** The plan in a share link. A link that was cut or mistyped is refused as a whole. */
export function fromShareFragment(
	fragment: string,
	known: readonly KnownQuestionnaire[],
): Promise<Parsed<PlanDocument>> {
	return fromPackedLink('plan', fragment, (text) => parsePlanText(text, known));
}
