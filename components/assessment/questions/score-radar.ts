import { dimensionRadar } from '#charts/dimension-charts.ts';
import { radarConfig } from '#charts/radar-config.ts';

import { Chart } from '../../charts/chart-js.ts';
import { onThemeChange, themeOfPage } from '../../charts/theme-of-page.ts';
import type { QuestionView } from './question-view.ts';

/** Draws the dimensions as a shape, and what it returns draws the next one, in the frame after the score changed. */
export function drawRadar(target: Element, first: QuestionView): (view: QuestionView) => void {
	const frame = document.createElement('div');
	const canvas = document.createElement('canvas');
	canvas.role = 'img';
	canvas.ariaLabel =
		'The dimensions as a shape: a solid line for what is assured, a dashed one for at most. The list above has the numbers.';
	frame.append(canvas);
	target.append(frame);

	let view = first;
	let chart = new Chart(canvas, configOf(view));
	onThemeChange(() => {
		chart.destroy();
		chart = new Chart(canvas, configOf(view));
	});
	let waiting = 0;
	return (next) => {
		const moved = next.scored !== view.scored;
		view = next;
		if (!moved || waiting) return;
		waiting = requestAnimationFrame(() => {
			waiting = 0;
			// The numbers alone: reading the theme again would make the browser lay the page out in between.
			const rows = dimensionRadar(view.questionnaire, view.score).rows;
			const [low, high] = chart.data.datasets;
			low!.data = rows.map((row) => row.low);
			high!.data = rows.map((row) => row.high);
			chart.update('none');
		});
	};
}

/** As on the page of results, with names alone and in small: the panel is narrow, and has the numbers already. */
function configOf({ questionnaire, score }: QuestionView) {
	const config = radarConfig(dimensionRadar(questionnaire, score), themeOfPage());
	const labels = config.data.labels as string[][];
	config.data.labels = labels.map((lines) => lines.slice(0, -1));
	const radial = config.options?.scales?.['r'] as {
		pointLabels: { font: { size: number }; padding: number };
	};
	radial.pointLabels.font.size = 11;
	radial.pointLabels.padding = 2;
	return config;
}
