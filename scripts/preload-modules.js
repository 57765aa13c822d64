import { basename } from 'node:path';

/**
 * A page with a `modulepreload` at its top for each module that is sure to be needed: its scripts, all modules that
 * they import, and those that these import. A browser finds out otherwise only at the page's end, and then after it
 * has read each file. A script of the page and an island that is alive at once are sure to be needed; an island that
 * waits until it is seen is not.
 *
 * @param {string} html
 * @param {ReadonlyMap<string, string>} sources Modules by their file's name.
 * @returns {string}
 */
export function addPreloads(html, sources) {
	const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, address]) => address);
	const islands = [...html.matchAll(/<astro-island [^>]*client="(?:only|load)"[^>]*>/g)].flatMap(([tag]) =>
		[...tag.matchAll(/(?:component|renderer)-url="([^"]+)"/g)].map(([, address]) => address),
	);
	const [first] = [...scripts, ...islands];
	if (!first) return html;
	const folder = first.slice(0, first.lastIndexOf('/') + 1);
	/** @type {Set<string>} */
	const needed = new Set();
	for (const address of [...scripts, ...islands]) follow(basename(address ?? ''), sources, needed);
	const links = [...needed].map((name) => `<link rel="modulepreload" href="${folder}${name}">`);
	return html.replace('</head>', `${links.join('')}</head>`);
}

/**
 * @param {string} name
 * @param {ReadonlyMap<string, string>} sources
 * @param {Set<string>} found
 */
function follow(name, sources, found) {
	const source = sources.get(name);
	if (source === undefined || found.has(name)) return;
	found.add(name);
	// Only `import … from` and `import '…'`: what is imported when it is wanted (`import(…)`) can wait.
	for (const [, next] of source.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
		if (next) follow(next, sources, found);
	}
}
