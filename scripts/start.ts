/** `npm start`: builds the site and serves it. `PORT` and `BASE` change where. */
import { join } from 'node:path';
import { runProgram } from './checks/run-program.ts';
import { readBase } from './read-base.js';
import { readPort } from './read-port.ts';
import { isPortFree, serveSite } from './serve-site.ts';

const root = join(import.meta.dirname, '..');

try {
	await start();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

async function start(): Promise<void> {
	const port = readPort(process.env['PORT'], 4321);
	const base = readBase(process.env['BASE']);
	// Before the build, so that nobody waits for it in vain.
	if (port !== 0 && !(await isPortFree(port))) {
		throw new Error(
			`Port ${port} is taken, perhaps by another "npm start". Choose another one: PORT=${port + 1} npm start`,
		);
	}

	console.log('Building the site …');
	const started = Date.now();
	const { exitCode, output } = await runProgram(root, ['astro', 'build'], process.env);
	if (exitCode !== 0)
		throw new Error(`${output.trim()}\n\nThe site could not be built; the reason is above.`);
	console.log(`Built in ${Math.round((Date.now() - started) / 1000)} s.`);

	const { url, stop } = await serveSite(root, port, base);
	console.log(`Press Two is at ${url.replace(/\/$/, '')}${base === '/' ? '' : '/'}`);
	console.log('Stop it with Ctrl-C.');
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => void stop().finally(() => process.exit()));
	}
}
