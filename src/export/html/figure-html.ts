import { type Markup, markup } from '#charts/svg/markup.ts';
import type { Figure } from '#domain/workshop/reference.ts';

import { formatDate } from '../words/format-date.ts';

interface Options {
	/** Behind the title, as links to sources. */
	readonly after?: Markup;
	/** For a slide, which has its own foot: without scope and limits, and with short months. */
	readonly bare?: boolean;
}

/** A chart of published figures: its rows are its table, each with a bar, or a list of dates. Pages and slides draw it alike. */
export function figureHtml(figure: Figure, { after, bare = false }: Options = {}): Markup {
	return markup`<figure class="chart"><figcaption>${figure.title}${after}</figcaption>${
		figure.kind === 'timeline' ? timelineHtml(figure.rows, bare) : barsHtml(figure)
	}${!bare && markup`<p class="fine">${figure.note}</p>`}</figure>`;
}

type Bars = Exclude<Figure, { kind: 'timeline' }>;
type Timeline = Extract<Figure, { kind: 'timeline' }>;

function timelineHtml(rows: Timeline['rows'], bare: boolean): Markup {
	const items = rows.map(
		({ date, label }) => markup`<li><b>${formatDate(date, bare ? 'short' : 'long')}</b> ${label}</li>`,
	);
	return markup`<ol class="timeline">${items}</ol>`;
}

function barsHtml(figure: Bars): Markup {
	const bars = figure.rows.map((row) => ({
		...row,
		...('value' in row
			? { low: 0, high: row.value, text: amount(row.value, figure.unit) }
			: rangeOf(row, figure.unit)),
	}));
	const most = Math.max(...bars.map(({ high }) => high));
	const percent = (value: number) => (most === 0 ? 0 : (100 * value) / most);
	const rows = bars.map(
		({ label, tone, low, high, text }) =>
			markup`<tr><th scope="row">${label}</th><td aria-hidden="true"><svg${
				tone !== 'plain' && markup` class="${tone}"`
			} viewBox="0 0 100 10" preserveAspectRatio="none"><rect x="${percent(low)}" y="0" width="${Math.max(
				percent(high - low),
				low > 0 ? THINNEST : 0,
			)}" height="10"/></svg></td><td class="num">${text}</td></tr>`,
	);
	return markup`<table><thead class="visually-hidden"><tr><th scope="col">What</th><td></td><th scope="col">How much</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** Per cent of the axis: a range whose ends are one can still be seen. */
const THINNEST = 0.6;

function rangeOf({ low, high }: { readonly low: number; readonly high: number }, unit: string) {
	const text = low === high ? amount(high, unit) : `${inDigits(low)} to ${amount(high, unit)}`;
	return { low, high, text };
}

let numbers: Intl.NumberFormat | undefined;

function inDigits(value: number): string {
	numbers ??= new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
	return numbers.format(value);
}

/** `45 %`, `12 months`, `3` */
function amount(value: number, unit: string): string {
	return unit ? `${inDigits(value)} ${unit}` : inDigits(value);
}
