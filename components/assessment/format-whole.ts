/** The two formats that the page of questions needs; apart from the others, so that it loads no more. */
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** Readiness, 0 to 100, as whole points. */
export function formatPoints(points: number): string {
	return whole.format(points);
}

/** Contacts or cases: whole, with separators. */
export function formatVolume(volume: number): string {
	return whole.format(volume);
}
