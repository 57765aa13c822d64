import type { Minutes } from './minutes.ts';
import type { Worksheet } from './worksheet.ts';

/** How many people do a step together. */
export type Who = 'solo' | 'pair' | 'four' | 'all';

export interface Step {
	readonly who: Who;
	readonly minutes: Minutes;
	/** What the facilitator says or shows. */
	readonly prompt: string;
}

/** Something to have at hand, and how much of it for whom. */
export interface Material {
	readonly item: string;
	readonly per: 'person' | 'pair' | 'four' | 'room';
	readonly amount: number;
}

export interface Exercise {
	/** Unique among the exercises of all modules. */
	readonly id: string;
	readonly title: string;
	readonly purpose: string;
	/** The group form, in words. */
	readonly group: string;
	/** Whether the group works on its own plan. */
	readonly ownPlan: boolean;
	/** Ids of the questions that it helps to answer. */
	readonly feeds: readonly string[];
	/** The sum of its steps. */
	readonly minutes: Minutes;
	readonly materials: readonly Material[];
	readonly steps: readonly Step[];
	readonly goodOutcome: string;
	/** For the facilitator alone. */
	readonly goesWrong: readonly { readonly what: string; readonly do: string }[];
	readonly worksheet: Worksheet;
}
