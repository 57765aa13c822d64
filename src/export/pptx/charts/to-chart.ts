import { rangeText } from '#charts/words.ts';
import type { ChartSpec } from '#domain/chart/chart-spec.ts';
import type { Figure } from '#domain/workshop/reference.ts';

import type { ChartParts } from '../draft.ts';
import { TONES } from './chart-xml.ts';
import { intervalsChart } from './intervals.ts';
import { bandsChart, barsChart, radarChart, scatterChart, toneColours } from './other-charts.ts';

/** A chart of the domain as a chart that PowerPoint can edit. @param width In inches. */
export function toChart(spec: ChartSpec, width: number): ChartParts {
	switch (spec.kind) {
		case 'radar':
			return radarChart(spec);
		case 'intervals':
			return intervalsChart(
				spec.rows.map(({ label, low, high, tone, tick, ring }) => ({
					label,
					low,
					high,
					text: rangeText(low, high, spec.decimals),
					...(tone && { colour: TONES[tone - 1]! }),
					...(tick !== undefined && { tick }),
					...(ring && { ring }),
				})),
				{
					names: { low: spec.columns.low, high: spec.columns.high, mark: spec.columns.ring ?? 'Known' },
					min: 0,
					max: spec.max,
					decimals: spec.decimals,
					axis: `${spec.ends[0]} to ${spec.ends[1]}`,
					width,
				},
			);
		case 'scatter':
			return scatterChart(spec);
		case 'bands':
			return bandsChart(spec);
	}
}

/** A published figure's chart. A timeline has none: it is a table. */
export function toFigureChart(figure: Exclude<Figure, { kind: 'timeline' }>, width: number): ChartParts {
	if (figure.kind === 'bars') return barsChart(figure.rows, figure.unit);
	const { max, min, unit } = roundScale(figure.rows.flatMap(({ low, high }) => [low, high]));
	return intervalsChart(
		figure.rows.map(({ label, low, high, tone }) => ({
			label,
			low,
			high,
			text: low === high ? String(low) : `${low} to ${high}`,
			colour: toneColours[tone],
		})),
		{
			names: { low: 'From', high: 'To', mark: 'Known' },
			min,
			max,
			unit,
			decimals: 2,
			axis: figure.unit,
			width,
		},
	);
}

/** An axis from 0, or from below where values are, in four to eight round steps. */
function roundScale(values: readonly number[]): { min: number; max: number; unit: number } {
	const most = Math.max(0, ...values);
	const least = Math.min(0, ...values);
	const rough = (most - least || 1) / 5;
	const power = 10 ** Math.floor(Math.log10(rough));
	const unit = [1, 2, 5, 10].map((step) => step * power).find((step) => step >= rough)!;
	return { min: Math.floor(least / unit) * unit, max: Math.ceil(most / unit) * unit || unit, unit };
}
