import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { addPreloads, readModules } from './preload-modules.js';
import { keepUsedHashes } from './tighten-policy.js';

/** Waiting for one file after the other would take a fifth of the time of a large build. */
const AT_ONCE = 16;

/**
 * An Astro integration: what can be done only when all pages are built, in one pass over them.
 *
 * @returns {import('astro').AstroIntegration}
 */
export function finishPages() {
	return {
		name: 'finish-pages',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				const modules = await readModules(join(root, '_astro'));
				const names = await readdir(root, { recursive: true });
				const pages = names.filter((name) => name.endsWith('.html'));
				const work = async () => {
					for (let name = pages.pop(); name; name = pages.pop()) {
						const path = join(root, name);
						const built = await readFile(path, 'utf8');
						const finished = keepUsedHashes(addPreloads(built, modules));
						if (finished !== built) await writeFile(path, finished);
					}
				};
				await Promise.all(Array.from({ length: AT_ONCE }, work));
			},
		},
	};
}
