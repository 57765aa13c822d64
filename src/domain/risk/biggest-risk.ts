import type { PlanDocument, Touchpoint } from '../plan/plan-document.ts';
import type { Scored } from '../scoring/score-plan.ts';
import { rankRisks } from './explain-ranking.ts';

/** The risk of which most may be left after the controls, and where it comes from. */
export interface BiggestRisk {
	readonly risk: string;
	/** Other risks that may be the largest too: on what is known, they cannot be told apart from it. */
	readonly alike: readonly string[];
	/** The touchpoint that adds most to it, with the contacts a month that are automated there. */
	readonly touchpoint?: { readonly name: string; readonly automated: number };
}

/** The first risk of the ranking; nothing where the plan automates nothing, as there is then no risk to speak of. */
export function findBiggestRisk(document: PlanDocument, scored: Scored): BiggestRisk | undefined {
	const { risks } = scored.score;
	const { order, mayBeLargest } = rankRisks(risks);
	const [first] = order;
	if (first === undefined || risks[first]!.high <= 0) return undefined;
	const touchpoint = largestPart(document, scored, first);
	return {
		risk: first,
		alike: mayBeLargest.filter((id) => id !== first),
		...(touchpoint && {
			touchpoint: { name: touchpoint.name, automated: touchpoint.volumePerMonth * touchpoint.share },
		}),
	};
}

/**
 * A touchpoint adds its share of the mean over volume, and the worst one also the part that it alone decides.
 * Volumes 900 and 100, exposures 0.2 and 0.8, at a share of 0.5 for the worst: 0.5·0.9·0.2 = 0.09 against
 * 0.5·0.1·0.8 + 0.5·0.8 = 0.44. Source: method §1.4.
 */
function largestPart(
	{ plan }: PlanDocument,
	{ ledger, situation }: Scored,
	risk: string,
): Touchpoint | undefined {
	const { risks, questionnaire } = situation.model;
	const index = risks.findIndex((candidate) => candidate.risk.id === risk);
	const { worstTouchpointShare } = questionnaire.settings;
	let found: Touchpoint | undefined;
	let largest = 0;
	for (const [row, { volume, exposure }] of ledger.rows.entries()) {
		if (volume <= 0) continue;
		const mean = (1 - worstTouchpointShare) * (volume / ledger.totals.volume);
		const worst = ledger.worstRow[index] === row ? worstTouchpointShare : 0;
		const part = (mean + worst) * exposure[index]!;
		if (part > largest) {
			largest = part;
			found = plan.touchpoints[row];
		}
	}
	return found;
}
