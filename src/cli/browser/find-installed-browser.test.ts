import { describe, expect, it } from 'vitest';
import { findInstalledBrowser, type Machine } from './find-installed-browser.ts';

/** A machine that has these files, all of which start. */
function machine(platform: NodeJS.Platform, files: string[], env: Machine['env'] = {}): Machine {
	return { platform, env, home: '/home/ada', exists: (path) => files.includes(path), starts: () => true };
}

describe('on Linux', () => {
	const path = { PATH: '/opt/tools:/usr/bin' };

	it('takes Chrome before Chromium, and the PATH before the usual folders', () => {
		const files = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/tools/google-chrome'];
		expect(findInstalledBrowser(machine('linux', files, path))).toBe('/opt/tools/google-chrome');
	});

	it('looks in the usual folders even if the PATH is empty', () => {
		expect(findInstalledBrowser(machine('linux', ['/snap/bin/chromium']))).toBe('/snap/bin/chromium');
	});

	it('passes over a program that does not start', () => {
		const ubuntu: Machine = {
			...machine('linux', ['/usr/bin/chromium-browser', '/opt/google/chrome/chrome'], path),
			starts: (program) => program !== '/usr/bin/chromium-browser',
		};
		expect(findInstalledBrowser(ubuntu)).toBe('/opt/google/chrome/chrome');
	});

	it('finds none where there is none', () => {
		expect(findInstalledBrowser(machine('linux', ['/usr/bin/firefox'], path))).toBeUndefined();
	});
});

it('looks in both Applications folders on macOS', () => {
	const own = '/home/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
	const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
	expect(findInstalledBrowser(machine('darwin', [edge, own]))).toBe(own);
	expect(findInstalledBrowser(machine('darwin', [edge]))).toBe(edge);
});

it('looks in the folders that Windows names', () => {
	const env = {
		'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
		LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local',
	};
	const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
	const chrome = 'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
	expect(findInstalledBrowser(machine('win32', [edge, chrome], env))).toBe(chrome);
	expect(findInstalledBrowser(machine('win32', [edge], env))).toBe(edge);
});

describe('CHROME_PATH', () => {
	it('comes before everything else', () => {
		const env = { CHROME_PATH: '/mine/chrome', PATH: '/usr/bin' };
		expect(findInstalledBrowser(machine('linux', ['/usr/bin/chromium', '/mine/chrome'], env))).toBe(
			'/mine/chrome',
		);
	});

	it('is not replaced by another browser if it names nothing', () => {
		const env = { CHROME_PATH: '/mine/chrome', PATH: '/usr/bin' };
		expect(() => findInstalledBrowser(machine('linux', ['/usr/bin/chromium'], env))).toThrow(
			'CHROME_PATH is "/mine/chrome", and no such file exists.',
		);
	});

	it('can ask for the one that comes along', () => {
		const env = { CHROME_PATH: 'bundled', PATH: '/usr/bin' };
		expect(findInstalledBrowser(machine('linux', ['/usr/bin/chromium'], env))).toBeUndefined();
	});
});
