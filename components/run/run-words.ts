import type { Zone } from '#domain/agenda/zone.ts';
import type { TimeLeft } from '#domain/run/replan-policy.ts';

const MINUTE = 60_000;

/** An instant in milliseconds as the clock of a place shows it: `09:05`. */
export function toClock(instant: number, zone: Zone): string {
	return formatClock(zone.toClock(Math.floor(instant / MINUTE)));
}

/** Minutes after midnight as `09:05`; those of a later day as of that day. */
export function formatClock(minutes: number): string {
	const two = (part: number) => String(part).padStart(2, '0');
	return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** Milliseconds as a timer shows them: `4:05`, `1:00:00`, and over time `−0:30`. A second that has begun counts down. */
export function formatTimer(left: number): string {
	const seconds = left > 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000);
	const two = (part: number) => String(part).padStart(2, '0');
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	const text = `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
	return left < 0 && seconds > 0 ? `−${text}` : text;
}

/** What is left, in words that a listener can follow: whole minutes, and at the end that it is under one. */
export function leftWords(left: number): string {
	if (left < 0) {
		const over = Math.floor(-left / MINUTE);
		return over === 0 ? 'Time is up' : `${countMinutes(over)} over`;
	}
	return left < MINUTE ? 'Under a minute left' : `${countMinutes(Math.ceil(left / MINUTE))} left`;
}

/** The word beside the colour. */
export const levelWords: Readonly<Record<TimeLeft, string>> = {
	plenty: 'On its way',
	soon: 'Come to an end soon',
	nearly: 'Nearly over',
	over: 'Over time',
};

/** Where the group stands against the plan. Under a minute is on time. */
export function behindWords(behind: number): string {
	const minutes = Math.trunc(behind / MINUTE);
	if (minutes === 0) return 'On time';
	return minutes > 0 ? `${minutes} min behind the plan` : `${-minutes} min ahead of the plan`;
}

/** Where the end of the day stands against the time at which it should be over. */
export function overWords(over: number): string {
	const minutes = Math.trunc(over / MINUTE);
	if (minutes === 0) return 'on time';
	return minutes > 0 ? `${minutes} min late` : `${-minutes} min early`;
}

/** Milliseconds as whole minutes. */
export function wholeMinutes(length: number): number {
	return Math.round(length / MINUTE);
}

/** `1 minute`, `5 minutes`. */
export function countMinutes(minutes: number): string {
	return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
