import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const WORKER = join(import.meta.dirname, '../../components/offline/worker.ts');
/** Written here, and no part of a copy: a browser asks the network for both. */
const OURS = new Set(['sw.js', 'offline.json']);
/** What `OfflineMark.astro` leaves open. */
const OPEN_VERSION = /(<offline-mark\b[^>]*\bversion)(?:="")?(?=[\s>])/g;

/**
 * Writes the service worker and the list of what an offline copy is made of. All files must be as they will be served:
 * the list has a hash of each, and a copy with one byte that is another is no copy.
 *
 * @param {string} root The folder of the built site.
 */
export async function writeCopyList(root) {
	const names = (await readdir(root, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))
		.filter((name) => !OURS.has(name))
		.sort();
	/** @type {Map<string, Buffer>} */
	const contents = new Map();
	for (const name of names) contents.set(name, await readFile(join(root, name)));

	const version = hash(Buffer.from([...contents].map(([name, bytes]) => name + hash(bytes)).join('\n')))
		.replace(/\W/g, '')
		.slice(0, 12);
	for (const [name, bytes] of contents) {
		if (!name.endsWith('.html')) continue;
		const marked = bytes.toString('utf8').replace(OPEN_VERSION, `$1="${version}"`);
		if (bytes.equals(Buffer.from(marked))) continue;
		contents.set(name, Buffer.from(marked));
		await writeFile(join(root, name), marked);
	}

	const all = [...contents.values()];
	/** @type {import('../../components/offline/copy-list.ts').CopyList} */
	const list = {
		version,
		files: Object.fromEntries([...contents].map(([name, bytes]) => [toPath(name), hash(bytes)])),
		bytes: sum(all.map(({ length }) => length)),
		zipped: sum(all.map((bytes) => Math.min(bytes.length, gzipSync(bytes).length))),
	};
	await writeFile(join(root, 'offline.json'), JSON.stringify(list));
	await writeFile(join(root, 'sw.js'), await bundleWorker());
}

/** One classic script: browsers differ about workers that are modules. */
async function bundleWorker() {
	const bundle = await rolldown({ input: WORKER });
	const { output } = await bundle.generate({ format: 'iife', minify: true });
	await bundle.close();
	return output[0].code;
}

/**
 * The address of a file under the site's base: `sessions/index.html` => `sessions/`.
 *
 * @param {string} name
 */
function toPath(name) {
	return encodeURI(name.replace(/(^|\/)index\.html$/, '$1'));
}

/** @param {Buffer} bytes */
function hash(bytes) {
	return createHash('sha256').update(bytes).digest('base64');
}

/** @param {number[]} numbers */
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
