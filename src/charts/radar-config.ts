import type { ChartConfiguration } from 'chart.js';

import type { RadarSpec } from '#domain/chart/chart-spec.ts';
import type { ChartTheme } from './chart-theme.ts';
import { rangeText, wrapLabel } from './words.ts';

const LABEL_WIDTH = 16;

/** Two polygons, solid for the low end and dashed for the high one. Each corner carries its name and its numbers. */
export function radarConfig(spec: RadarSpec, theme: ChartTheme): ChartConfiguration {
	const config: ChartConfiguration<'radar'> = {
		type: 'radar',
		data: {
			labels: spec.rows.map(({ label, low, high }) => [
				...wrapLabel(label, LABEL_WIDTH),
				rangeText(low, high, spec.decimals),
			]),
			datasets: [
				{
					data: spec.rows.map(({ low }) => low),
					borderColor: theme.ink,
					borderWidth: 2.5,
					pointBackgroundColor: theme.ink,
					pointRadius: 3,
					fill: false,
				},
				{
					data: spec.rows.map(({ high }) => high),
					borderColor: theme.edge,
					borderWidth: 2,
					borderDash: [5, 4],
					pointBackgroundColor: theme.ground,
					pointBorderColor: theme.edge,
					pointRadius: 3,
					backgroundColor: `${theme.human}33`,
					fill: 0,
				},
			],
		},
		options: {
			animation: false,
			events: [],
			responsive: true,
			maintainAspectRatio: false,
			layout: { padding: 4 },
			scales: {
				r: {
					min: 0,
					max: spec.max,
					ticks: { display: false, stepSize: spec.max / 4 },
					grid: { color: theme.rule },
					angleLines: { color: theme.rule },
					pointLabels: { color: theme.ink, font: { family: theme.text, size: 13, weight: 500 }, padding: 8 },
				},
			},
		},
	};
	return config;
}
