/**
 * What setting up is about, as plain questions and answers. `setup.mjs` acts on them.
 * Both must run on any Node a machine happens to have, with nothing installed.
 */
import { createHash } from 'crypto';
import { existsSync, readFileSync } from 'fs';
import { join } from 'path';

/**
 * What an installation must have been made from to be the right one.
 *
 * @typedef {{ lock: string, node: string, machine: string }} SetupState
 */

/**
 * @param {string} root The project's folder.
 * @param {string} [machine] Packages hold compiled code, so an installation fits one kind of machine.
 * @returns {SetupState}
 */
export function wantedState(root, machine = `${process.platform}-${process.arch}`) {
	const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	return {
		lock: createHash('sha256')
			.update(readFileSync(join(root, 'package-lock.json')))
			.digest('hex'),
		node: manifest.devDependencies.node,
		machine,
	};
}

/**
 * Why an installation is needed, in words for people; undefined if none is.
 *
 * @param {SetupState} wanted
 * @param {SetupState | undefined} found What the stamp says, if there is one.
 * @param {boolean} hasNode Whether the project's own Node is there.
 * @returns {string | undefined}
 */
export function reasonToInstall(wanted, found, hasNode) {
	if (!found) return 'nothing is installed yet';
	if (found.machine !== wanted.machine) {
		return `the packages here are for ${found.machine}, and this machine is ${wanted.machine}`;
	}
	if (found.lock !== wanted.lock) return 'package-lock.json has changed';
	if (found.node !== wanted.node || !hasNode) return `Node ${wanted.node} is missing`;
	return undefined;
}

/**
 * The packages of the lock file that are not there, or not in that version. None, for example, after `npm ci` by
 * hand. What is meant for other systems is in the lock file and not on the disk.
 *
 * @param {string} root
 * @param {Machine} [machine]
 * @returns {string[]} Such as `node_modules/yaml`.
 */
export function missingPackages(root, machine = thisMachine()) {
	const { packages: locked } = readJson(join(root, 'package-lock.json'));
	// npm writes this file last, so without it an installation was broken off.
	const hidden = readJson(join(root, 'node_modules/.package-lock.json'));
	const installed = (hidden && hidden.packages) || {};
	return Object.keys(locked).filter((path) => {
		if (path === '') return false;
		if (!installed[path]) return !locked[path].optional || isFor(locked[path], machine);
		return installed[path].version !== locked[path].version || !existsSync(join(root, path, 'package.json'));
	});
}

/**
 * The kinds of machine that packages with compiled parts tell apart.
 *
 * @typedef {{ os: string, cpu: string, libc: string | undefined }} Machine
 */

/** @returns {Machine} */
function thisMachine() {
	const glibc = process.platform === 'linux' && process.report.getReport().header.glibcVersionRuntime;
	return {
		os: process.platform,
		cpu: process.arch,
		libc: process.platform !== 'linux' ? undefined : glibc ? 'glibc' : 'musl',
	};
}

/**
 * Whether a package is made for just this kind of machine. Then it must be there: npm leaves it out where an old
 * Node runs npm, and the program that needs it says only "Cannot find native binding".
 *
 * @param {{ os?: string[], cpu?: string[], libc?: string[] }} entry
 * @param {Machine} machine
 */
function isFor({ os, cpu, libc }, machine) {
	if (!os && !cpu) return false;
	const allows = (list, value) =>
		!list || list.includes(value) || list.every((name) => /^!/.test(name) && name !== `!${value}`);
	return allows(os, machine.os) && allows(cpu, machine.cpu) && (!libc || allows(libc, machine.libc));
}

/** @param {string} root @returns {SetupState | undefined} */
export function readStamp(root) {
	return readJson(stampPath(root));
}

/** Inside node_modules, so that whoever removes the packages removes the stamp. @param {string} root */
export function stampPath(root) {
	return join(root, 'node_modules', '.press-two-setup.json');
}

/** Where the npm package `node` puts the program. @param {string} root */
export function projectNode(root) {
	return join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * Whether npm may install with this Node. npm leaves out optional packages that ask for a newer one, and compiled
 * parts are such packages. 22.12 is what Astro and they ask for.
 *
 * @param {string} version
 */
export function canInstallWith(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return major > 22 || (major === 22 && minor >= 12);
}

/**
 * What went wrong with `npm ci` and what to do, from what npm printed.
 *
 * @param {string} output
 * @returns {string}
 */
export function explainNpmFailure(output) {
	if (
		/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EIDLETIMEOUT|network/i.test(output)
	) {
		return (
			'npm could not reach its package registry. Setting up needs the network once.\n' +
			'Check the connection (behind a proxy: `npm config set proxy http://HOST:PORT`; ' +
			'a registry of your own: `npm config get registry`), then run the same command again.'
		);
	}
	if (/ENOSPC/.test(output))
		return 'The disk is full. Setting up needs about 1 GB; free some, then run again.';
	if (/EACCES|EPERM|EROFS/.test(output)) {
		return 'npm may not write here. Check who owns this folder and npm’s cache (`npm config get cache`), then run again.';
	}
	if (/in sync|EUSAGE/.test(output)) {
		return 'package.json and package-lock.json do not agree. Run `npm install` once and commit the lock file it writes.';
	}
	return 'npm ci failed. What npm said last is above.';
}

/** @param {string} path @returns {any} undefined if the file is not there or is not whole. */
function readJson(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return undefined;
	}
}
