import type { ChartSpec } from '#domain/chart/chart-spec.ts';

import { type ChartTheme, paperTheme } from '../chart-theme.ts';
import { drawBands } from './draw-bands.ts';
import { drawIntervals } from './draw-intervals.ts';
import { drawRadar } from './draw-radar.ts';
import { drawScatter } from './draw-scatter.ts';
import { type Markup, markup } from './markup.ts';
import { Pen } from './pen.ts';

/** Pixels of a slide that is 1280 wide, on which text is 28 high. */
export interface ChartSize {
	readonly width: number;
	readonly height: number;
}

interface Options {
	readonly size?: ChartSize;
	readonly theme?: ChartTheme;
}

/** A chart as an SVG: a file of its own, with the theme's colours, or part of a page, which may give it others. */
export function chartSvg(spec: ChartSpec, options?: Options): string {
	return String(chartMarkup(spec, options));
}

/** The same, to be put into markup. */
export function chartMarkup(
	spec: ChartSpec,
	{ size = { width: 1176, height: 480 }, theme = paperTheme }: Options = {},
): Markup {
	const { width, height } = size;
	return markup`<svg xmlns="http://www.w3.org/2000/svg" class="chart-svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${spec.title}. ${spec.sentence}" font-family="${theme.text}" font-size="28"><title>${spec.title}</title>${drawChart(spec, size, theme)}</svg>`;
}

/** The marks alone, for a drawing that has more around them. */
export function drawChart(spec: ChartSpec, size: ChartSize, theme: ChartTheme): readonly Markup[] {
	return draw(spec, new Pen(theme), size);
}

function draw(spec: ChartSpec, pen: Pen, size: ChartSize): readonly Markup[] {
	switch (spec.kind) {
		case 'radar':
			return drawRadar(spec, pen, size);
		case 'intervals':
			return drawIntervals(spec, pen, size);
		case 'scatter':
			return drawScatter(spec, pen, size);
		case 'bands':
			return drawBands(spec, pen, size);
	}
}
