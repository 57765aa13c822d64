import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

import { run } from './run.ts';
import { OutputClosed, OutputFailed, processSurroundings } from './surroundings.ts';

/** What no input should bring about: the output cannot be written, or Press Two itself fails. */
const FAILED = 3;

// A command's modules are compiled once and not at each call: a third of the time of a short one. They are loaded below.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/press-two/compiled', import.meta.url)));

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
