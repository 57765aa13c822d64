import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Score } from '#domain/scoring/score-plan.ts';

import type { ChartRow, IntervalsSpec, RadarSpec } from '#domain/chart/chart-spec.ts';
import { countWord, listWords } from '#domain/words/lists.ts';
import { valueText } from './words.ts';

interface Wording {
	/** How much of each dimension is answered, in words, by its id. */
	readonly coverage: Readonly<Record<string, string>>;
}

/** The dimensions as bars from what can be shown to what may be true. */
export function dimensionIntervals(
	questionnaire: Questionnaire,
	score: Score,
	{ coverage }: Wording,
): IntervalsSpec {
	return {
		kind: 'intervals',
		title: 'The dimensions',
		sentence: dimensionSentence(dimensionRows(questionnaire, score)),
		reading: 'Upright mark: what can be shown. Bar: up to what it is if every unknown turns out well.',
		max: 100,
		decimals: 0,
		columns: { label: 'Dimension', low: 'Assured', high: 'At most', note: 'Answered' },
		ends: ['0', '100 points'],
		rows: dimensionRows(questionnaire, score).map((row) => ({
			...row,
			tick: row.low,
			note: coverage[row.id] ?? '',
		})),
	};
}

/** The same as a shape: which way the plan leans. */
export function dimensionRadar(questionnaire: Questionnaire, score: Score): RadarSpec {
	const rows = dimensionRows(questionnaire, score);
	return {
		kind: 'radar',
		title: 'The shape of the plan',
		sentence: shapeSentence(rows),
		// Names inside the chart would lie over its lines.
		reading: 'Solid line: assured. Dashed line: at most.',
		max: 100,
		decimals: 0,
		columns: { label: 'Dimension', low: 'Assured', high: 'At most' },
		rows,
	};
}

function dimensionRows({ dimensions }: Questionnaire, score: Score): ChartRow[] {
	return dimensions.map(({ id, name }) => ({
		id,
		label: name,
		low: score.dimensions[id]!.low,
		high: score.dimensions[id]!.high,
	}));
}

/** Which dimension can be shown least, and which most. Values that are written alike are called equal. */
export function dimensionSentence(rows: readonly ChartRow[]): string {
	if (rows.every(({ low, high }) => low === 0 && high === 100)) {
		return 'Nothing is known yet: each dimension may lie anywhere from 0 to 100.';
	}
	const written = rows.map(({ low }) => valueText(low, 0));
	const points = written.map(Number);
	const [least, most] = [Math.min(...points), Math.max(...points)];
	if (least === most) return `All ${countWord(rows.length)} dimensions have ${least} assured.`;
	return `${standing(rows, points, least, 'Least')} ${standing(rows, points, most, 'Most')}`;
}

function standing(
	rows: readonly ChartRow[],
	points: readonly number[],
	value: number,
	word: 'Least' | 'Most',
): string {
	const found = rows.filter((_, index) => points[index] === value);
	const names = listWords(found.map(({ label }) => `“${label}”`));
	const [only] = found;
	const most = valueText(only!.high, 0);
	const beyond = most === String(value) ? '' : `, at most ${most}`;
	if (found.length > 1) return `${word} is assured in ${names}: ${value} in each.`;
	return `${word} is assured in ${names}: ${value}${beyond}.`;
}

/** Where the two lines lie furthest apart: there, finding out changes the shape most. */
export function shapeSentence(rows: readonly ChartRow[]): string {
	const width = ({ low, high }: ChartRow) => Number(valueText(high, 0)) - Number(valueText(low, 0));
	const widest = Math.max(...rows.map(width));
	if (widest === 0) return 'Assured and possible are one: everything is answered and shown.';
	const found = rows.filter((row) => width(row) === widest);
	if (found.length === rows.length)
		return `Assured and possible lie ${widest} points apart in every dimension.`;
	return `Assured and possible lie furthest apart in ${listWords(found.map(({ label }) => `“${label}”`))}: ${widest} points are not known or not shown.`;
}
