import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** Where the parts of the Chromium of `@sparticuz/chromium` are, once unpacked. */
export interface BundledBrowser {
	program: string;
	/** Shared libraries for machines that lack them (libnss3, libnspr4, libexpat and theirs). */
	libraries: string;
	/** A fontconfig file that adds one typeface to whatever the machine has, so that there is always one. */
	fonts: string;
}

const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
const packageFolder = dirname(dirname(entry));
const archives = ['chromium.br', 'swiftshader.tar.br', 'fonts.tar.br', 'al2023.tar.br'];

const fontsConfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
	<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
	<dir prefix="relative">fonts</dir>
	<cachedir prefix="relative">fonts-cache</cachedir>
</fontconfig>
`;

/**
 * Unpacks the Chromium that comes with `@sparticuz/chromium` (200 MB, about 3 s), or finds it unpacked already.
 *
 * The package's own `executablePath()` isn't used: it unpacks in place in the system's temporary folder, where
 * a second process would start a half-written program. Here the last step is a rename, so that whoever finds
 * the folder finds all of it.
 *
 * @param caches Folders to look in; the first that can be written to gets it.
 */
export async function unpackBundledBrowser(caches = usualCaches()): Promise<BundledBrowser> {
	const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
		version: string;
	};
	const name = `chromium-${version}`;
	const cache = caches.find((folder) => existsSync(join(folder, name))) ?? (await firstWritable(caches));
	const folder = join(cache, name);
	if (!existsSync(folder)) {
		await removeAbandoned(cache);
		const staging = await mkdtemp(join(cache, 'unpacking-'));
		try {
			await inflate(staging);
			await writeFile(join(staging, 'fonts.conf'), fontsConfig);
			await rename(staging, folder);
		} catch (error) {
			await rm(staging, { recursive: true, force: true });
			if (!existsSync(folder)) throw error; // else another process was first, and its folder is as good
		}
	}
	return {
		program: join(folder, 'chromium'),
		libraries: join(folder, 'al2023/lib'),
		fonts: join(folder, 'fonts.conf'),
	};
}

/** The package unpacks into the temporary folder of its process, so it gets a process with one of our choice. */
async function inflate(target: string): Promise<void> {
	const paths = archives.map((name) => join(packageFolder, 'bin', name));
	const program = `
		const { inflate } = await import(${JSON.stringify(pathToFileURL(entry).href)});
		await Promise.all(${JSON.stringify(paths)}.map(inflate));
	`;
	await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
		env: { ...process.env, TMPDIR: target, NODE_OPTIONS: '' },
	});
}

/** Beside the packages; and elsewhere if those are read-only, in a container image for example. */
function usualCaches(): string[] {
	return [join(packageFolder, '../../.cache/press-two'), join(homedir(), '.cache/press-two')];
}

async function firstWritable(folders: readonly string[]): Promise<string> {
	const refusals: string[] = [];
	for (const folder of folders) {
		try {
			await mkdir(folder, { recursive: true });
			await rm(await mkdtemp(join(folder, 'probe-')), { recursive: true });
			return folder;
		} catch (error) {
			refusals.push(String(error));
		}
	}
	throw new Error(`The bundled Chromium could be unpacked nowhere:\n${refusals.join('\n')}`);
}

/** What a process left behind that was stopped while unpacking. */
async function removeAbandoned(cache: string): Promise<void> {
	for (const name of await readdir(cache)) {
		if (!name.startsWith('unpacking-')) continue;
		const found = await stat(join(cache, name)).catch(() => undefined);
		if (found && Date.now() - found.mtimeMs > 10 * 60_000) {
			await rm(join(cache, name), { recursive: true, force: true });
		}
	}
}
