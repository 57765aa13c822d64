import type { ItemStatus, RunStatus } from './read-run.ts';
import { shareSteps } from './share-steps.ts';

/** What was planned and what happened, of one item or of one step of it. Lengths of time are in milliseconds. */
export interface Comparison {
	/** Place of the item in the day, from 1. */
	readonly number: number;
	readonly status: ItemStatus;
	/** Place of the step in the item, from 1; none: the item as a whole. */
	readonly step?: number;
	readonly planned: number;
	readonly real: number;
}

const MINUTE = 60_000;

/**
 * Each item, and below an item with several steps each of these. What a step was planned to take is its share of the
 * item's planned minutes.
 */
export function compareRun({ items }: RunStatus): Comparison[] {
	return items.flatMap((status, index): Comparison[] => {
		const { item, spent, stepsSpent } = status;
		const number = index + 1;
		const whole = { number, status, planned: item.minutes * MINUTE, real: spent };
		const { steps = [] } = item;
		if (steps.length < 2) return [whole];
		const planned = shareSteps(steps, item.minutes);
		return [
			whole,
			...stepsSpent.map((real, step) => ({
				number,
				status,
				step: step + 1,
				planned: planned[step]! * MINUTE,
				real,
			})),
		];
	});
}
