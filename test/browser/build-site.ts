import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { runProgram } from '../../scripts/checks/run-program.ts';

const root = join(import.meta.dirname, '../..');

/** A file of a built site: where it is served, seen from the site's home, and its bytes as text. */
export interface BuiltFile {
	readonly file: string;
	readonly text: string;
}

/** Builds the site into a folder, with the environment that is given beside this one. */
export async function buildSite(out: string, env: Readonly<Record<string, string>>) {
	return runProgram(root, ['astro', 'build', '--outDir', out], {
		...process.env,
		...env,
		ASTRO_TELEMETRY_DISABLED: '1',
	});
}

/** Every file, typefaces and pictures too, each byte as a character. */
export function readBuilt(out: string): BuiltFile[] {
	return globSync('**/*', { cwd: out, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			return { file: path.slice(out.length + 1).replaceAll('\\', '/'), text: readFileSync(path, 'latin1') };
		});
}
