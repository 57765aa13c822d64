/**
 * The copies of the site in the browser's cache storage, for the page that makes them and the worker that answers from
 * them. Each version has a cache of its own; which one answers is a word in one more cache, so that a new version can
 * lie beside the old one for as long as nobody has said that it may take over.
 *
 * `scope` is the address of the site's home, such as `https://example.org/client/`: several sites may share an origin.
 */
import { type CopyList, parseCopyList } from './copy-list.ts';

const LIST = 'offline.json';

const prefix = (scope: string) => `press-two ${new URL(scope).pathname} `;
const pointer = (scope: string) => `${prefix(scope)}current`;

/** The name of a version's cache. */
export const copyName = (scope: string, version: string) => `${prefix(scope)}copy ${version}`;

/** Where the list of the newest version is. Kept in a copy under the same address, and last: with it, a copy is whole. */
export const listAddress = (scope: string) => new URL(LIST, scope).href;

/** The version that answers, if there is one. */
export async function readCurrent(scope: string): Promise<string | undefined> {
	const kept = await caches.match(scope, { cacheName: pointer(scope) });
	return kept?.text();
}

/** From now on, this version answers. */
export async function setCurrent(scope: string, version: string): Promise<void> {
	const cache = await caches.open(pointer(scope));
	await cache.put(scope, new Response(version));
}

/** What a copy is made of, if it is whole. */
export async function readWhole(scope: string, version: string): Promise<CopyList | undefined> {
	const cacheName = copyName(scope, version);
	const kept = await caches.match(listAddress(scope), { cacheName });
	const list = kept && parseCopyList(await kept.json());
	if (!list) return undefined;
	const cache = await caches.open(cacheName);
	const { length } = await cache.keys();
	return length === Object.keys(list.files).length + 1 ? list : undefined;
}

/** The names of all caches with a copy of this site, whole or not. */
export async function listCopies(scope: string): Promise<string[]> {
	const names = await caches.keys();
	return names.filter((name) => name.startsWith(`${prefix(scope)}copy `));
}

/** Removes all copies but those of the versions named. */
export async function removeOtherCopies(scope: string, versions: readonly string[]): Promise<void> {
	const keep = new Set(versions.map((version) => copyName(scope, version)));
	const others = (await listCopies(scope)).filter((name) => !keep.has(name));
	await Promise.all(others.map((name) => caches.delete(name)));
}
