import { type ChartTheme, paperTheme } from '#charts/chart-theme.ts';
import type { ChartSize } from '#charts/svg/chart-svg.ts';
import type { FittedBrand } from '#domain/brand/fit-brand.ts';
import { toFontStack } from '#domain/brand/palette.ts';
import type { ChartSpec } from '#domain/chart/chart-spec.ts';

const WIDTH = 1000;
const ROW = 46;
const AXIS = 48;
const SQUARE = 560;

/** How large a chart is drawn on a page, in its own pixels, of which its text is 28 high. */
export function chartSizeOf(spec: ChartSpec): ChartSize {
	return { width: WIDTH, height: spec.kind === 'intervals' ? spec.rows.length * ROW + AXIS : SQUARE };
}

/** Paper's colours, with the client's for what is neither a risk nor a word. */
export function chartThemeOf({ brand, palette }: FittedBrand): ChartTheme {
	const font = toFontStack(brand.font);
	return { ...paperTheme, interval: palette.first, human: palette.second, text: font, display: font };
}
