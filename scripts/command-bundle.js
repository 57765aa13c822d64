import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { keep, readSources, replaceFile } from '../src/cli/keep.js';

/** Two below the root like `src/cli`, which finds the project's folder by that. */
const FOLDER = '.cache/command';
const DAY = 24 * 60 * 60 * 1000;

/**
 * The command line as few files of JavaScript instead of some 400 modules, half of them TypeScript: that is half of the
 * time that a short command takes. It is made when it is first called, and again whenever one of its sources changed.
 *
 * @param {string} root The project's folder.
 * @returns {Promise<string>} The file to run, from the root.
 * @throws where there is nothing to make it with or nowhere to write it.
 */
export async function bundleCommand(root) {
	return keep(root, `${FOLDER}/kept.json`, async (read) => {
		const { rolldown } = await import('rolldown');
		// Which file an import means is in these.
		for (const file of ['package.json', 'package-lock.json', 'scripts/command-bundle.js'])
			read(join(root, file));
		const bundle = await rolldown({
			cwd: root,
			input: 'src/cli/press-two.ts',
			platform: 'node',
			tsconfig: false,
			// Programs of machine code, and what finds its own files by where it is.
			external: [/^(playwright-core|lightningcss|rolldown|@sparticuz\/chromium|nspell|dictionary-en-gb)$/],
			plugins: [readSources(read)],
		});
		const { output } = await bundle.generate({
			entryFileNames: '[name]-[hash].js',
			chunkFileNames: '[name]-[hash].js',
		});
		await bundle.close();
		// Their names have their contents in them, so a process that runs an older one is not disturbed.
		for (const { fileName, code } of output) {
			const path = join(root, FOLDER, fileName);
			if (!existsSync(path)) replaceFile(path, code);
		}
		removeOld(root, new Set(output.map(({ fileName }) => fileName)));
		return join(FOLDER, output[0].fileName);
	});
}

/** What earlier bundles left behind, but for those that somebody may be running. */
function removeOld(/** @type {string} */ root, /** @type {ReadonlySet<string>} */ wanted) {
	for (const name of readdirSync(join(root, FOLDER))) {
		const path = join(root, FOLDER, name);
		if (!wanted.has(name) && Date.now() - statSync(path).mtimeMs > DAY) rmSync(path, { force: true });
	}
}
