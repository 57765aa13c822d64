import type { Attribute, Grade, Level, Mode } from '../questionnaire/questionnaire.ts';

/** One kind of contact or work that the plan touches. */
export interface Touchpoint extends Readonly<Record<Attribute, Level>> {
	readonly id: string;
	readonly name: string;
	/** Contacts or cases a month, 0 or more. */
	readonly volumePerMonth: number;
	/** Share of the volume that is automated, 0 to 1. */
	readonly share: number;
	readonly mode: Mode;
}

/** The plan that is scored. A fact that is absent is not known, and counts at its worst and at its best. */
export interface Plan {
	/** What the plan is for, in the words of whoever made it. */
	readonly purpose?: string;
	/** First day of the roll-out, ISO 8601. */
	readonly startsOn?: string;
	/** Share of today's jobs to be cut, 0 to 1. */
	readonly headcountCut?: number;
	/** Months from first to full use, 0 or more. */
	readonly rolloutMonths?: number;
	/** True where one supplier alone can stop the service. */
	readonly singleSupplier?: boolean;
	readonly touchpoints: readonly Touchpoint[];
}

interface Remarks {
	readonly note?: string;
	/** Day of the evidence, ISO 8601. */
	readonly date?: string;
}

export interface LevelAnswer extends Remarks {
	readonly level: Level;
	readonly grade?: Grade;
}
/** "Don't know": asked, and nobody could say. */
export interface UnknownAnswer extends Remarks {
	readonly unknown: true;
}
export interface NotApplicableAnswer extends Remarks {
	/** The reason, in words. */
	readonly notApplicable: string;
}
export type Answer = LevelAnswer | UnknownAnswer | NotApplicableAnswer;

/** By question id. A question that is absent is open. */
export type Answers = Readonly<Record<string, Answer>>;

export interface PlanDocument {
	readonly format: 'press-two/plan';
	readonly formatVersion: 1;
	readonly id: string;
	readonly title: string;
	readonly organisation?: string;
	/** Where the plan and its answers come from, and what is open and why. */
	readonly provenance?: string;
	/** Version of the questionnaire that the answers belong to. */
	readonly questionnaire: string;
	readonly plan: Plan;
	readonly answers: Answers;
}
