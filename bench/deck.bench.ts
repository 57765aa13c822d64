import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { type BenchRow, medianMs } from './bench.ts';

export const name = 'A deck of 40 slides, 6 charts and notes: the whole process';

const execute = promisify(execFile);

export async function run(): Promise<readonly BenchRow[]> {
	const ours = await measure('ours');
	const alone = await measure('alone');
	const against = 'floor: PptxGenJS alone';
	return [
		{ what: 'as a presentation', value: ours.ms, unit: 'ms', against, reference: alone.ms },
		{ what: 'as a presentation', value: ours.kB, unit: 'kB', against, reference: alone.kB },
	];
}

async function measure(kind: 'ours' | 'alone'): Promise<{ readonly ms: number; readonly kB: number }> {
	const file = join(import.meta.dirname, 'write-deck.ts');
	let bytes = 0;
	const ms = await medianMs(
		async () => {
			bytes = Number((await execute(process.execPath, [file, kind])).stdout);
		},
		{ runs: 7, warmUp: 1 },
	);
	return { ms, kB: bytes / 1000 };
}
