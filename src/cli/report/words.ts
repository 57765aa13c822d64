import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { wholePoints } from '#domain/scoring/whole-points.ts';

/** A score as whole points. */
export function points({ settings }: Questionnaire, score: number): string {
	return String(wholePoints(settings.bands, score));
}

/** A gain in points, with its sign. */
export function gain(value: number): string {
	return value < 0.05 ? '+0.0' : `+${value.toFixed(1)}`;
}

/** A share of 0 to 1 as whole percent, without the sign. */
export function percent(share: number): string {
	return String(Math.round(share * 100));
}

/** `H1 Reaching a person` */
export function questionName({ questions }: Questionnaire, id: string): string {
	return `${id} ${questions.find((question) => question.id === id)!.title}`;
}

/** `a, b and c` */
export function list(texts: readonly string[], word = 'and'): string {
	if (texts.length < 2) return texts.join('');
	return `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1)}`;
}
