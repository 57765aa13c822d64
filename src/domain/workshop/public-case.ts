import type { PlanDocument } from '../plan/plan-document.ts';
import type { Mode } from '../questionnaire/questionnaire.ts';
import type { Confidence, Misquote } from './reference.ts';

export const sectors = [
	'finance',
	'insurance',
	'retail',
	'food',
	'travel',
	'logistics',
	'software',
	'media',
	'education',
	'energy',
	'telecoms',
	'health',
	'public',
	'property',
	'wealth',
	'hr',
] as const;
export type Sector = (typeof sectors)[number];

/** What became of a plan: taken back, people harmed, still in use by the stated evidence, not to be known yet. */
export type OutcomeKind = 'reversed' | 'harmed' | 'lasted' | 'open';

/** What `cases/<id>.mdx` says above its text. */
export interface CaseHead {
	readonly name: string;
	readonly organisation: string;
	readonly sector: Sector;
	readonly country: string;
	/** `other`: it is no AI, or cannot be told; `modeNote` says what it is. */
	readonly mode: Exclude<Mode, 'human'> | 'other';
	readonly modeNote?: string;
	/** 1 low to 4 very high. */
	readonly stakes: 1 | 2 | 3 | 4;
	readonly stakesNote: string;
	/** What the plan was said to be for. */
	readonly purpose: string;
	readonly started: string;
	readonly outcome: {
		readonly kinds: readonly OutcomeKind[];
		readonly partial: boolean;
		/** The day that decides it. */
		readonly date: string;
		readonly summary: string;
		readonly confidence: Confidence;
	};
	readonly summary: string;
	readonly learn: string;
	readonly timeline: readonly { readonly date: string; readonly what: string; readonly source: string }[];
	readonly misquotes: readonly Misquote[];
	readonly unknown: readonly string[];
	readonly discuss: readonly string[];
	/** Last day whose information the plan may hold. */
	readonly backtest?: string;
}

/** A plan that became public, and how it went. */
export interface PublicCase extends CaseHead {
	readonly id: string;
	/** Ids that its text and its timeline cite, in the order of first mention. */
	readonly cites: readonly string[];
	/** As it was known on the day of `backtest`. What was not public is open. */
	readonly plan?: PlanDocument;
}
