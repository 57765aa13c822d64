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
	/** @type {Sources} */
	const sources = {};
	const made = await make((path) => {
		const seen = lookCarefully(path);
		const bytes = readFileSync(path);
		sources[relative(root, path)] = { hash: toHash(bytes), seen };
		return bytes;
	});
	write(root, file, { node: process.version, sources, made });
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

/** @typedef {Record<string, { hash: string, seen: string | null }>} Sources */

function readKept(/** @type {string} */ root, /** @type {string} */ file) {
	try {
		const kept = JSON.parse(readFileSync(join(root, file), 'utf8'));
		if (kept.node !== process.version) return undefined;
		let isLookedAt = true;
		for (const [source, known] of Object.entries(/** @type {Sources} */ (kept.sources))) {
			const path = `${root}/${source}`;
			if (look(path) === known.seen) continue;
			known.seen = lookCarefully(path);
			if (toHash(readFileSync(path)) !== known.hash) return undefined;
			isLookedAt = false;
		}
		// The next time there is less to read.
		if (!isLookedAt) write(root, file, kept);
		return kept;
	} catch {
		return undefined; // never made, or one of its files is gone
	}
}

function write(/** @type {string} */ root, /** @type {string} */ file, /** @type {object} */ kept) {
	try {
		replaceFile(join(root, file), JSON.stringify(kept));
	} catch {
		// A folder that cannot be written to, as in a container: all is well, only slower.
	}
}

function toHash(/** @type {Buffer} */ bytes) {
	// Hardly ever needed, and to import it would cost as much as all else that is done here.
	return process.getBuiltinModule('node:crypto').hash('sha256', bytes);
}

/** No write leaves all of these as they were: the system sets the second time, and programs cannot. */
function look(/** @type {string} */ path) {
	const { size, mtimeMs, ctimeMs, ino } = statSync(path);
	return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

/** The same, or nothing where the next change may not show. */
function lookCarefully(/** @type {string} */ path) {
	return Date.now() - statSync(path).ctimeMs > LATELY ? look(path) : null;
}
