import { posix, win32 } from 'node:path';

/** What finding a browser needs to know of the machine. Tests give one made up. */
export interface Machine {
	platform: NodeJS.Platform;
	env: Readonly<Record<string, string | undefined>>;
	home: string;
	exists(path: string): boolean;
	/** Whether the program starts. Ubuntu's `chromium-browser` may be a script that only asks for a snap. */
	starts(path: string): boolean;
}

/**
 * The Chrome or Chromium that the machine has: the one that `CHROME_PATH` names, else the first in the usual places.
 * `CHROME_PATH=bundled` asks for the one that Press Two brings along, as on a machine that has none.
 *
 * @returns undefined if there is none.
 * @throws {Error} if `CHROME_PATH` names something that isn't there, because a person meant that one and no other.
 */
export function findInstalledBrowser(machine: Machine): string | undefined {
	const named = machine.env['CHROME_PATH'];
	if (named === 'bundled') return undefined;
	if (named) {
		if (machine.exists(named)) return named;
		throw new Error(
			`CHROME_PATH is "${named}", and no such file exists. Correct it, or unset it to look in the usual places.`,
		);
	}
	return usualPlaces(machine).find((path) => machine.exists(path) && machine.starts(path));
}

/** Every path worth looking at, best first. */
export function usualPlaces({ platform, env, home }: Omit<Machine, 'exists' | 'starts'>): string[] {
	if (platform === 'darwin') {
		const programs = [
			'Google Chrome.app/Contents/MacOS/Google Chrome',
			'Chromium.app/Contents/MacOS/Chromium',
			'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
		];
		return programs.flatMap((program) => [
			posix.join('/Applications', program),
			posix.join(home, 'Applications', program),
		]);
	}
	if (platform === 'win32') {
		const programs = [
			'Google\\Chrome\\Application\\chrome.exe',
			'Chromium\\Application\\chrome.exe',
			'Microsoft\\Edge\\Application\\msedge.exe',
		];
		const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
			.map((name) => env[name])
			.filter((folder) => folder !== undefined);
		return programs.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
	}
	const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
	const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(
		Boolean,
	);
	return [
		...names.flatMap((name) => [...new Set(folders)].map((folder) => posix.join(folder, name))),
		'/opt/google/chrome/chrome',
		'/usr/lib/chromium/chromium',
	];
}
