import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { isBelow } from '#domain/scoring/round.ts';

/** Points as a whole number. A score just under a band is not rounded into it: 39.7 is 39. */
export function points({ settings }: Questionnaire, score: number): string {
	const rounded = Math.round(score);
	const crosses = settings.bands.some(({ from }) => from === rounded && isBelow(score, from));
	return String(crosses ? rounded - 1 : rounded);
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
