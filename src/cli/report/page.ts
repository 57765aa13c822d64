import { toSafeText } from '../safe-text.ts';
import type { Look } from '../surroundings.ts';
import { type Bar, drawBar } from './bar.ts';
import { type Colour, paint } from './paint.ts';

/** One line with a bar: what it is, its numbers, and the same in words for plain text. */
export interface Row {
	readonly label: string;
	readonly bar: Bar;
	/** Short, for beside the bar. */
	readonly value: string;
	/** A whole phrase, for where there is no bar. */
	readonly words: string;
}

const INDENT = '  ';
const GAP = '  ';

/**
 * Lines of a report in one of two looks: bars and wrapped lines for a terminal, or one item a line for a pipe.
 * Everything written goes through here, so that nothing out of a plan reaches the terminal raw.
 */
export class Page {
	readonly #lines: string[] = [];
	readonly #look: Look;

	constructor(look: Look) {
		this.#look = look;
	}

	get text(): string {
		return `${this.#lines.join('\n')}\n`;
	}

	/** Begins a part, after an empty line. */
	heading(text: string): void {
		if (this.#lines.length > 0) this.#lines.push('');
		this.#write(text, '', '', 'bold');
	}

	/** How to read the bars that follow; plain text has none. */
	legend(text: string): void {
		if (this.#look.chart) this.line(text);
	}

	/** A sentence. */
	line(text: string, colour?: Colour): void {
		this.#write(text, '', '', colour);
	}

	/** An item of a list, after its mark: `+0.4`, `1.`. Plain text has it on one line. */
	item(mark: string, text: string, more?: string, colour?: Colour): void {
		const { chart } = this.#look;
		const lead = `${INDENT}${this.#paint(mark, colour)} `;
		const hang = ' '.repeat(INDENT.length + mark.length + 1);
		if (!chart) return this.#write([text, more].filter(Boolean).join(' '), lead, hang);
		this.#write(text, lead, hang);
		if (more) this.#write(more, hang, hang);
	}

	/** Rows with their bars under each other. */
	rows(rows: readonly Row[], colour: Colour): void {
		const { chart, columns } = this.#look;
		if (!chart) {
			for (const { label, words } of rows) this.#lines.push(`${INDENT}${toSafeText(`${label}: ${words}`)}`);
			return;
		}
		const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => [...text].length));
		const value = widest(rows.map((row) => row.value));
		const label = Math.min(widest(rows.map((row) => row.label)), Math.floor(columns * 0.4));
		const width = columns - INDENT.length - label - value - 2 * GAP.length;
		for (const row of rows) {
			const bar = drawBar(row.bar, width).map(({ text, kind }) =>
				this.#paint(text, kind === 'track' ? 'dim' : kind === 'ring' ? 'bold' : colour),
			);
			this.#lines.push(
				`${INDENT}${fit(row.label, label)}${GAP}${bar.join('')}${GAP}${row.value.padStart(value)}`,
			);
		}
	}

	#write(text: string, lead: string, hang: string, colour?: Colour): void {
		const safe = toSafeText(text);
		const lines = this.#look.chart ? wrap(safe, this.#look.columns - hang.length) : [safe];
		lines.forEach((line, index) =>
			this.#lines.push(`${index === 0 ? lead : hang}${this.#paint(line, colour)}`),
		);
	}

	#paint(text: string, colour: Colour | undefined): string {
		return this.#look.colour && colour ? paint(text, colour) : text;
	}
}

/** Breaks at spaces; a word that is longer than the line is cut. */
export function wrap(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ').flatMap((part) => cut(part, width))) {
		if (line !== '' && [...line].length + 1 + [...word].length > width) {
			lines.push(line);
			line = word;
		} else line = line === '' ? word : `${line} ${word}`;
	}
	return [...lines, line];
}

function cut(word: string, width: number): string[] {
	const characters = [...word];
	const parts: string[] = [];
	for (let from = 0; from < characters.length; from += width)
		parts.push(characters.slice(from, from + width).join(''));
	return parts.length > 0 ? parts : [''];
}

function fit(text: string, width: number): string {
	const characters = [...toSafeText(text)];
	return characters.length > width
		? `${characters.slice(0, width - 1).join('')}…`
		: characters.join('').padEnd(width);
}
