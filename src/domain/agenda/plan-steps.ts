import type { Step } from '../workshop/exercise.ts';
import type { Slot } from './schedule-day.ts';
import { shareMinutes } from './share-minutes.ts';

/** A step of an item and when it happens. Instants are minutes since 1970 in UTC. */
export interface PlannedStep {
	readonly step: Step;
	readonly start: number;
	readonly minutes: number;
}

/** The steps of an item within its planned minutes. Of an item without steps: none. */
export function planSteps({ item, start }: Slot): PlannedStep[] {
	const steps = item.steps ?? [];
	const minutes = shareMinutes(
		steps.map((step) => step.minutes),
		item.minutes,
	);
	let now = start;
	return steps.map((step, index) => {
		const planned = { step, start: now, minutes: minutes[index]! };
		now += planned.minutes;
		return planned;
	});
}
