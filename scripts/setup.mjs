/**
 * Sets up what is missing, then runs a command on the project's own Node:
 *
 *     node scripts/setup.mjs [--quiet] [FILE | PACKAGE [ARGUMENT …]]
 *
 * FILE is a script of ours (`scripts/start.ts`), PACKAGE an installed package with a program (`astro`).
 *
 * Why it runs the command instead of `&&` in package.json: a shell remembers where it found `node`, so right
 * after the first installation a second `node` in the same line would still be the machine's old one.
 *
 * Plain JavaScript for whatever Node the machine has; older than 18, it says so. It writes to standard error
 * only, because the command's results go to standard output.
 */
import { spawn, spawnSync } from 'child_process';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'fs';
import { basename, delimiter, dirname, join } from 'path';
import { fileURLToPath } from 'url';
import {
	canInstallWith,
	explainNpmFailure,
	missingPackages,
	projectNode,
	readStamp,
	reasonToInstall,
	stampPath,
	wantedState,
} from './setup-state.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lockPath = join(root, '.cache', 'setup.lock');
/** A lock whose owner has not touched it for so long belongs to a process that is gone. */
const lockLivesMs = 15_000;

const quiet = process.argv[2] === '--quiet';
const [command, ...commandArguments] = process.argv.slice(quiet ? 3 : 2);

main().catch((error) => {
	say(error && error.name === 'SetupError' ? error.message : error);
	process.exitCode = 1;
});

async function main() {
	if (Number(process.versions.node.split('.')[0]) < 18) {
		throw setupError(
			`Press Two needs Node 18 or newer to set itself up; this is Node ${process.versions.node}.\n` +
				'Install a newer one (https://nodejs.org), then run the same command again.',
		);
	}
	const wanted = wantedState(root);
	if (!whyInstall(wanted)) {
		if (!quiet) say('Press Two is set up.');
	} else {
		await withLock(async () => {
			const reason = whyInstall(wanted); // Another process may have done it while we waited.
			if (reason) await setUp(wanted, reason);
		});
	}
	if (command !== undefined) runOnProjectNode();
}

function whyInstall(wanted) {
	return reasonToInstall(wanted, readStamp(root), existsSync(projectNode(root)));
}

async function setUp(wanted, reason) {
	const started = Date.now();
	if (missingPackages(root).length === 0 && versionOf(projectNode(root)) === wanted.node) {
		writeStamp(wanted);
		if (!quiet) say('Press Two is set up: npm has installed just what package-lock.json asks for.');
		return;
	}
	say(`Setting up Press Two (${reason}). This needs the network and takes about a minute.`);
	rmSync(stampPath(root), { force: true });
	await installPackages(wanted);
	const missing = missingPackages(root);
	if (missing.length > 0) {
		throw setupError(
			`npm ci left packages out: ${missing.join(', ')}.\nRemove the folder node_modules and run the same command again.`,
		);
	}
	checkNode(projectNode(root), wanted.node);
	writeStamp(wanted);
	say(`Press Two is set up, in ${seconds(started)}.`);
}

async function installPackages(wanted) {
	const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
	const paths = Object.keys(packages).filter((path) => path !== '' && !packages[path].optional);
	const progress = () => {
		const there = paths.filter((path) => existsSync(join(root, path, 'package.json'))).length;
		return there === 0 ? 'fetching packages' : `${there} of ${paths.length} packages`;
	};
	const staging = join(root, '.cache', 'setup-node');
	try {
		const old = !canInstallWith(versionOf(machineNode()));
		const node = old ? await fetchNode(wanted.node, staging) : machineNode();
		// --include=dev: also where NODE_ENV is "production", since Node itself is a development package.
		await runNpm(['ci', '--include=dev'], root, progress, node);
	} finally {
		rmSync(staging, { recursive: true, force: true });
	}
}

/** A Node for npm to install with where the machine's own is too old for that: see `canInstallWith`. */
async function fetchNode(version, staging) {
	rmSync(staging, { recursive: true, force: true });
	mkdirSync(staging, { recursive: true });
	if (versionOf(projectNode(root)) === version) {
		// An installation that is about to be replaced had it.
		const copy = join(staging, basename(projectNode(root)));
		copyFileSync(projectNode(root), copy);
		return copy;
	}
	say(
		`  First Node ${version}, because this machine's ${versionOf(machineNode())} is too old for the packages.`,
	);
	writeFileSync(join(staging, 'package.json'), '{ "private": true, "allowScripts": { "node": true } }\n');
	await runNpm(
		['install', '--no-package-lock', `node@${version}`],
		staging,
		() => `fetching Node ${version}`,
	);
	return projectNode(staging);
}

/** Makes sure that the Node which npm brought runs here. */
function checkNode(path, version) {
	const found = versionOf(path);
	if (found === version) return;
	// A program that doesn't run would be found first the next time, and then not even this could be said.
	rmSync(join(root, 'node_modules/.bin/node'), { force: true });
	throw setupError(
		`Press Two runs on Node ${version}, which it brings along as the npm package "node". ` +
			(found ? `But ${found} is what npm brought.` : 'But what npm brought does not run on this machine') +
			` (${process.platform}-${process.arch}).\n` +
			'There are versions for Linux with glibc, macOS and Windows. Where there is none (Alpine), use an image of ' +
			'Debian or Ubuntu. Otherwise remove the folder node_modules and run the same command again.',
	);
}

/** The version of that Node, or undefined if it does not run. */
function versionOf(node) {
	if (node === process.execPath) return process.versions.node;
	const result = spawnSync(node, ['--version'], { encoding: 'utf8' });
	return result.status === 0 ? result.stdout.trim().replace(/^v/, '') : undefined;
}

/** The machine's own Node: npm says which one runs it. Ours may be replaced while we install. */
function machineNode() {
	const path = process.env.npm_node_execpath;
	return path && existsSync(path) && !path.startsWith(join(root, 'node_modules')) ? path : process.execPath;
}

/** @throws with what to do, after the last that npm said. */
async function runNpm(args, cwd, progress, node = machineNode()) {
	const all = [
		...args,
		'--engine-strict=false', // the packages will run on the project's Node, whatever this one is
		'--ignore-scripts=false', // one that is needed fetches Node; package.json says which others may run
		'--no-audit',
		'--no-fund',
		'--fetch-retries=2',
		'--fetch-retry-mintimeout=2000',
		'--fetch-retry-maxtimeout=10000',
	];
	const npm = process.env.npm_execpath;
	const { code, output } =
		npm && /\.c?js$/.test(npm) && existsSync(npm)
			? await run(node, [npm, ...all], cwd, progress, node)
			: await run('npm', all, cwd, progress, node);
	if (code === 0) return;
	say(lastLines(output, 30));
	throw setupError(explainNpmFailure(output));
}

/**
 * Runs a program, telling every few seconds how far it is; gives its exit code and all that it printed.
 *
 * @param node The Node that its own children find first.
 */
function run(file, args, cwd, progress, node) {
	const started = Date.now();
	let output = '';
	return new Promise((resolve) => {
		const child = spawn(file, args, {
			cwd,
			env: { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter) },
			stdio: ['ignore', 'pipe', 'pipe'],
			shell: process.platform === 'win32' && file === 'npm', // there it is npm.cmd
		});
		child.stdout.on('data', (data) => (output += data));
		child.stderr.on('data', (data) => (output += data));
		const timer = setInterval(() => say(`  … ${progress()}, ${seconds(started)}`), 5000);
		child.on('error', (error) => {
			clearInterval(timer);
			const hint =
				error.code === 'ENOENT' ? `"${file}" was not found. npm comes with Node: https://nodejs.org` : '';
			resolve({ code: 1, output: `${output}\n${hint || error.message}` });
		});
		child.on('close', (code) => {
			clearInterval(timer);
			resolve({ code: code === null ? 1 : code, output });
		});
	});
}

/** Lets one process at a time install; the others wait for it. */
async function withLock(work) {
	mkdirSync(dirname(lockPath), { recursive: true });
	for (let waited = 0; !takeLock(); waited++) {
		if (waited % 40 === 0) say('Another Press Two command is setting up; waiting for it.');
		await new Promise((resolve) => setTimeout(resolve, 250));
	}
	const alive = setInterval(() => {
		try {
			utimesSync(lockPath, new Date(), new Date());
		} catch {
			// Somebody cleaned up; there is nothing to keep alive.
		}
	}, lockLivesMs / 5);
	try {
		await work();
	} finally {
		clearInterval(alive);
		rmSync(lockPath, { force: true });
	}
}

function takeLock() {
	try {
		writeFileSync(lockPath, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (error.code !== 'EEXIST') throw error;
	}
	try {
		if (Date.now() - statSync(lockPath).mtimeMs > lockLivesMs) rmSync(lockPath, { force: true });
	} catch {
		// It went away just now: the next try takes it.
	}
	return false;
}

function runOnProjectNode() {
	const child = spawn(projectNode(root), [programFile(command), ...commandArguments], {
		stdio: 'inherit',
		env: {
			...process.env,
			PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
			// Nothing here reports to anyone, or asks the network what is new.
			ASTRO_TELEMETRY_DISABLED: '1',
			ASTRO_DISABLE_UPDATE_CHECK: 'true',
			NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
		},
	});
	// The terminal tells both of us about Ctrl-C; the command decides what that means. Other signals reach only us.
	process.on('SIGINT', () => {});
	for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
	stopWithNpm(child);
	child.on('error', (error) => {
		say(`The project's Node could not be started: ${error.message}`);
		process.exitCode = 1;
	});
	child.on('exit', (code, signal) => {
		if (signal) {
			process.removeAllListeners(signal);
			process.kill(process.pid, signal);
		} else {
			process.exitCode = code;
		}
	});
}

/**
 * npm hands a signal to the shell between it and us, which dies of it without a word. A server that is started by
 * `npm start &` and ended by `kill` would go on, and keep its port.
 */
function stopWithNpm(child) {
	if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
	const shell = process.ppid;
	const watch = setInterval(() => process.ppid !== shell && child.kill('SIGTERM'), 500);
	child.on('exit', () => clearInterval(watch));
}

/** `scripts/start.ts` stays a file of ours; `astro` becomes the file behind that package's program. */
function programFile(name) {
	if (/\.[cm]?[jt]s$/.test(name)) return join(root, name);
	const folder = join(root, 'node_modules', name);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

function writeStamp(state) {
	writeFileSync(stampPath(root), `${JSON.stringify(state, null, '\t')}\n`);
}

function setupError(message) {
	return Object.assign(new Error(message), { name: 'SetupError' });
}

function say(line) {
	console.error(line);
}

function seconds(since) {
	return `${Math.round((Date.now() - since) / 1000)} s`;
}

function lastLines(text, count) {
	return text.trim().split('\n').slice(-count).join('\n');
}
