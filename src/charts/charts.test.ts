import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { vectors } from '../../test/fixtures/method/read-method.ts';
import {
	allAnswered,
	BIG,
	EXAMPLE,
	plan,
	touchpoint,
	withAnswers,
	withPlan,
} from '../../test/fixtures/plans.ts';
import { questionnaire } from '../../test/fixtures/questionnaire.ts';
import type { PlanDocument } from '../domain/plan/plan-document.ts';
import { scorePlan } from '../domain/scoring/score-plan.ts';
import { paperTheme, readChartTheme, riskTokens, themeTokens } from './chart-theme.ts';
import { dimensionIntervals, dimensionRadar, dimensionSentence, shapeSentence } from './dimension-charts.ts';
import { riskIntervals, toneOf } from './risk-chart.ts';
import { toChartConfig } from './to-chart-config.ts';
import { toTable } from './to-table.ts';
import { countWord, listWords } from '../domain/words/lists.ts';
import { rangeText, wrapLabel } from './words.ts';

const scoreOf = (document: PlanDocument) => scorePlan(questionnaire, document).score;
const row = (label: string, low: number, high: number) => ({ id: label, label, low, high });

describe('dimensionIntervals', () => {
	const spec = dimensionIntervals(questionnaire, scoreOf(EXAMPLE), { coverage: { H: '5 of 6 answered' } });

	it('holds the published scores, the assured one as a tick', () => {
		for (const { id, low, high, tick } of spec.rows) {
			expect(low).toBeCloseTo(vectors.example.dims[id]![0], 9);
			expect(high).toBeCloseTo(vectors.example.dims[id]![1], 9);
			expect(tick).toBe(low);
		}
	});

	it('makes a table of the same data', () => {
		const table = toTable(spec);
		expect(table.head).toEqual(['Dimension', 'Assured', 'At most', 'Answered']);
		expect(table.rows[1]).toEqual(['Humans in the loop', '13', '46', '5 of 6 answered']);
	});
});

describe('dimensionSentence', () => {
	it('names the weakest and the strongest, and all that share a place', () => {
		expect(dimensionSentence([row('A', 0.3, 20), row('B', 0.2, 30), row('C', 40.4, 80)])).toBe(
			'Least is assured in “A” and “B”: 0 in each. Most is assured in “C”: 40, at most 80.',
		);
		expect(dimensionSentence([row('A', 10, 10), row('B', 20, 30)])).toBe(
			'Least is assured in “A”: 10. Most is assured in “B”: 20, at most 30.',
		);
	});

	it('calls equals equal, and nothing known nothing known', () => {
		expect(dimensionSentence([row('A', 50, 60), row('B', 50.2, 80)])).toBe(
			'All two dimensions have 50 assured.',
		);
		expect(dimensionSentence([row('A', 0, 100), row('B', 0, 100)])).toBe(
			'Nothing is known yet: each dimension may lie anywhere from 0 to 100.',
		);
	});
});

it('shapeSentence says where most is not known', () => {
	expect(shapeSentence([row('A', 10, 30), row('B', 10, 15)])).toBe(
		'Assured and possible lie furthest apart in “A”: 20 points are not known or not shown.',
	);
	expect(shapeSentence([row('A', 10, 30), row('B', 20, 40)])).toContain('20 points apart in every dimension');
	expect(shapeSentence([row('A', 10, 10)])).toBe(
		'Assured and possible are one: everything is answered and shown.',
	);
});

describe('riskIntervals', () => {
	const spec = riskIntervals(questionnaire, scoreOf(EXAMPLE));

	it('sorts by what may be left and holds the published numbers', () => {
		const highs = spec.rows.map(({ high }) => high);
		expect(highs).toEqual([...highs].sort((a, b) => b - a));
		expect(spec.rows).toHaveLength(15);
		for (const { id, low, high, ring } of spec.rows) {
			expect(low).toBeCloseTo(vectors.residual_example[id]![0], 9);
			expect(high).toBeCloseTo(vectors.residual_example[id]![1], 9);
			expect(ring![1]).toBeCloseTo(vectors.exposure_big_bang[id]!, 9);
		}
	});

	it('says which cannot be told apart', () => {
		// K14 is left at .661 to .824. Only K09, .617 to .707, reaches into that.
		expect(spec.sentence).toBe(
			'Either of these two may be the largest: “Supplier lock-in” and “Skill loss”. Their bars overlap, so their order says nothing yet.',
		);
	});

	it('names the largest where there is one, and all where all may be', () => {
		// All at 2 and seen, on BIG: every bar is a point, and K14 at .455 is the longest.
		expect(riskIntervals(questionnaire, scoreOf(withAnswers(BIG, allAnswered(2)))).sentence).toBe(
			'“Supplier lock-in” is the largest, however the unknowns turn out: up to 0.46 of its worst case is left.',
		);
		const open = plan([
			touchpoint({ share: 1, mode: 'ai_only', emotion: 4, consequence: 4, irreversibility: 4 }),
		]);
		expect(riskIntervals(questionnaire, scoreOf(open)).sentence).toMatch(
			/^Any of \w+ risks may be the largest, among/,
		);
	});

	it('says that nothing is automated rather than ranking zeros', () => {
		expect(riskIntervals(questionnaire, scoreOf(plan([touchpoint()]))).sentence).toBe(
			'Nothing is automated in this plan, so it brings none of these risks.',
		);
	});

	it('draws the ring long where a fact of the plan is open, and says so', () => {
		const open = riskIntervals(questionnaire, scoreOf(withPlan(EXAMPLE, { singleSupplier: undefined })));
		const [low, high] = open.rows.find(({ id }) => id === 'K14')!.ring!;
		expect(high - low).toBeCloseTo(0.5, 9);
		expect(open.reading).toContain('drawn long');
		expect(spec.reading).not.toContain('drawn long');
	});

	it('colours by quarters of the axis', () => {
		expect([0, 0.2499, 0.25, 0.5, 0.75, 1].map(toneOf)).toEqual([1, 1, 2, 3, 4, 4]);
	});
});

describe('toChartConfig', () => {
	it('draws without motion and without listening', () => {
		const score = scoreOf(EXAMPLE);
		for (const spec of [dimensionRadar(questionnaire, score), riskIntervals(questionnaire, score)]) {
			expect(toChartConfig(spec, paperTheme).options).toMatchObject({ animation: false, events: [] });
		}
	});

	it('draws the radar as two polygons and writes the numbers at its corners', () => {
		const { data } = toChartConfig(dimensionRadar(questionnaire, scoreOf(EXAMPLE)), paperTheme);
		expect(data.datasets.map((set) => set.data.length)).toEqual([6, 6]);
		expect(data.labels![1]).toEqual(['Humans in the', 'loop', '13 to 46']);
	});

	it('draws bars from low to high, rings as points, and open rings as bars', () => {
		const open = withPlan(EXAMPLE, { singleSupplier: undefined });
		const spec = riskIntervals(questionnaire, scoreOf(open));
		const [ticks, rings, openRings, bars] = toChartConfig(spec, paperTheme).data.datasets.map(
			(set) => set.data,
		);
		const at = spec.rows.findIndex(({ id }) => id === 'K14');
		expect(ticks!.every((value) => value === null)).toBe(true);
		expect(rings![at]).toBe(null);
		expect(openRings![at]).toEqual(spec.rows[at]!.ring);
		expect(bars![at]).toEqual([spec.rows[at]!.low, spec.rows[at]!.high]);
	});
});

describe('paperTheme', () => {
	it('has the values of the light theme', () => {
		const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
		const light = css.slice(0, css.indexOf('@media'));
		const read = (token: string) => new RegExp(`\\n\\t${token}: ([^;]+);`).exec(light)![1]!;
		expect(readChartTheme(read)).toEqual(paperTheme);
		expect([...Object.values(themeTokens), ...riskTokens]).toHaveLength(14);
	});
});

describe('words', () => {
	it('writes counts, lists, ranges and lines', () => {
		expect([1, 12, 13].map(countWord)).toEqual(['one', 'twelve', '13']);
		expect([listWords([]), listWords(['a']), listWords(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
		expect([rangeText(12.5, 45.8, 0), rangeText(0.101, 0.104, 2)]).toEqual(['13 to 46', '0.10']);
		expect(wrapLabel('one two incomprehensibilities', 8)).toEqual(['one two', 'incomprehensibilities']);
	});
});
