import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	canInstallWith,
	explainNpmFailure,
	missingPackages,
	readStamp,
	reasonToInstall,
	stampPath,
	wantedState,
} from './setup-state.mjs';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'press-two-setup-'));
	write('package.json', { devDependencies: { node: '24.21.0' } });
	write('package-lock.json', {
		packages: {
			'': {},
			'node_modules/a': { version: '1.0.0' },
			'node_modules/for-another-system': { version: '1.0.0', optional: true },
		},
	});
});
afterEach(() => {
	rmSync(root, { recursive: true });
});

function write(path: string, content: unknown) {
	mkdirSync(join(root, path, '..'), { recursive: true });
	writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
}

describe('what has to be set up', () => {
	const wanted = { lock: 'abc', node: '24.21.0', machine: 'linux-x64' };

	it('is nothing if the stamp says the same', () => {
		expect(reasonToInstall(wanted, { ...wanted }, true)).toBeUndefined();
	});

	it.each([
		[undefined, true, 'nothing is installed yet'],
		[{ ...wanted, lock: 'def' }, true, 'package-lock.json has changed'],
		[{ ...wanted, node: '24.0.0' }, true, 'Node 24.21.0 is missing'],
		[
			{ ...wanted, machine: 'darwin-arm64' },
			true,
			'the packages here are for darwin-arm64, and this machine is linux-x64',
		],
		[wanted, false, 'Node 24.21.0 is missing'],
	])('with the stamp %j (Node there: %s): %s', (found, hasNode, reason) => {
		expect(reasonToInstall(wanted, found, hasNode)).toBe(reason);
	});

	it('changes with the lock file', () => {
		const before = wantedState(root);
		write('package-lock.json', { packages: {} });
		expect(wantedState(root).lock).not.toBe(before.lock);
		expect(before.node).toBe('24.21.0');
	});

	it('takes a stamp that was not written to the end for none', () => {
		expect(readStamp(root)).toBeUndefined();
		mkdirSync(join(root, 'node_modules'));
		writeFileSync(stampPath(root), '{ "lock": "ab');
		expect(readStamp(root)).toBeUndefined();
	});
});

describe('the packages that are missing', () => {
	const machine = { os: 'linux', cpu: 'x64', libc: 'glibc' };
	const missing = () => missingPackages(root, machine);
	const lock = (packages: object) => {
		write('package-lock.json', { packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, ...packages } });
	};
	const install = (packages: Record<string, { version: string }>) => {
		write('node_modules/.package-lock.json', { packages });
		for (const path of Object.keys(packages)) write(`${path}/package.json`, {});
	};

	it('are all of them before the first installation', () => {
		expect(missing()).toEqual(['node_modules/a']);
	});

	it('are none if npm has what the lock file asks for', () => {
		install({ 'node_modules/a': { version: '1.0.0' } });
		expect(missing()).toEqual([]);
	});

	it('are those with another version, and those whose folder is gone', () => {
		install({ 'node_modules/a': { version: '0.9.0' } });
		expect(missing()).toEqual(['node_modules/a']);
		install({ 'node_modules/a': { version: '1.0.0' } });
		rmSync(join(root, 'node_modules/a'), { recursive: true });
		expect(missing()).toEqual(['node_modules/a']);
	});

	// npm leaves compiled parts out without a word where the Node that runs it is too old for them.
	it('are compiled parts for this machine, and not those for others', () => {
		install({ 'node_modules/a': { version: '1.0.0' } });
		const part = (os: string, cpu: string, libc?: string) => ({
			version: '1.0.0',
			optional: true,
			os: [os],
			cpu: [cpu],
			...(libc && { libc: [libc] }),
		});
		lock({
			'node_modules/part-here': part('linux', 'x64', 'glibc'),
			'node_modules/part-musl': part('linux', 'x64', 'musl'),
			'node_modules/part-arm': part('linux', 'arm64', 'glibc'),
			'node_modules/part-mac': part('darwin', 'x64'),
			'node_modules/part-not-linux': { version: '1.0.0', optional: true, os: ['!linux'] },
			'node_modules/part-not-windows': { version: '1.0.0', optional: true, os: ['!win32'] },
			'node_modules/only-needed-by-another': { version: '1.0.0', optional: true },
		});
		expect(missing()).toEqual(['node_modules/part-here', 'node_modules/part-not-windows']);
	});
});

it.each([
	['18.20.8', false],
	['20.20.2', false],
	['22.11.0', false],
	['22.12.0', true],
	['24.21.0', true],
])('with Node %s npm may install: %s', (version, may) => {
	expect(canInstallWith(version)).toBe(may);
});

describe('a failed npm ci', () => {
	it.each([
		['npm error code ENOTFOUND\nnpm error network request failed', 'could not reach its package registry'],
		['npm error code EAI_AGAIN', 'could not reach its package registry'],
		['npm error code ENOSPC', 'disk is full'],
		['npm error code EACCES', 'may not write here'],
		[
			'npm error code EUSAGE\nnpm error `npm ci` can only install packages when … are in sync',
			'do not agree',
		],
		['npm error code E418', 'npm ci failed'],
	])('%s: says what to do', (output, words) => {
		expect(explainNpmFailure(output)).toContain(words);
	});
});
