import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { wholePoints } from '../scoring/whole-points.ts';

/**
 * Whole numbers; apart from the others, so that the page of questions, which needs no more, loads no more.
 * Making a formatter takes milliseconds, which no whole number under a thousand needs.
 */
let whole: Intl.NumberFormat | undefined;

/** Points, 0 to 100, as a whole number. */
export function formatPoints(points: number): string {
	return String(Math.round(points));
}

/** Readiness or a dimension as whole points, never rounded into a band that it does not reach. */
export function formatScore(score: number, { settings }: Pick<Questionnaire, 'settings'>): string {
	return String(wholePoints(settings.bands, score));
}

/** Contacts or cases: whole, with separators. */
export function formatVolume(volume: number): string {
	whole ??= new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
	return whole.format(volume);
}
