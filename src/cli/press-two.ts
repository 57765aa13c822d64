import { readOnce } from '#schemas/read-once.ts';

import { run } from './run.ts';
import { OutputClosed, OutputFailed, processSurroundings } from './surroundings.ts';

/** What no input should bring about: the output cannot be written, or Press Two itself fails. */
const FAILED = 3;

if (!process.argv.includes('--batch')) readOnce();
try {
	process.exitCode = await run(process.argv.slice(2), processSurroundings());
} catch (error) {
	if (error instanceof OutputClosed) process.exit(0);
	if (error instanceof OutputFailed) console.error(`The result cannot be written: ${error.message}`);
	else
		console.error(
			'Press Two has failed. The fault is in the program, not in your input. Please report this:\n',
			error,
		);
	process.exit(FAILED);
}
