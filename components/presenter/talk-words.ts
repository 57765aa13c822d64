import { stageOf, timeLeft, type Countdown, type CountdownStage } from '#domain/deck/countdown.ts';
import { spreadOf, type Hands } from '#domain/deck/hand-count.ts';
import type { Pace } from '#domain/deck/pace.ts';

const MINUTE = 60_000;

/** `5:09`, and `1:02:03` from an hour on. Parts of a second are dropped. */
export function digits(ms: number): string {
	const seconds = Math.max(0, Math.floor(ms / 1000));
	const two = (value: number) => String(value).padStart(2, '0');
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** `8 min left`, `less than a minute left`, `time is up`, `3 min over`. */
export function leftWords(ms: number): string {
	if (ms >= MINUTE) return `${Math.round(ms / MINUTE)} min left`;
	if (ms > 0) return 'less than a minute left';
	return ms > -MINUTE ? 'time is up' : `${Math.round(-ms / MINUTE)} min over`;
}

/** How the talk stands, in words. Less than a minute either way is on time. */
export function paceWords({ behind }: Pace): string {
	if (behind === undefined) return 'No times are planned';
	if (Math.abs(behind) < MINUTE) return 'On time';
	const minutes = `${Math.round(Math.abs(behind) / MINUTE)} min`;
	return behind > 0 ? `${minutes} behind` : `${minutes} ahead`;
}

const STAGES: Readonly<Record<CountdownStage, string>> = {
	plenty: 'left',
	low: 'left: a fifth of the time or less',
	last: 'left: please finish',
	over: 'Time is up',
};

/** An exercise's time as the room reads it: digits, if any are left, and what they mean. */
export function countdownWords(
	countdown: Countdown,
	now: number,
): { readonly time: string; readonly words: string } {
	const stage = stageOf(countdown, now);
	const isPaused = countdown.watch.since === undefined && stage !== 'over';
	// Rounded up: the last second is not yet none.
	const time = digits(Math.ceil(timeLeft(countdown, now) / 1000) * 1000);
	return { time, words: isPaused ? `${STAGES[stage]} (paused)` : STAGES[stage] };
}

/** `1 hand`, `7 hands`. */
export function handsWords(hands: number): string {
	return hands === 1 ? '1 hand' : `${hands} hands`;
}

/** A count as one sentence. */
export function countWords(counts: Hands): string {
	const spread = spreadOf(counts);
	if (!spread) return 'No hands are counted yet.';
	const open = spread.open.length === 0 ? '' : ` Not counted: level ${spread.open.join(', ')}.`;
	return `${handsWords(spread.total)} counted.${open}`;
}
