import type { RadarSpec } from '#domain/chart/chart-spec.ts';

import { rangeText } from '../words.ts';
import type { ChartSize } from './chart-svg.ts';
import { fitLines } from './fit-text.ts';
import type { Markup } from './markup.ts';
import { LINE, type Pen, type Point, TEXT } from './pen.ts';
import { spread } from './spread.ts';

const WEBS = 4;
const GAP = 20;

/** Two polygons, solid for the low end and dashed for the high one. Each corner carries its name and its numbers. */
export function drawRadar(spec: RadarSpec, pen: Pen, { width, height }: ChartSize): Markup[] {
	const { rows, max } = spec;
	const centre = { x: width / 2, y: height / 2 };
	const radius = Math.max(height / 2 - 2 * LINE - GAP / 2, LINE);
	const corner = (index: number, part: number): Point => {
		const angle = (2 * Math.PI * index) / rows.length - Math.PI / 2;
		return {
			x: centre.x + radius * part * Math.cos(angle),
			y: centre.y + radius * part * Math.sin(angle),
		};
	};
	const webs = Array.from({ length: WEBS }, (_, web) =>
		rows.map((_row, index) => corner(index, (web + 1) / WEBS)),
	);
	return [
		...webs.map((points) => pen.web(points)),
		...rows.map((_, index) => spoke(centre, corner(index, 1), pen)),
		pen.path(
			rows.map(({ high }, index) => corner(index, high / max)),
			{ closed: true, dashed: true },
		),
		pen.path(
			rows.map(({ low }, index) => corner(index, low / max)),
			{ closed: true },
		),
		...labels(
			spec,
			rows.map((_, index) => corner(index, 1)),
			centre,
			pen,
			{ width, height },
		),
	];
}

function spoke(from: Point, to: Point, pen: Pen): Markup {
	return pen.rule(from.x, from.y, to.x, to.y);
}

/** Above and below in the middle; the others beside their corners, moved apart where there are many. */
function labels(
	{ rows, decimals }: RadarSpec,
	corners: readonly Point[],
	centre: Point,
	pen: Pen,
	size: ChartSize,
): Markup[] {
	const sideOf = ({ x }: Point) => (Math.abs(x - centre.x) < 1 ? 0 : Math.sign(x - centre.x));
	const beside = Math.max(...corners.map(({ x }) => x)) - centre.x + GAP;
	const column = size.width / 2 - beside;
	const texts = rows.map((row, index) => {
		const middle = sideOf(corners[index]!) === 0;
		const value = rangeText(row.low, row.high, decimals);
		return { name: fitLines(row.label, middle ? size.width * 0.6 : column, TEXT, middle ? 1 : 2), value };
	});
	const heights = texts.map(({ name }) => (name.length + 1) * LINE);
	const tops = corners.map(({ y }, index) => y - heights[index]! / 2);
	for (const side of [-1, 1]) {
		const here = corners.flatMap((corner, index) => (sideOf(corner) === side ? [index] : []));
		const most = Math.max(0, ...here.map((index) => heights[index]!));
		const moved = spread(
			here.map((index) => tops[index]!),
			most,
			0,
			size.height - most,
		);
		here.forEach((index, place) => (tops[index] = moved[place]!));
	}
	return texts.flatMap(({ name, value }, index) => {
		const { x, y } = corners[index]!;
		const side = sideOf(corners[index]!);
		const anchor = side === 0 ? 'middle' : side > 0 ? 'start' : 'end';
		const top = side !== 0 ? tops[index]! : y < centre.y ? y - GAP / 2 - 2 * LINE : y + GAP / 2;
		const at = x + side * GAP;
		return [
			...pen.lines(name, at, top + TEXT, { anchor }),
			pen.text(value, at, top + TEXT + name.length * LINE, { anchor, bold: true }),
		];
	});
}
