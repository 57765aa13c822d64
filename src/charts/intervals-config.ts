import type { Chart, ChartConfiguration, ChartDataset, Plugin } from 'chart.js';

import type { ChartRow, IntervalsSpec } from '#domain/chart/chart-spec.ts';
import type { ChartTheme } from './chart-theme.ts';
import { rangeText, wrapLabel } from './words.ts';

const LABEL_WIDTH = 28;
const BAR = 12;

/** Rows from low to high; tick: what is known exactly; ring: before controls. The numbers stand behind each row. */
export function intervalsConfig(spec: IntervalsSpec, theme: ChartTheme): ChartConfiguration {
	const { rows, max } = spec;
	const marks = (keep: (row: ChartRow) => number | null) => rows.map(keep) as number[];
	const datasets: ChartDataset<'bar' | 'line'>[] = [
		{
			type: 'line',
			data: marks(({ tick }) => tick ?? null),
			showLine: false,
			pointStyle: 'line',
			pointRotation: 90,
			pointRadius: 9,
			pointBorderWidth: 4,
			borderColor: theme.ink,
			clip: false,
		},
		{
			type: 'line',
			data: marks(({ ring }) => (ring && ring[0] === ring[1] ? ring[1] : null)),
			showLine: false,
			pointRadius: 6,
			pointBorderWidth: 2,
			pointBackgroundColor: theme.ground,
			borderColor: theme.ink,
			clip: false,
		},
		{
			type: 'bar',
			data: rows.map(({ ring }) => (ring && ring[0] !== ring[1] ? [...ring] : null)),
			grouped: false,
			barThickness: BAR,
			borderWidth: 2,
			borderColor: theme.ink,
			borderSkipped: false,
			borderRadius: BAR / 2,
			backgroundColor: 'transparent',
		},
		{
			type: 'bar',
			data: rows.map(({ low, high }): [number, number] => [low, high]),
			grouped: false,
			barThickness: BAR,
			minBarLength: 4,
			borderWidth: 1,
			borderSkipped: false,
			borderRadius: BAR / 2,
			borderColor: theme.edge,
			backgroundColor: rows.map(({ tone }) => (tone ? theme.risk[tone - 1]! : theme.interval)),
		},
	];
	const config: ChartConfiguration<'bar' | 'line'> = {
		type: 'bar',
		data: { labels: rows.map(({ label }) => wrapLabel(label, LABEL_WIDTH)), datasets },
		options: {
			indexAxis: 'y',
			locale: 'en-GB',
			animation: false,
			events: [],
			responsive: true,
			maintainAspectRatio: false,
			layout: { padding: { right: 110, top: 4 } },
			scales: {
				x: {
					min: 0,
					max,
					grid: { color: theme.rule },
					border: { display: false },
					ticks: {
						color: theme.second,
						stepSize: max / 4,
						format: { maximumFractionDigits: 2 },
						font: { family: theme.text, size: 12 },
					},
				},
				y: {
					grid: { display: false },
					border: { display: false },
					ticks: { color: theme.ink, autoSkip: false, font: { family: theme.text, size: 14 } },
				},
			},
		},
		plugins: [rowValues(spec, theme)],
	};
	return config;
}

function rowValues({ rows, decimals }: IntervalsSpec, theme: ChartTheme): Plugin<'bar' | 'line'> {
	return {
		id: 'rowValues',
		afterDatasetsDraw(chart: Chart) {
			const { ctx, chartArea, scales } = chart;
			ctx.save();
			ctx.font = `600 14px ${theme.text}`;
			ctx.fillStyle = theme.ink;
			ctx.textBaseline = 'middle';
			rows.forEach(({ low, high }, index) => {
				ctx.fillText(
					rangeText(low, high, decimals),
					chartArea.right + 16,
					scales['y']!.getPixelForValue(index),
				);
			});
			ctx.restore();
		},
	};
}
