/** Time that has passed, pauses left out. Computed from moments, so that sleep and a reload lose nothing. All in ms. */
export interface Stopwatch {
	/** What had passed when it was last paused. */
	readonly before: number;
	/** Since when it has been running; none: it stands. */
	readonly since?: number;
}

export const STOPPED: Stopwatch = { before: 0 };

/** Never less than before: a clock that was set back in between counts for nothing. */
export function elapsed({ before, since }: Stopwatch, now: number): number {
	return since === undefined ? before : before + Math.max(0, now - since);
}

export function start(watch: Stopwatch, now: number): Stopwatch {
	return watch.since === undefined ? { before: watch.before, since: now } : watch;
}

export function pause(watch: Stopwatch, now: number): Stopwatch {
	return watch.since === undefined ? watch : { before: elapsed(watch, now) };
}

/** Whether it has been started and not been set back since. */
export function hasBegun({ before, since }: Stopwatch): boolean {
	return before > 0 || since !== undefined;
}
