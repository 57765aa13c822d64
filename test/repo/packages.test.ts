import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Entry {
	version?: string;
	resolved?: string;
	hasInstallScript?: boolean;
	optionalDependencies?: Record<string, string>;
}

const root = join(import.meta.dirname, '../..');
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const manifest = read('package.json') as Record<
	'dependencies' | 'devDependencies' | 'allowScripts',
	Record<string, string>
>;
const locked = (read('package-lock.json') as { packages: Record<string, Entry> }).packages;

/** The entry that Node would find for `name` from the package at `path`. */
function resolve(path: string, name: string): Entry | undefined {
	for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1))) {
		const entry = locked[`${from ? `${from}/` : ''}node_modules/${name}`];
		if (entry || from === '') return entry;
	}
}

describe('the packages', () => {
	it('are named by exact versions', () => {
		const all = { ...manifest.dependencies, ...manifest.devDependencies };
		expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
	});

	// Two versions of a package with compiled parts, one of which this machine's registry doesn't have for every
	// system, once made a lock file that `npm ci` refuses and that has the wrong parts for a Mac.
	it('are locked for every system, not only for the one where the lock file was written', () => {
		const missing = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
			Object.entries(optionalDependencies)
				.filter(([name, version]) => {
					const found = resolve(path, name)?.version;
					return found === undefined || (/^\d/.test(version) && found !== version);
				})
				.map(([name, version]) => `${name}@${version}, which ${path} asks for`),
		);
		expect(missing).toEqual([]);
	});

	it('are locked without the address of a registry', () => {
		expect(Object.values(locked).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
	});

	it('run no install script that package.json does not approve', () => {
		const scripted = Object.entries(locked).filter(([, { hasInstallScript }]) => hasInstallScript);
		const names = scripted.map(([path]) =>
			path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
		);
		expect(names.filter((name) => !(name in manifest.allowScripts))).toEqual([]);
	});
});
