import { type Fault, faultLine } from '#errors/fault.ts';

import { toSafeText } from './safe-text.ts';

/** A fault and the file that it is in, as the caller named it. */
export interface FileFault extends Fault {
	readonly file: string;
}

/** The input was understood and is refused: exit code 1. */
export class Refusal extends Error {
	readonly faults: readonly FileFault[];

	constructor(file: string, faults: readonly Fault[]) {
		super('refused');
		this.faults = faults.map((fault) => ({ ...fault, file }));
	}
}

/** The command was used wrongly: exit code 2. The message ends without a full stop; `next` is a whole sentence. */
export class WrongUse extends Error {
	readonly next: string | undefined;

	constructor(message: string, next?: string) {
		super(message);
		this.next = next;
	}
}

/** More than this helps nobody, and a broken file can have a hundred thousand. */
const LINES_AT_MOST = 100;

/** Each fault on its own line. */
export function toFaultText(faults: readonly FileFault[]): string {
	const lines = faults.slice(0, LINES_AT_MOST).map((fault) => toSafeText(faultLine(fault.file, fault)));
	if (faults.length > LINES_AT_MOST)
		lines.push(`… and ${(faults.length - LINES_AT_MOST).toLocaleString('en')} more faults.`);
	return lines.map((line) => `${line}\n`).join('');
}
