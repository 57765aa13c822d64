import { LEVELS, type HandCount } from '#domain/deck/hand-count.ts';

/**
 * One line a question, RFC 4180. A level that was not counted is an empty cell.
 *
 *     deck,slide,question,questionnaire,level 0,…,level 4,counted at,run
 */
export function countsToCsv(counts: readonly HandCount[]): string {
	const levels = Array.from({ length: LEVELS }, (_, level) => level);
	const head = ['deck', 'slide', 'question', 'questionnaire', ...levels.map((level) => `level ${level}`)];
	const rows = counts.map(({ deck, slide, question, questionnaire, counts: hands, countedAt, run }) => [
		deck,
		slide,
		question,
		questionnaire,
		...levels.map((level) => hands[level] ?? ''),
		countedAt,
		run ?? '',
	]);
	return [[...head, 'counted at', 'run'], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
	const text = String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
