import { formatVolume } from './whole.ts';

/** How the numbers of a result are written, on every screen and in every export. */
const LANGUAGE = 'en-GB';

// Made when they are first needed: each costs as much as writing a whole page of numbers.
let percent: Intl.NumberFormat | undefined;
let gain: Intl.NumberFormat | undefined;

/** A share of 0 to 1 as whole percent. A share that is there but rounds to nothing says so. */
export function formatShare(share: number): string {
	percent ??= new Intl.NumberFormat(LANGUAGE, { style: 'percent', maximumFractionDigits: 0 });
	return share > 0 && share < 0.005 ? 'under 1%' : percent.format(share);
}

/** `1 touchpoint`, `2 touchpoints`. */
export function formatCount(count: number, one: string, many: string): string {
	return `${formatVolume(count)} ${count === 1 ? one : many}`;
}

/** Points that something adds or takes, with one decimal: `+4.2`. Under a twentieth of a point it says so. */
export function formatGain(points: number): string {
	gain ??= new Intl.NumberFormat(LANGUAGE, {
		signDisplay: 'exceptZero',
		minimumFractionDigits: 1,
		maximumFractionDigits: 1,
	});
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
