import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';

/** A file that changed so lately may change again without its times showing it: some disks know only every other second. */
const LATELY = 2000;

/**
 * What is made from files of the project, kept between two calls: as JSON, beside what identifies each of these files. It
 * is made anew once one of them differs in a byte or is gone. Where nothing can be written, it is made each time.
 *
 * Plain JavaScript, because `scripts/press-two.js` calls it before there is anything that reads TypeScript.
 *
 * @template T
 * @param {string} root The project's folder.
 * @param {string} file Where it is kept, from there.
 * @param {(read: (path: string) => Buffer) => Promise<T>} make Makes it, with `read` for each file that it depends on: the
 *   bytes that are used are those that are known, so a file that changes meanwhile is noticed the next time.
 * @returns {Promise<T>}
 */
export async function keep(root, file, make) {
	const kept = readKept(root, file);
	if (kept) return kept.made;
	/** @type {Record<string, { hash: string, seen: string | null }>} */
	const sources = {};
	const made = await make((path) => {
		const { ctimeMs } = statSync(path);
		const seen = Date.now() - ctimeMs > LATELY ? look(path) : null;
		const bytes = readFileSync(path);
		sources[relative(root, path)] = { hash: hash('sha256', bytes), seen };
		return bytes;
	});
	try {
		replaceFile(join(root, file), JSON.stringify({ node: process.version, sources, made }));
	} catch {
		// A folder that cannot be written to, as in a container: all is well, only slower.
	}
	return made;
}

/** For rolldown: every file of a bundle goes through `read`. */
export function readSources(/** @type {(path: string) => Buffer} */ read) {
	return {
		name: 'read-sources',
		load: (/** @type {string} */ id) => (isAbsolute(id) ? read(id).toString() : null),
	};
}

/** Whole or not at all: whoever reads meanwhile finds what was there before. */
export function replaceFile(/** @type {string} */ path, /** @type {string} */ text) {
	mkdirSync(dirname(path), { recursive: true });
	const half = `${path}.${process.pid}`;
	writeFileSync(half, text);
	renameSync(half, path);
}

function readKept(/** @type {string} */ root, /** @type {string} */ file) {
	try {
		const kept = JSON.parse(readFileSync(join(root, file), 'utf8'));
		const isFresh =
			kept.node === process.version &&
			Object.entries(kept.sources).every(([source, { hash: known, seen }]) => {
				const path = join(root, source);
				return look(path) === seen || hash('sha256', readFileSync(path)) === known;
			});
		return isFresh ? kept : undefined;
	} catch {
		return undefined; // never made, or one of its files is gone
	}
}

/** No write leaves all of these as they were: the system sets the second time, and programs cannot. */
function look(/** @type {string} */ path) {
	const { size, mtimeMs, ctimeMs, ino } = statSync(path);
	return [size, mtimeMs, ctimeMs, ino].join(' ');
}
