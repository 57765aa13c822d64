import type { Fault } from '#errors/fault.ts';
import { DOCUMENT_TEXT_AT_MOST } from '#schemas/document-file.ts';

import { BYTES_A_CHARACTER, decode, tooLong } from './read-text.ts';

/** One line of a file, or what is wrong with it. */
export interface Line {
	/** From 1. */
	readonly number: number;
	readonly text: string | Fault;
}

const NEWLINE = 0x0a;
const BYTES_AT_MOST = BYTES_A_CHARACTER * DOCUMENT_TEXT_AT_MOST;
const LINES_AT_ONCE = 1000;

/**
 * The lines of a stream, as many at a time as have come in, in memory that does not grow with it: a line that is
 * longer than a document can be is not kept. Both ends of line are understood, and blank lines at the end are none.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
	const collector = new LineCollector();
	for await (const chunk of chunks) {
		const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
		let lines: Line[] = [];
		let from = 0;
		for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
			collector.add(bytes.subarray(from, end));
			from = end + 1;
			for (const line of collector.finish()) {
				lines.push(line);
				if (lines.length < LINES_AT_ONCE) continue;
				yield lines;
				lines = [];
			}
		}
		collector.add(bytes.subarray(from));
		if (lines.length > 0) yield lines;
	}
	if (collector.begun) yield [...collector.finish()];
}

/** The line that is coming in, and how many blank ones came before it. */
class LineCollector {
	#parts: Buffer[] = [];
	#length = 0;
	#number = 0;
	#blank = 0;

	get begun(): boolean {
		return this.#length > 0;
	}

	add(bytes: Buffer): void {
		this.#length += bytes.length;
		// What is too long is counted, and not kept.
		if (this.#length <= BYTES_AT_MOST) this.#parts.push(bytes);
		else this.#parts = [];
	}

	/** The line, after the blank ones that turned out not to be the end. */
	*finish(): Generator<Line> {
		const text = this.#length > BYTES_AT_MOST ? tooLong() : decode(Buffer.concat(this.#parts));
		this.#parts = [];
		this.#length = 0;
		this.#number += 1;
		if (typeof text === 'string' && text.trim() === '') {
			this.#blank += 1;
			return;
		}
		for (; this.#blank > 0; this.#blank -= 1) yield { number: this.#number - this.#blank, text: '' };
		yield { number: this.#number, text };
	}
}
