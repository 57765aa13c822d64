/** One slide as far as time goes. */
export interface TimedSlide {
	readonly id: string;
	/** Planned; none: it has no time of its own. */
	readonly minutes?: number;
}

/** How a talk stands against its plan. All in ms. */
export interface Pace {
	/** Left for the slide that is shown, below zero where it has taken longer; none: no time was planned for it. */
	readonly slideLeft?: number;
	/** Left of the whole plan, below zero where it is used up; none: the deck has no plan. */
	readonly totalLeft?: number;
	/** More than zero: behind the plan. Less: ahead. None: the deck has no plan. */
	readonly behind?: number;
}

const MINUTE = 60_000;

/** Planned for all slides, in ms; none where no slide has a time. */
export function plannedTime(slides: readonly TimedSlide[]): number | undefined {
	const timed = slides.flatMap(({ minutes }) => (minutes === undefined ? [] : [minutes]));
	return timed.length === 0 ? undefined : timed.reduce((sum, minutes) => sum + minutes, 0) * MINUTE;
}

/**
 * @param current Index of the slide that is shown.
 * @param passed Ms since the talk began.
 * @param spent Ms that the slide has been shown for.
 */
export function paceOf(slides: readonly TimedSlide[], current: number, passed: number, spent: number): Pace {
	const planned = plannedTime(slides);
	if (planned === undefined) return {};
	const own = slides[current]?.minutes;
	// The plan is met from the moment the slide is due until its time is up.
	const due = plannedTime(slides.slice(0, current)) ?? 0;
	const until = due + (own ?? 0) * MINUTE;
	return {
		...(own !== undefined && { slideLeft: own * MINUTE - spent }),
		totalLeft: planned - passed,
		behind: passed > until ? passed - until : Math.min(0, passed - due),
	};
}
