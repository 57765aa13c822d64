import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { wholePoints } from '#domain/scoring/whole-points.ts';

/** The formats that the page of questions needs; apart from the others, so that it loads no more. */
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** Points, 0 to 100, as a whole number. */
export function formatPoints(points: number): string {
	return whole.format(points);
}

/** Readiness or a dimension as whole points, never rounded into a band that it does not reach. */
export function formatScore(score: number, { settings }: Pick<Questionnaire, 'settings'>): string {
	return whole.format(wholePoints(settings.bands, score));
}

/** Contacts or cases: whole, with separators. */
export function formatVolume(volume: number): string {
	return whole.format(volume);
}
