import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A program and its arguments. */
export type Program = readonly [path: string, ...args: string[]];

/** What a program takes from its start to its end, with all that it starts. */
export interface Taken {
	/** Milliseconds on the clock. */
	readonly time: number;
	/** Of all cores together, of itself and of every process that it waits for, in milliseconds. */
	readonly processor: number;
	/** The most that all its processes held at one time, in MB. Linux alone tells. */
	readonly MB?: number;
}

/**
 * Runs programs in turn, so that what else the machine does falls on all of them alike. The least of each counts: it can
 * only be made worse by others. Needs Bash, which knows what its children took.
 *
 * @throws Error with what a program wrote, where it fails.
 */
export async function measurePrograms<Name extends string>(
	programs: Readonly<Record<Name, Program>>,
	{ runs, env = {} }: { readonly runs: number; readonly env?: NodeJS.ProcessEnv },
): Promise<Record<Name, Taken>> {
	const all = Object.entries<Program>(programs).map(([name, program]) => ({
		name,
		program,
		times: [] as Taken[],
	}));
	for (let run = 0; run < runs; run += 1)
		for (const { program, times } of all) times.push(measureOnce(program, env));
	const found: [string, Taken][] = [];
	for (const { name, program, times } of all) {
		const least = (pick: (taken: Taken) => number) => Math.min(...times.map(pick));
		const MB = await measureMemory(program, env);
		found.push([
			name,
			{
				time: least(({ time }) => time),
				processor: least(({ processor }) => processor),
				...(MB !== undefined && { MB }),
			},
		]);
	}
	return Object.fromEntries(found) as Record<Name, Taken>;
}

function measureOnce(program: Program, env: NodeJS.ProcessEnv): Taken {
	const script = 'TIMEFORMAT="took %R %U %S"; time "$@"';
	const { status, stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', ...program], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ...env },
	});
	const took = /took (\S+) (\S+) (\S+)\s*$/.exec(stderr ?? '');
	if (status !== 0 || !took)
		throw new Error(`${program.join(' ')} failed:\n${`${stdout}${stderr}`.slice(-3000)}`);
	const [time = NaN, user = NaN, system = NaN] = took.slice(1).map((seconds) => 1000 * Number(seconds));
	return { time, processor: user + system };
}

const EVERY = 25;

/** In a run of its own: looking costs time. */
async function measureMemory([path, ...args]: Program, env: NodeJS.ProcessEnv): Promise<number | undefined> {
	if (process.platform !== 'linux') return undefined;
	const child = spawn(path, args, { stdio: 'ignore', env: { ...process.env, ...env } });
	let most = 0;
	const looking = setInterval(() => (most = Math.max(most, heldBy(child.pid!))), EVERY);
	await new Promise((resolve) => child.on('close', resolve));
	clearInterval(looking);
	return most;
}

/** What a process and all below it hold, in MB. A page that several share counts once, in shares. */
function heldBy(root: number): number {
	const parents = readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		// Behind the program's name in brackets stand its state and its parent.
		.map(
			(name) =>
				[Number(name), Number(readProcess(name, 'stat').replace(/^.*\) \S+ (\d+) .*$/s, '$1'))] as const,
		);
	let sum = 0;
	for (let level = [root]; level.length > 0;) {
		for (const id of level)
			sum += Number(/^Pss:\s+(\d+) kB/m.exec(readProcess(id, 'smaps_rollup'))?.[1] ?? 0) / 1000;
		level = parents.filter(([, parent]) => level.includes(parent)).map(([id]) => id);
	}
	return sum;
}

/** Nothing where it has ended meanwhile. */
function readProcess(id: number | string, file: string): string {
	try {
		return readFileSync(`/proc/${id}/${file}`, 'latin1');
	} catch {
		return '';
	}
}
