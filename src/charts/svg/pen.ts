import type { ChartTheme } from '../chart-theme.ts';
import { type Markup, markup } from './markup.ts';

/** Size of all text of a drawing, in its own pixels: on a slide of 1280 the smallest that a room can read. */
export const TEXT = 28;
/** From one line of text to the next. */
export const LINE = 34;

/**
 * Draws with the colours of a theme, as presentation attributes, so that a drawing stands alone as a file. Each mark has
 * a class too, by which a page gives it its own colours (`src/styles/chart-svg.css`).
 */
export class Pen {
	readonly #theme: ChartTheme;

	constructor(theme: ChartTheme) {
		this.#theme = theme;
	}

	/** One line of text; `y` is its base line. */
	text(words: string, x: number, y: number, options: TextOptions = {}): Markup {
		const { anchor = 'start', tone = 'ink', bold = false } = options;
		return markup`<text class="c-${tone}" x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="${
			tone === 'ink' ? this.#theme.ink : this.#theme.second
		}"${bold && markup` font-weight="600"`}>${words}</text>`;
	}

	/** Several lines from the top downwards; `y` is the base line of the first. */
	lines(words: readonly string[], x: number, y: number, options: TextOptions = {}): Markup[] {
		return words.map((line, index) => this.text(line, x, y + index * LINE, options));
	}

	/** Of the axis and the grid. */
	rule(x1: number, y1: number, x2: number, y2: number): Markup {
		return markup`<line class="c-rule" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${this.#theme.rule}" stroke-width="2"/>`;
	}

	/** Where nothing is gained and nothing lost. */
	zero(x1: number, y: number, x2: number): Markup {
		return markup`<line class="c-tick" x1="${round(x1)}" y1="${round(y)}" x2="${round(x2)}" y2="${round(y)}" stroke="${this.#theme.ink}" stroke-width="1.5"/>`;
	}

	/** What is known exactly. */
	tick(x: number, y: number, reach: number): Markup {
		return markup`<line class="c-tick" x1="${round(x)}" y1="${round(y - reach)}" x2="${round(x)}" y2="${round(y + reach)}" stroke="${this.#theme.ink}" stroke-width="5"/>`;
	}

	/** From the low to the high end, in the tone of a risk, or neutral. */
	bar(x: number, y: number, width: number, height: number, tone?: 1 | 2 | 3 | 4): Markup {
		return markup`<rect class="c-tone-${tone ?? 0}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${round(Math.min(width, height) / 2)}" fill="${this.#toneOf(tone)}" stroke="${this.#theme.edge}"/>`;
	}

	/** Before controls: a circle for a number, an open bar for an interval. */
	ring(from: number, to: number, y: number): Markup {
		const shape = markup`class="c-ring" fill="none" stroke="${this.#theme.ink}" stroke-width="3"`;
		return to - from < 1
			? markup`<circle ${shape} cx="${round(from)}" cy="${round(y)}" r="8"/>`
			: markup`<rect ${shape} x="${round(from)}" y="${round(y - 11)}" width="${round(to - from)}" height="22" rx="11"/>`;
	}

	dot(x: number, y: number, radius: number, tone?: 1 | 2 | 3 | 4): Markup {
		return markup`<circle class="c-tone-${tone ?? 0}" cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${this.#toneOf(tone)}" stroke="${this.#theme.edge}"/>`;
	}

	/** From a mark to a label that stands apart from it. */
	leader(x1: number, y1: number, x2: number, y2: number): Markup {
		return markup`<line class="c-edge" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${this.#theme.edge}" stroke-width="1.5"/>`;
	}

	/** A line through points; dashed: what may be. */
	path(points: readonly Point[], { closed = false, dashed = false } = {}): Markup {
		const tone = dashed
			? markup`class="c-edge" stroke="${this.#theme.edge}" stroke-width="4" stroke-dasharray="10 8"`
			: markup`class="c-tick" stroke="${this.#theme.ink}" stroke-width="4"`;
		return markup`<path ${tone} d="${toPath(points, closed)}" fill="none" stroke-linejoin="round"/>`;
	}

	/** Between two lines; the more bands lie over each other, the darker. */
	band(points: readonly Point[]): Markup {
		return markup`<path class="c-band" d="${toPath(points, true)}" fill="${this.#theme.interval}" fill-opacity="0.3"/>`;
	}

	/** A thin polygon of the grid. */
	web(points: readonly Point[]): Markup {
		return markup`<path class="c-rule" d="${toPath(points, true)}" fill="none" stroke="${this.#theme.rule}" stroke-width="1.5"/>`;
	}

	#toneOf(tone: 1 | 2 | 3 | 4 | undefined): string {
		return tone ? this.#theme.risk[tone - 1]! : this.#theme.interval;
	}
}

export interface Point {
	readonly x: number;
	readonly y: number;
}
interface TextOptions {
	/** Which part of the line stands at `x`. */
	readonly anchor?: 'start' | 'middle' | 'end';
	readonly tone?: 'ink' | 'second';
	readonly bold?: boolean;
}

function toPath(points: readonly Point[], closed: boolean): string {
	const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
	return closed ? `${path}Z` : path;
}

/** Tenths of a pixel are enough. */
function round(value: number): number {
	return Math.round(value * 10) / 10;
}
