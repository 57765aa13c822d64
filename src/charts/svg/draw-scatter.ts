import type { ScatterSpec } from '#domain/chart/chart-spec.ts';

import type { ChartSize } from './chart-svg.ts';
import { fitLines, textWidth } from './fit-text.ts';
import type { Markup } from './markup.ts';
import { LINE, type Pen, TEXT } from './pen.ts';
import { apart, nearestPoint, placeLabels } from './place-labels.ts';
import { PlotArea } from './plot-area.ts';

const POINT = 10;
const LARGEST = 44;
const LABEL = 380;
/** A label this far from its mark is tied to it by a line. */
const NEAR = 28;

/** Points between two axes, each with its name; with sizes, bubbles. A name that finds no room is counted. */
export function drawScatter(spec: ScatterSpec, pen: Pen, size: ChartSize): Markup[] {
	const largest = Math.max(0, ...spec.points.map((point) => point.size ?? 0));
	const radiusOf = (value: number | undefined) =>
		spec.size === undefined || value === undefined || largest === 0
			? POINT
			: Math.max(POINT / 2, LARGEST * Math.sqrt(value / largest));
	const inset = Math.max(POINT, ...spec.points.map((point) => radiusOf(point.size)));
	const plot = new PlotArea(spec.x, spec.y, size, { inset });
	const marks = spec.points.map((point) => ({
		...point,
		x: plot.x(point.x),
		y: plot.y(point.y),
		radius: radiusOf(point.size),
	}));
	const names = marks.map(({ label }) => fitLines(label, LABEL, TEXT, 1)[0]!);
	const area = { x: plot.left, y: plot.top, width: plot.right - plot.left, height: plot.bottom - plot.top };
	const boxes = placeLabels(
		marks,
		names.map((name) => ({ width: textWidth(name, TEXT), height: LINE })),
		area,
	);
	const unnamed = boxes.filter((box) => !box).length;
	return [
		...plot.draw(pen),
		// The largest first, so that none hides another.
		...marks
			.toSorted((a, b) => b.radius - a.radius)
			.map(({ x, y, radius, tone }) => pen.dot(x, y, radius, tone)),
		...boxes.flatMap((box, index) => {
			if (!box) return [];
			const mark = marks[index]!;
			const near = nearestPoint(mark, box);
			const far = apart(mark, box) > mark.radius + NEAR;
			return [
				...(far ? [pen.leader(mark.x, mark.y, near.x, near.y)] : []),
				pen.text(names[index]!, box.x, box.y + TEXT - 2),
			];
		}),
		...(unnamed > 0
			? [pen.text(`${unnamed} more names in the table`, size.width, TEXT, { anchor: 'end', tone: 'second' })]
			: []),
	];
}
