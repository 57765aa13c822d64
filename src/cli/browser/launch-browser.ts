import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename } from 'node:path';

import type { Browser } from 'playwright-core';
import { findInstalledBrowser, type Machine } from './find-installed-browser.ts';
import { unpackBundledBrowser } from './unpack-bundled-browser.ts';

/** A Chromium that is known to start here, and the variables it needs to. */
export interface BrowserProgram {
	path: string;
	env: Readonly<Record<string, string>>;
	from: 'the machine' | 'the package @sparticuz/chromium';
}

export const FLAGS = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	// It is here to draw our pages: it asks nobody for updates, lists or suggestions.
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// The same widths of text on every machine.
	'--font-render-hinting=none',
];

/**
 * Starts a real Chromium without a window. Close it when done: it is a process of its own.
 *
 * @throws {Error} that says what to install, if none can be had.
 */
export async function launchBrowser(): Promise<Browser> {
	// Loading it takes longer than most commands do altogether, and few of them draw anything.
	const [{ path, env }, { chromium }] = await Promise.all([findBrowser(), import('playwright-core')]);
	// Playwright adds --no-sandbox by itself: the sandbox works neither for root nor in most containers.
	return chromium.launch({ executablePath: path, args: FLAGS, env: { ...process.env, ...env } });
}

/**
 * The Chromium to use: `CHROME_PATH`, else an installed Chrome or Chromium, else (on Linux x64) the bundled one.
 *
 * @throws {Error} that says what to install, if none can be had.
 */
export async function findBrowser(machine: Machine = thisMachine()): Promise<BrowserProgram> {
	const installed = findInstalledBrowser(machine);
	if (installed) return { path: installed, env: {}, from: 'the machine' };
	if (machine.platform !== 'linux' || process.arch !== 'x64') {
		throw new Error(noBrowser(`and the one that Press Two brings along is for Linux x64 only`));
	}
	const { program, libraries, fonts } = await unpackBundledBrowser();
	const inherited = machine.env['LD_LIBRARY_PATH'];
	const attempts: Record<string, string>[] = [
		{ FONTCONFIG_FILE: fonts },
		{ FONTCONFIG_FILE: fonts, LD_LIBRARY_PATH: inherited ? `${libraries}:${inherited}` : libraries },
	];
	const env = attempts.find((variables) => complaint(program, variables) === undefined);
	if (env) return { path: program, env, from: 'the package @sparticuz/chromium' };
	throw new Error(
		noBrowser(
			`and the one that Press Two brings along does not start here: ${complaint(program, attempts[1])}`,
		),
	);
}

function noBrowser(reason: string): string {
	return (
		`Press Two found no Chrome or Chromium on this machine, ${reason}.\n` +
		'Install one: `apt-get install chromium` (Debian), `dnf install chromium` (Fedora), `apk add chromium` (Alpine), ' +
		'`brew install --cask google-chrome` (macOS), or https://www.google.com/chrome/. ' +
		'If you have one elsewhere, set CHROME_PATH to the program.'
	);
}

function thisMachine(): Machine {
	return {
		platform: process.platform,
		env: process.env,
		home: homedir(),
		exists: existsSync,
		// Only this name is ever a stand-in. Asking costs as much time as the whole of a short command.
		starts: (path) => basename(path) !== 'chromium-browser' || complaint(path, {}) === undefined,
	};
}

/** What the program says if it does not start; undefined if it does. */
function complaint(path: string, env: Record<string, string> | undefined): string | undefined {
	try {
		execFileSync(path, ['--version'], {
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
			timeout: 30_000,
		});
		return undefined;
	} catch (error) {
		const { stderr } = error as { stderr?: Buffer };
		return stderr?.toString().trim().split('\n')[0] || String(error);
	}
}
