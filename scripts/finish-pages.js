import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { inlineStyles } from './inline-styles.js';
import { writeCopyList } from './offline/write-copy-list.js';
import { addPreloads } from './preload-modules.js';
import { keepUsedHashes } from './tighten-policy.js';

/** Waiting for one file after the other would take a fifth of the time of a large build. */
const AT_ONCE = 16;

/** The page of a module, on which people begin. */
const READING_PAGE = /^workshop[\\/][^\\/]+[\\/]index\.html$/;

/**
 * An Astro integration: what can be done only when all pages are built, in one pass over them; then the list for the
 * offline copy, which needs their final bytes.
 *
 * @returns {import('astro').AstroIntegration}
 */
export function finishPages() {
	return {
		name: 'finish-pages',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				const modules = await readFiles(join(root, '_astro'), '.js');
				const sheets = await readFiles(join(root, '_astro'), '.css');
				const names = await readdir(root, { recursive: true });
				const pages = names.filter((name) => name.endsWith('.html'));
				const work = async () => {
					for (let name = pages.pop(); name; name = pages.pop()) {
						const path = join(root, name);
						const built = await readFile(path, 'utf8');
						const styled = READING_PAGE.test(name) ? inlineStyles(built, sheets) : built;
						const finished = keepUsedHashes(addPreloads(styled, modules));
						if (finished !== built) await writeFile(path, finished);
					}
				};
				await Promise.all(Array.from({ length: AT_ONCE }, work));
				await writeCopyList(root);
			},
		},
	};
}

/**
 * Built files of one kind, by their name.
 *
 * @param {string} folder
 * @param {string} extension
 * @returns {Promise<Map<string, string>>}
 */
async function readFiles(folder, extension) {
	const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(extension));
	return new Map(
		await Promise.all(
			names.map(async (name) => /** @type {const} */ ([name, await readFile(join(folder, name), 'utf8')])),
		),
	);
}
