import { LEVELS, type HandCount } from '#domain/deck/hand-count.ts';

import { toCsv } from '../csv.ts';

/**
 * One line a question. A level that was not counted is an empty cell.
 *
 *     deck,slide,question,questionnaire,level 0,…,level 4,counted at,run
 */
export function countsToCsv(counts: readonly HandCount[]): string {
	const levels = Array.from({ length: LEVELS }, (_, level) => level);
	const names = levels.map((level) => `level ${level}`);
	const rows = counts.map(({ deck, slide, question, questionnaire, counts: hands, countedAt, run }) => [
		deck,
		slide,
		question,
		questionnaire,
		...levels.map((level) => hands[level] ?? undefined),
		countedAt,
		run,
	]);
	return toCsv([['deck', 'slide', 'question', 'questionnaire', ...names, 'counted at', 'run'], ...rows]);
}
