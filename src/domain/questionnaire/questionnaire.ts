import type { Condition, PlanCondition } from './condition.ts';

/** A rung of an anchored scale. 0 is the weakest, 4 the strongest; each rung is something one can observe. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** How an answer is known, from the weakest to the strongest. */
export type Grade = 'guess' | 'stated' | 'document' | 'seen';

/** Who acts first at a touchpoint. */
export type Mode = 'human' | 'assist' | 'ai_first' | 'ai_only';

/** What is rated 0 to 4 at a touchpoint. */
export type Attribute = 'complexity' | 'emotion' | 'consequence' | 'irreversibility';

/** Low and high end of what may be true; equal where nothing is open. */
export type Interval = readonly [low: number, high: number];

/** Cost of one level in the questionnaire's effort points: days, weeks, or months. */
export type Effort = 'S' | 'M' | 'L';

export interface Dimension {
	/** One capital letter; the question ids of the dimension begin with it. */
	readonly id: string;
	readonly name: string;
	/** The question behind the dimension, in one sentence. */
	readonly question: string;
}

export interface Question {
	readonly id: string;
	readonly dimension: string;
	readonly title: string;
	readonly text: string;
	/** Why it is asked, in one sentence. */
	readonly why: string;
	/** Five anchors, from level 0 to level 4. */
	readonly levels: readonly string[];
	/** What would show the answer to somebody else. */
	readonly evidence: string;
	/** Where the question stands in published frameworks. */
	readonly crosswalk: string;
	/** The move that raises the answer, as an instruction. */
	readonly move: string;
	readonly effort: Effort;
	/** Weight inside its dimension. */
	readonly weight: number;
}

/** A question that the plan can make critical: below `needs`, the score is held at `cap`. */
export interface CriticalRule {
	readonly question: string;
	readonly when: PlanCondition;
	/** Level that must be reached. */
	readonly needs: number;
	/** A higher demand where the plan is more dangerous. */
	readonly stricter?: { readonly when: PlanCondition; readonly needs: number };
	/** Points that the score is held at. */
	readonly cap: number;
	/** What goes wrong, as a whole sentence, for the verdict. */
	readonly consequence: string;
	readonly rationale: string;
}

/** While the weakest dimension is below `below`, the score is held at `cap`. Points. */
export interface WeakestRule {
	readonly below: number;
	readonly cap: number;
}

/** What a touchpoint adds to a risk; `constant` is 1 everywhere and `simplicity` is 1 minus complexity. */
export type TouchpointDriver = Attribute | 'constant' | 'simplicity';

/** What the plan as a whole adds to a risk. */
export type PlanDriver = 'autonomy' | 'headcount' | 'speed' | 'supplier';

export interface Barrier {
	/** All are needed: the weakest counts. */
	readonly allOf: readonly string[];
	/** The most that this barrier can take off alone, 0 to 1. */
	readonly strength: number;
}

export interface Risk {
	readonly id: string;
	readonly name: string;
	readonly description: string;
	/** Weights that add up to 1. */
	readonly touchpointDrivers: Readonly<Partial<Record<TouchpointDriver, number>>>;
	/** Weights that add up to 1, or none. */
	readonly planDrivers: Readonly<Partial<Record<PlanDriver, number>>>;
	/** Weight of the touchpoints against the plan as a whole, 0 to 1. */
	readonly touchpointWeight: number;
	readonly barriers: readonly Barrier[];
}

/** Two or more things that cannot all be true, or that do not fit together. */
export interface ContradictionRule {
	readonly id: string;
	/** All must hold for the rule to fire; what is open never fires a rule. */
	readonly when: readonly Condition[];
	/** What does not fit, as a whole sentence. */
	readonly says: string;
	/** Why it matters. */
	readonly rationale: string;
	/** What to check first. */
	readonly next: string;
}

export interface Band {
	/** First score of the band, in points. */
	readonly from: number;
	readonly name: string;
	/** The verdict where nothing holds the score down. */
	readonly verdict: string;
	/** What follows from the band, in one sentence. */
	readonly advice: string;
}

export interface GradeSetting {
	readonly name: string;
	/** Levels by which the low end falls. */
	readonly down: number;
	/** Levels by which the high end rises. */
	readonly up: number;
}

/** Every number that the engine uses and that is not part of a question, a cap or a risk. */
export interface Settings {
	readonly topLevel: number;
	readonly grades: Readonly<Record<Grade, GradeSetting>>;
	/** The grade of an answer that names none. */
	readonly gradeWhereNone: Grade;
	/** Largest share of a dimension that may be "not applicable". */
	readonly notApplicableAtMost: number;
	/** A dimension counts at least this much in the geometric mean, 0 to 1. */
	readonly dimensionFloor: number;
	/** Relative weights of the dimensions, by id. */
	readonly dimensionWeights: Readonly<Record<string, number>>;
	readonly bands: readonly Band[];
	/** Level of automation of each mode on the scale that `scale` spans. */
	readonly automation: { readonly scale: Interval; readonly levels: Readonly<Record<Mode, number>> };
	/** Modes in which the customer meets the machine first. */
	readonly liveModes: readonly Mode[];
	/** Share of exposure that the worst touchpoint alone decides, 0 to 1. */
	readonly worstTouchpointShare: number;
	/** Headcount cut that counts as the worst, as a share. */
	readonly headcountCutWorst: number;
	/** Roll-out months that count as fastest and as slow enough. */
	readonly rolloutMonths: { readonly fastest: number; readonly slowest: number };
	/** Most that all controls together can take off a risk, 0 to 1. */
	readonly controlsRemoveAtMost: number;
	/** Relative weights of risks in the mean; 1 where none is given. */
	readonly riskWeights: Readonly<Record<string, number>>;
	/** Effort points for one level, and for finding one answer out. */
	readonly effort: Readonly<Record<Effort, { readonly name: string; readonly points: number }>>;
	readonly findOutEffort: number;
	/** Weights of assured score and of risk kept away in what actions are ranked by. */
	readonly objective: { readonly assured: number; readonly risk: number };
	readonly nextMoves: { readonly steps: number; readonly grade: Grade };
	readonly clearing: { readonly grade: Grade };
	readonly findOut: { readonly grade: Grade };
	readonly showEvidence: { readonly grade: Grade };
	/** Factor by which a share is cut when a smaller plan is tried. */
	readonly changePlan: { readonly shareFactor: number };
	/** How many answers a route to the next band may name. */
	readonly threshold: { readonly routeAtMost: number };
}

/** One rung of an attribute's scale or one choice of the plan, as shown while choosing. */
export interface AttributeScale {
	readonly id: Attribute;
	readonly name: string;
	readonly question: string;
	/** Five anchors, from 0 to 4. */
	readonly anchors: readonly string[];
}

export interface ModeWording {
	readonly id: Mode;
	readonly name: string;
	readonly description: string;
}

/** One version of the questionnaire, complete: what is asked, what it means and every number. */
export interface Questionnaire {
	readonly version: string;
	/** Day of publication, ISO 8601. */
	readonly published: string;
	readonly dimensions: readonly Dimension[];
	readonly questions: readonly Question[];
	readonly caps: { readonly critical: readonly CriticalRule[]; readonly weakest: readonly WeakestRule[] };
	readonly risks: readonly Risk[];
	readonly contradictions: readonly ContradictionRule[];
	readonly attributes: readonly AttributeScale[];
	readonly modes: readonly ModeWording[];
	readonly settings: Settings;
}
