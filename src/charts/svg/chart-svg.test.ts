import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type {
	BandsSpec,
	ChartAxis,
	ChartSpec,
	IntervalsSpec,
	RadarSpec,
	ScatterSpec,
} from '#domain/chart/chart-spec.ts';

import { chartSvg } from './chart-svg.ts';
import { textWidth } from './fit-text.ts';

const words = { title: 'Title', sentence: 'It shows this.', reading: 'Read it so.' };
const columns = { label: 'What', low: 'Low', high: 'High' };
const row = (label: string, low: number, high: number) => ({ id: label, label, low, high });
const axis: ChartAxis = { label: 'Share, %', min: 0, max: 100, decimals: 0 };

const intervals = (rows: IntervalsSpec['rows']): IntervalsSpec => ({
	...words,
	kind: 'intervals',
	max: 100,
	decimals: 0,
	columns,
	ends: ['0', '100 points'],
	rows,
});
const radar = (rows: RadarSpec['rows']): RadarSpec => ({
	...words,
	kind: 'radar',
	max: 100,
	decimals: 0,
	columns,
	rows,
});
const scatter = (points: ScatterSpec['points']): ScatterSpec => ({
	...words,
	kind: 'scatter',
	x: { ...axis, ends: ['low', 'very high'] },
	y: axis,
	size: 'Contacts',
	points,
});
const bands = (last: readonly number[]): BandsSpec => ({
	...words,
	kind: 'bands',
	x: { ...axis, label: 'Months', max: 36 },
	y: { ...axis, label: 'Euros', min: -100 },
	at: [0, 36],
	line: { label: 'Median', values: [0, last[0] ?? 0] },
	bands: last.map((end, index) => ({ label: `Band ${index}`, low: [0, end], high: [0, end] })),
});

interface Line {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	/** Base line. */
	readonly y: number;
}

/** The lines of text of a drawing, with the room that each takes. */
function linesOf(svg: string): Line[] {
	return [...svg.matchAll(/<text [^>]*?x="([-\d.]+)" y="([-\d.]+)" text-anchor="(\w+)"[^>]*>([^<]*)</g)].map(
		([, x, y, anchor, text = '']) => {
			const width = textWidth(text, 28);
			const left = Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
			return { text, left, right: left + width, y: Number(y) };
		},
	);
}

/** Pairs of lines that lie over each other: letters are some 22 pixels above their base line and 6 below it. */
function overlaps(svg: string): string[] {
	const lines = linesOf(svg);
	return lines.flatMap((a, index) =>
		lines
			.slice(index + 1)
			.filter((b) => a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < 27)
			.map((b) => `${a.text} | ${b.text}`),
	);
}

const labels = fc.string({ unit: fc.constantFrom(...'abcde mnopq ABC'), minLength: 1, maxLength: 60 });
const rows = (most: number) =>
	fc.array(
		fc
			.tuple(labels, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
			.map(([label, a, b]) => row(label, Math.min(a, b), Math.max(a, b))),
		{ minLength: 1, maxLength: most },
	);
const specs: Readonly<Record<ChartSpec['kind'], fc.Arbitrary<ChartSpec>>> = {
	intervals: rows(40).map(intervals),
	radar: rows(8)
		.filter((drawn) => drawn.length >= 3)
		.map(radar),
	scatter: rows(30).map((drawn) =>
		scatter(drawn.map(({ id, label, low, high }, index) => ({ id, label, x: low, y: high, size: index }))),
	),
	bands: fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 4 }).map(bands),
};

describe.each(Object.entries(specs))('%s', (_, spec) => {
	test('has no text over another, and none outside the picture', () => {
		fc.assert(
			fc.property(spec, (drawn) => {
				const svg = chartSvg(drawn);
				expect(overlaps(svg)).toEqual([]);
				for (const { left, right, y } of linesOf(svg)) {
					expect(left).toBeGreaterThanOrEqual(-1);
					expect(right).toBeLessThanOrEqual(1177);
					expect(y).toBeGreaterThan(20);
					expect(y).toBeLessThanOrEqual(480);
				}
			}),
			{ numRuns: 50 },
		);
	});
});

test('a drawing says what it is, and no text can break out of it', () => {
	const svg = chartSvg({ ...intervals([row('<script>&"', 1, 2)]), title: '"A" & <b>' });
	expect(svg).toMatch(
		/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [^>]*role="img" aria-label="&quot;A&quot; &amp; &lt;b&gt;. It shows this."/,
	);
	expect(svg).toContain('<title>&quot;A&quot; &amp; &lt;b&gt;</title>');
	expect(svg).toContain('>&lt;script&gt;&amp;&quot;</text>');
	expect(svg).not.toContain('style=');
});

test('a bar runs from low to high, with its tick, its ring and its numbers', () => {
	const svg = chartSvg(intervals([{ ...row('Row', 25, 75), tick: 25, ring: [90, 90], tone: 4 }]));
	const [from, to] = [...svg.matchAll(/class="c-rule" x1="([\d.]+)"/g)].map(([, x]) => Number(x)) as [
		number,
		number,
	];
	const at = (value: number) => expect.closeTo(from + ((to - from) * value) / 100, 0);
	const bar = /class="c-tone-4" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/.exec(svg)!;
	expect([Number(bar[1]), Number(bar[1]) + Number(bar[2])]).toEqual([at(25), at(75)]);
	expect(Number(/class="c-tick" x1="([\d.]+)"/.exec(svg)![1])).toEqual(at(25));
	expect(Number(/<circle class="c-ring"[^>]* cx="([\d.]+)"/.exec(svg)![1])).toEqual(at(90));
	expect(linesOf(svg).map(({ text }) => text)).toEqual(['Row', '25 to 75', '0', '100 points']);
});

test('rows that have no room are counted', () => {
	const many = Array.from({ length: 40 }, (_, index) => row(`Row ${index}`, 10, 20));
	const texts = linesOf(chartSvg(intervals(many))).map(({ text }) => text);
	// 446 of 480 pixels are left for rows of 34: 13, one of which says how many are missing.
	expect(texts).toContain('Row 11');
	expect(texts).not.toContain('Row 12');
	expect(texts).toContain('and 28 more, in the table');
});

test('a radar is a solid and a dashed line through as many corners as there are rows', () => {
	const svg = chartSvg(radar([row('A', 0, 100), row('B', 50, 100), row('C', 100, 100)]));
	const paths = [...svg.matchAll(/<path class="c-(edge|tick)"[^>]* d="([^"]+)"/g)];
	expect(paths.map(([, tone, d = '']) => [tone, d.match(/[ML]/g)?.length])).toEqual([
		['edge', 3],
		['tick', 3],
	]);
	// The low end of A is the middle of the picture.
	expect(paths[1]![2]).toMatch(/^M588 240L/);
});
