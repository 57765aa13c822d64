import type { ChartTheme } from '#charts/chart-theme.ts';
import { type ChartSize, drawChart } from '#charts/svg/chart-svg.ts';
import { fitLines } from '#charts/svg/fit-text.ts';
import { type Markup, markup } from '#charts/svg/markup.ts';
import type { ChartSpec } from '#domain/chart/chart-spec.ts';

/** An SVG, and how large it is drawn. */
export interface Drawing {
	readonly svg: string;
	readonly size: ChartSize;
}

const MARGIN = 48;
const TITLE = { size: 40, line: 52 };
const TEXT = { size: 26, line: 34 };
const NOTE = { size: 20, line: 27 };
const LINES_AT_MOST = 8;

/** A chart as a picture that stands alone: with its title, what it shows, how to read it, and where it is from. */
export function chartFile(
	spec: ChartSpec,
	chart: ChartSize,
	{ theme, source }: { readonly theme: ChartTheme; readonly source: string },
): Drawing {
	const width = chart.width + 2 * MARGIN;
	const lines: Markup[] = [];
	let y = MARGIN;
	const write = (
		text: string,
		{ size, line }: typeof TITLE,
		options: { bold?: boolean; quiet?: boolean },
	) => {
		for (const words of fitLines(text, chart.width, size, LINES_AT_MOST)) {
			y += line;
			lines.push(
				markup`<text x="${MARGIN}" y="${y - line + size}" font-size="${size}" fill="${options.quiet ? theme.second : theme.ink}"${options.bold && markup` font-weight="700"`}>${words}</text>`,
			);
		}
	};
	write(spec.title, TITLE, { bold: true });
	write(spec.sentence, TEXT, {});
	y += TEXT.line / 2;
	const top = y;
	y += chart.height + TEXT.line / 2;
	write(spec.reading, NOTE, { quiet: true });
	write(source, NOTE, { quiet: true });
	const size = { width, height: Math.ceil(y + MARGIN) };
	const svg = markup`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${spec.title}. ${spec.sentence}" font-family="${theme.text}" font-size="28"><title>${spec.title}</title><desc>${source}</desc><rect width="100%" height="100%" fill="${theme.ground}"/>${lines}<g transform="translate(${MARGIN} ${top})">${drawChart(spec, chart, theme)}</g></svg>`;
	return { svg: `${String(svg)}\n`, size };
}
