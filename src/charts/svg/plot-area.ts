import type { ChartAxis } from '#domain/chart/chart-spec.ts';

import { valueText } from '../words.ts';
import type { ChartSize } from './chart-svg.ts';
import { fitLines, textWidth } from './fit-text.ts';
import type { Markup } from './markup.ts';
import { LINE, type Pen, TEXT } from './pen.ts';

const GAP = 16;
const STEPS = 4;

/** Two axes with their names and numbers, and the area between them. */
export class PlotArea {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly #x: ChartAxis;
	readonly #y: ChartAxis;

	readonly #inset: number;

	/** `after`: room to the right of the area, for labels. `inset`: how far marks reach beyond their middle. */
	constructor(x: ChartAxis, y: ChartAxis, { width, height }: ChartSize, { after = 0, inset = 0 } = {}) {
		this.#inset = inset;
		this.#x = x;
		this.#y = y;
		const numbers = Math.max(...numbersOf(y).map((text) => textWidth(text, TEXT)));
		this.left = numbers + GAP;
		this.right = width - after;
		this.top = LINE + GAP;
		this.bottom = height - 2 * LINE;
	}

	x(value: number): number {
		const { min, max } = this.#x;
		const room = this.right - this.left - 2 * this.#inset;
		return this.left + this.#inset + (room * (value - min)) / (max - min || 1);
	}

	y(value: number): number {
		const { min, max } = this.#y;
		const room = this.bottom - this.top - 2 * this.#inset;
		return this.bottom - this.#inset - (room * (value - min)) / (max - min || 1);
	}

	/** Numbers at the ends of the axes; the name of the upright axis above it, of the other below. */
	draw(pen: Pen): Markup[] {
		const [x, y] = [this.#x, this.#y];
		const lines = Array.from({ length: STEPS + 1 }, (_, step) => y.min + ((y.max - y.min) * step) / STEPS);
		const [low, high] = endsOf(x);
		const [bottom, top] = numbersOf(y);
		const second = { tone: 'second' } as const;
		const half = (this.right - this.left) / 2 - GAP;
		return [
			...lines.map((value) => pen.rule(this.left, this.y(value), this.right, this.y(value))),
			pen.text(fitLines(nameOf(y), this.right, TEXT, 1)[0]!, 0, TEXT, second),
			pen.text(top, this.left - GAP, this.y(y.max) + TEXT / 3, { ...second, anchor: 'end' }),
			pen.text(bottom, this.left - GAP, this.y(y.min) + TEXT / 3, { ...second, anchor: 'end' }),
			pen.text(fitLines(low, half, TEXT, 1)[0]!, this.left, this.bottom + LINE, second),
			pen.text(fitLines(high, half, TEXT, 1)[0]!, this.right, this.bottom + LINE, {
				...second,
				anchor: 'end',
			}),
			pen.text(
				fitLines(x.label, this.right - this.left, TEXT, 1)[0]!,
				(this.left + this.right) / 2,
				this.bottom + 2 * LINE - 6,
				{ ...second, anchor: 'middle' },
			),
		];
	}
}

function numbersOf({ min, max, decimals }: ChartAxis): [string, string] {
	return [valueText(min, decimals), valueText(max, decimals)];
}

/** Beside the upright axis there is room for numbers only: what they mean stands in its name. */
function nameOf(axis: ChartAxis): string {
	const [low, high] = numbersOf(axis);
	return axis.ends ? `${axis.label}: ${low} ${axis.ends[0]}, ${high} ${axis.ends[1]}` : axis.label;
}

function endsOf(axis: ChartAxis): [string, string] {
	const [low, high] = numbersOf(axis);
	return axis.ends ? [`${low} ${axis.ends[0]}`, `${high} ${axis.ends[1]}`] : [low, high];
}
