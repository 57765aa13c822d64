import type { PlanDocument, Touchpoint } from '#domain/plan/plan-document.ts';

/** Longest title that the plan's schema takes, in characters. */
export const TITLE_AT_MOST = 300;

/**
 * A plan with nothing answered; what is not known about it is left out.
 *
 * @param organisation Whose plan it is, where the site is a client's.
 */
export function newPlan(
	id: string,
	{ version }: { readonly version: string },
	title: string,
	touchpoints: readonly Touchpoint[] = [],
	organisation?: string,
): PlanDocument {
	return {
		format: 'press-two/plan',
		formatVersion: 1,
		id,
		title,
		...(organisation !== undefined && { organisation }),
		questionnaire: version,
		plan: { touchpoints },
		answers: {},
	};
}

export function copyOf(plan: PlanDocument, id: string): PlanDocument {
	return { ...plan, id, title: `Copy of ${titleOf(plan)}`.slice(0, TITLE_AT_MOST) };
}

/** What a plan is called where it has no title. */
export function titleOf({ title }: Pick<PlanDocument, 'title'>): string {
	return title.trim() || 'Untitled plan';
}
