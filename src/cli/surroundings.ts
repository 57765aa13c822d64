import { isatty } from 'node:tty';
import { fileURLToPath } from 'node:url';

/** Everything outside the program that a command touches, except the files that it is given. */
export interface Surroundings {
	/** The project's folder, where `content` is: the questionnaire belongs to the program, not to the caller. */
	readonly root: string;
	/** The caller's folder: relative paths begin here. */
	readonly folder: string;
	readonly look: Look;
	/** What is piped in. */
	readonly input: AsyncIterable<Uint8Array>;
	/** Writes results. Wait for it, so that a slow reader slows us down and memory stays the same. */
	out(text: string): Promise<void>;
	/** Writes messages and faults. */
	err(text: string): void;
}

/** How results may look. */
export interface Look {
	/** Bars and lines wrapped to `columns`; otherwise plain text, one item a line, for pipes. */
	readonly chart: boolean;
	readonly colour: boolean;
	readonly columns: number;
}

/** Whoever read the results wants no more of them, as `head` does. */
export class OutputClosed extends Error {}

/** Results could not be written: the disk is full, say. */
export class OutputFailed extends Error {}

/** The process that runs us. */
export function processSurroundings(): Surroundings {
	const { env, stdout, stderr } = process;
	// Each write hears of its own failure; without a listener, Node would end the process as well.
	stdout.on('error', () => {});
	stderr.on('error', () => {});
	return {
		root: fileURLToPath(new URL('../../', import.meta.url)),
		// npm runs scripts in the project's folder, and says here where the caller was.
		folder: (env['npm_lifecycle_event'] === 'press-two' && env['INIT_CWD']) || process.cwd(),
		look: toLook(env, isatty(1), stdout.columns),
		get input() {
			return process.stdin;
		},
		out: (text) =>
			new Promise((resolve, reject) => {
				stdout.write(text, (error) => {
					if (!error) resolve();
					else if ('code' in error && error.code === 'EPIPE') reject(new OutputClosed());
					else reject(new OutputFailed(error.message));
				});
			}),
		err: (text) => void stderr.write(text),
	};
}

const NARROWEST = 40;
const WIDEST = 100;

/** NO_COLOR and FORCE_COLOR as published at no-color.org and force-color.org. */
export function toLook(
	env: Readonly<Record<string, string | undefined>>,
	terminal: boolean,
	columns = 80,
): Look {
	const forced = Boolean(env['FORCE_COLOR']) && env['FORCE_COLOR'] !== '0';
	const capable = terminal && env['TERM'] !== 'dumb';
	return {
		chart: forced || capable,
		colour: forced || (capable && !env['NO_COLOR'] && env['FORCE_COLOR'] !== '0'),
		columns: Math.min(WIDEST, Math.max(NARROWEST, columns)),
	};
}
