import { elapsed, pause, start, STOPPED, type Stopwatch } from './stopwatch.ts';

/** The time of one exercise, running out. */
export interface Countdown {
	/** Id of the slide with the exercise. */
	readonly slide: string;
	/** Ms in all, minutes that were added included. */
	readonly total: number;
	readonly watch: Stopwatch;
}

/** How near the end is. `low` is a fifth of the time or less, `last` a twentieth or less. */
export type CountdownStage = 'plenty' | 'low' | 'last' | 'over';

const LOW = 0.2;
const LAST = 0.05;
const MINUTE = 60_000;

export function newCountdown(slide: string, minutes: number): Countdown {
	return { slide, total: minutes * MINUTE, watch: STOPPED };
}

/** Ms left; below zero once the time is over. */
export function timeLeft({ total, watch }: Countdown, now: number): number {
	return total - elapsed(watch, now);
}

export function stageOf(countdown: Countdown, now: number): CountdownStage {
	const left = timeLeft(countdown, now);
	if (left <= 0) return 'over';
	if (left <= countdown.total * LAST) return 'last';
	return left <= countdown.total * LOW ? 'low' : 'plenty';
}

export function startCountdown(countdown: Countdown, now: number): Countdown {
	return { ...countdown, watch: start(countdown.watch, now) };
}

export function pauseCountdown(countdown: Countdown, now: number): Countdown {
	return { ...countdown, watch: pause(countdown.watch, now) };
}

/** One minute more from now; where the time was over, the whole minute is left. */
export function addMinute(countdown: Countdown, now: number): Countdown {
	const over = Math.max(0, -timeLeft(countdown, now));
	return { ...countdown, total: countdown.total + over + MINUTE };
}
