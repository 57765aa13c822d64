import { formatVolume } from './format-whole.ts';

export { formatPoints, formatScore, formatVolume } from './format-whole.ts';

/** How numbers and days are written on every screen of the assessment. English, with months in words. */
const LANGUAGE = 'en-GB';

const exact = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 10 });
const percent = new Intl.NumberFormat(LANGUAGE, { style: 'percent', maximumFractionDigits: 0 });
const dayAndTime = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'medium', timeStyle: 'short' });

/** A share of 0 to 1 as whole percent. A share that is there but rounds to nothing says so. */
export function formatShare(share: number): string {
	return share > 0 && share < 0.005 ? 'under 1%' : percent.format(share);
}

/** `1 touchpoint`, `2 touchpoints`. */
export function formatCount(count: number, one: string, many: string): string {
	return `${formatVolume(count)} ${count === 1 ? one : many}`;
}

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

const gain = new Intl.NumberFormat(LANGUAGE, {
	signDisplay: 'exceptZero',
	minimumFractionDigits: 1,
	maximumFractionDigits: 1,
});

/** Points that something adds or takes, with one decimal: `+4.2`. Under a twentieth of a point it says so. */
export function formatGain(points: number): string {
	return points > 0 && points < 0.05 ? 'under +0.1' : gain.format(points);
}

/** Points between two scores, with one decimal, where whole points would hide which side of a mark one stands on. */
export function formatPointsFine(points: number): string {
	return points.toFixed(1);
}

/** A risk's exposure or residual, 0 to 1, with two decimals: a share of the worst plan, and no percentage. */
export function formatRisk(share: number): string {
	return share.toFixed(2);
}

/** `13 to 46`, or `13` where both ends are written alike. */
export function formatRange(low: number, high: number, format: (value: number) => string): string {
	const [from, to] = [format(low), format(high)];
	return from === to ? from : `${from} to ${to}`;
}

/** The number as the computer holds it, for whoever wants to check it. */
export function formatFull(value: number): string {
	return String(value);
}
