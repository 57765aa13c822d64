import type { RowsSpec } from '#domain/chart/chart-spec.ts';
import { paperTheme } from '#charts/chart-theme.ts';
import { toChartConfig } from '#charts/to-chart-config.ts';

const SCALE = 2;
const WIDTH = 960;
const MARGIN = 40;
const RADAR_HEIGHT = 560;
const ROW_HEIGHT = 38;
const AXIS_HEIGHT = 48;

/** A chart as a picture for a document: white ground, twice the pixels, with its title, its sentence and where it is from. */
export async function renderPng(spec: RowsSpec, source: string): Promise<Blob> {
	const { Chart } = await import('./chart-js.ts');
	await Promise.all(
		['680 28px "Bricolage Grotesque Variable"', '400 16px "Instrument Sans Variable"'].map((font) =>
			document.fonts.load(font),
		),
	);
	const width = WIDTH - 2 * MARGIN;
	const height = spec.kind === 'radar' ? RADAR_HEIGHT : spec.rows.length * ROW_HEIGHT + AXIS_HEIGHT;
	const drawing = document.createElement('canvas');
	drawing.width = width;
	drawing.height = height;
	const config = toChartConfig(spec, paperTheme);
	const chart = new Chart(drawing, {
		...config,
		options: { ...config.options, responsive: false, devicePixelRatio: SCALE },
	});
	try {
		return await toBlob(compose(spec, source, drawing, height));
	} finally {
		chart.destroy();
	}
}

function compose(
	spec: RowsSpec,
	source: string,
	drawing: HTMLCanvasElement,
	height: number,
): HTMLCanvasElement {
	const page = document.createElement('canvas');
	const pen = page.getContext('2d')!;
	const { display, text, ink, second, ground } = paperTheme;
	const sentenceFont = `400 17px ${text}`;
	pen.font = sentenceFont;
	const lines = wrap(pen, spec.sentence, WIDTH - 2 * MARGIN);
	const noteFont = `400 14px ${text}`;
	pen.font = noteFont;
	const notes = [...wrap(pen, spec.reading, WIDTH - 2 * MARGIN), source];
	const top = MARGIN + 34 + 16 + lines.length * 25 + 12;
	page.width = WIDTH * SCALE;
	page.height = (top + height + 12 + notes.length * 21 + MARGIN) * SCALE;
	pen.scale(SCALE, SCALE);
	pen.fillStyle = ground;
	pen.fillRect(0, 0, page.width, page.height);
	pen.fillStyle = ink;
	pen.font = `680 28px ${display}`;
	pen.fillText(spec.title, MARGIN, MARGIN + 26);
	pen.font = sentenceFont;
	pen.fillStyle = second;
	lines.forEach((line, index) => pen.fillText(line, MARGIN, MARGIN + 34 + 28 + index * 25));
	pen.drawImage(drawing, MARGIN, top, WIDTH - 2 * MARGIN, height);
	pen.font = noteFont;
	notes.forEach((line, index) => pen.fillText(line, MARGIN, top + height + 26 + index * 21));
	return page;
}

function wrap(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && pen.measureText(longer).width <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
	return new Promise((resolve, reject) => {
		canvas.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.'))),
			'image/png',
		);
	});
}
