import type { ChartConfiguration } from 'chart.js';

import type { RowsSpec } from '#domain/chart/chart-spec.ts';
import type { ChartTheme } from './chart-theme.ts';
import { intervalsConfig } from './intervals-config.ts';
import { radarConfig } from './radar-config.ts';

/** A chart with rows for Chart.js. Nothing moves and nothing listens: the data stand in a table beside it. */
export function toChartConfig(spec: RowsSpec, theme: ChartTheme): ChartConfiguration {
	switch (spec.kind) {
		case 'radar':
			return radarConfig(spec, theme);
		case 'intervals':
			return intervalsConfig(spec, theme);
	}
}
