export {
	formatCount,
	formatGain,
	formatPointsFine,
	formatRange,
	formatRisk,
	formatShare,
} from '#domain/words/numbers.ts';
export { formatPoints, formatScore, formatVolume } from '#domain/words/whole.ts';

/** What screens alone write beside the words for a result: days in the reader's zone, numbers as they were typed. */
const LANGUAGE = 'en-GB';

const exact = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 10 });
const dayAndTime = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'medium', timeStyle: 'short' });

/** ISO 8601 as `21 Nov 2026, 23:42` in the reader's time zone. */
export function formatMoment(iso: string): string {
	const moment = new Date(iso);
	return Number.isNaN(moment.getTime()) ? 'at an unknown time' : dayAndTime.format(moment);
}

/** A number as somebody would type it again, with nothing rounded off that they typed. */
export function formatExact(value: number): string {
	return exact.format(value);
}

/** A share of 0 to 1 as the percent that somebody would type: 0.07 is `7`. */
export function formatPercentInput(share: number): string {
	// 0.07 × 100 is 7.000000000000001 in binary.
	return String(Number((share * 100).toPrecision(12)));
}

/** The number as the computer holds it, for whoever wants to check it. */
export function formatFull(value: number): string {
	return String(value);
}
