import type { Attribute, Mode } from './questionnaire.ts';

/**
 * A statement about a plan and its answers, as data.
 * It is true, false, or not known: what is open decides nothing.
 */
export type Condition = PlanCondition | AnswerCondition;

/** What the plan alone decides. */
export type PlanCondition = TouchpointCondition | FactCondition;

/** Some touchpoint with work and a share above 0 is in one of `modes`, and at least one attribute reaches its mark. */
export interface TouchpointCondition {
	readonly touchpoint: {
		readonly modes: readonly Mode[];
		/** One is enough; where none is given, the mode alone decides. */
		readonly anyAtLeast?: Readonly<Partial<Record<Attribute, number>>>;
		/** Share automated at this touchpoint, 0 to 1. */
		readonly shareAtLeast?: number;
	};
}

/** A fact of the plan: shares 0 to 1, months, or 1 for "one supplier only". */
export interface FactCondition {
	readonly fact: 'automatedShare' | 'headcountCut' | 'rolloutMonths' | 'singleSupplier';
	readonly atLeast?: number;
	readonly atMost?: number;
}

/** The level that was answered, whatever the evidence. */
export interface AnswerCondition {
	readonly question: string;
	readonly atLeast?: number;
	readonly atMost?: number;
}

/** True, false, or not known. */
export type Verity = boolean | 'unknown';
