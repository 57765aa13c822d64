import { compareText } from '../questionnaire/model.ts';
import { type Demand } from '../scoring/demands.ts';
import { fallsShort, scoreSide } from '../scoring/score-sheet.ts';
import { copySheet, setLevel } from '../scoring/sheet.ts';
import type { Situation } from './objective.ts';

/** A critical question that must be lifted before anything else pays. */
export interface MustDo {
	readonly question: string;
	/** Level to reach. */
	readonly needs: number;
	/** Points that the score is held at until then. */
	readonly cap: number;
	readonly state: 'certain' | 'possible';
	/** Levels to climb; 0 where only the evidence is missing. */
	readonly levels: number;
	/** Effort points. */
	readonly effort: number;
}

export interface MustDoList {
	readonly list: readonly MustDo[];
	/** The score once all of it is done and seen working. */
	readonly after: { readonly assured: number; readonly possible: number };
}

/**
 * What clears the caps, lowest cap first, then least effort. Apart from the ranking by gain, because a step
 * gains nothing while another critical question still holds the score down. Source: method §1.9, list 1.
 */
export function findMustDo({ model, sheet, demands }: Situation): MustDoList {
	const short = demands.filter((demand) => fallsShort(model, sheet, 'low', demand));
	const list = short
		.map((demand): MustDo => {
			const levels = Math.max(0, demand.needs - Math.max(0, sheet.level[demand.question]!));
			return {
				question: demand.rule.question,
				needs: demand.needs,
				cap: demand.cap,
				state: capState(demand, fallsShort(model, sheet, 'high', demand)),
				levels,
				// Nothing to build, only to show: that costs what finding out costs.
				effort: levels * model.effort[demand.question]! || model.questionnaire.settings.findOutEffort,
			};
		})
		.sort((a, b) => a.cap - b.cap || a.effort - b.effort || compareText(a.question, b.question));
	const cleared = copySheet(sheet);
	const { grade } = model.questionnaire.settings.clearing;
	for (const demand of short) {
		setLevel(model, cleared, demand.question, Math.max(demand.needs, sheet.level[demand.question]!), grade);
	}
	return {
		list,
		after: {
			assured: scoreSide(model, cleared, 'low', demands).score,
			possible: scoreSide(model, cleared, 'high', demands).score,
		},
	};
}

/** Certain where even the high end falls short of a demand that surely holds. */
export function capState(demand: Demand, highFallsShort: boolean): 'certain' | 'possible' {
	return demand.certain && highFallsShort ? 'certain' : 'possible';
}
