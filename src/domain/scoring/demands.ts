import type { LedgerTotals } from '../plan/ledger.ts';
import type { Plan } from '../plan/plan-document.ts';
import type { FactCondition, PlanCondition, Verity } from '../questionnaire/condition.ts';
import type { Model } from '../questionnaire/model.ts';
import type { CriticalRule } from '../questionnaire/questionnaire.ts';
import { toComparable } from './round.ts';

/** A level that this plan demands of a question, and what the score is held at below it. */
export interface Demand {
	readonly rule: CriticalRule;
	/** Position of the question. */
	readonly question: number;
	readonly needs: number;
	readonly cap: number;
	/** False where an open fact of the plan decides whether the demand holds at all. */
	readonly certain: boolean;
}

/** What the plan makes critical, in the order of the rules. Source: method §1.3(a). */
export function findDemands(model: Model, plan: Plan, totals: LedgerTotals): Demand[] {
	const demands: Demand[] = [];
	for (const { rule, question } of model.critical) {
		const holds = conditionHolds(model, plan, totals, rule.when);
		if (holds === false) continue;
		const stricter = rule.stricter && conditionHolds(model, plan, totals, rule.stricter.when) === true;
		const needs = stricter ? rule.stricter.needs : rule.needs;
		demands.push({ rule, question, needs, cap: rule.cap, certain: holds === true });
	}
	return demands;
}

function conditionHolds(model: Model, plan: Plan, totals: LedgerTotals, when: PlanCondition): Verity {
	if ('fact' in when) return factHolds(plan, totals, when);
	return totals.meets[model.touchpointConditions.indexOf(when)]! > 0;
}

/** Whether a fact of the plan meets a condition; not known where the fact is open. */
export function factHolds(
	plan: Plan,
	totals: LedgerTotals,
	{ fact, atLeast, atMost }: FactCondition,
): Verity {
	const value = factValue(plan, totals, fact);
	if (value === undefined) return 'unknown';
	const comparable = toComparable(value);
	return (atLeast === undefined || comparable >= atLeast) && (atMost === undefined || comparable <= atMost);
}

function factValue(plan: Plan, totals: LedgerTotals, fact: FactCondition['fact']): number | undefined {
	if (fact === 'automatedShare') return totals.volume > 0 ? totals.liveVolume / totals.volume : 0;
	if (fact === 'singleSupplier')
		return plan.singleSupplier === undefined ? undefined : Number(plan.singleSupplier);
	return plan[fact];
}
