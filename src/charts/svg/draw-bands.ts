import type { BandsSpec } from '#domain/chart/chart-spec.ts';

import type { ChartSize } from './chart-svg.ts';
import { fitLines } from './fit-text.ts';
import type { Markup } from './markup.ts';
import { LINE, type Pen, TEXT } from './pen.ts';
import { PlotArea } from './plot-area.ts';
import { spread } from './spread.ts';

/** Names stand to the right of what they name, in this part of the width. */
const NAMES = 0.26;
const GAP = 16;

/** A line with the bands around it in which the value may lie, named at their right ends. */
export function drawBands(spec: BandsSpec, pen: Pen, size: ChartSize): Markup[] {
	const { at, line, bands } = spec;
	const room = NAMES * size.width;
	const plot = new PlotArea(spec.x, spec.y, size, { after: room });
	const points = (values: readonly number[]) =>
		values.map((value, index) => ({ x: plot.x(at[index]!), y: plot.y(value) }));
	const zero = spec.y.min < 0 && spec.y.max > 0 ? [pen.zero(plot.left, plot.y(0), plot.right)] : [];
	const ends = [
		{ label: line.label, y: plot.y(line.values.at(-1) ?? 0), bold: true },
		...bands.map(({ label, high }) => ({ label, y: plot.y(high.at(-1) ?? 0), bold: false })),
	];
	const names = ends.map(({ label }) => fitLines(label, room - GAP, TEXT, 2));
	const tallest = Math.max(...names.map((name) => name.length)) * LINE;
	const tops = spread(
		ends.map(({ y }, index) => y - (names[index]!.length * LINE) / 2),
		tallest,
		0,
		size.height - tallest,
	);
	return [
		...plot.draw(pen),
		...bands.map(({ low, high }) => pen.band([...points(high), ...points(low).toReversed()])),
		...zero,
		pen.path(points(line.values)),
		...names.flatMap((name, index) =>
			pen.lines(name, plot.right + GAP, tops[index]! + TEXT, {
				bold: ends[index]!.bold,
				tone: ends[index]!.bold ? 'ink' : 'second',
			}),
		),
	];
}
