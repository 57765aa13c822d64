import { copyName, listAddress, readCurrent, readWhole } from './copies.ts';
import type { CopyList } from './copy-list.ts';

/** Browsers ask one server for about as many files at once. */
const AT_ONCE = 6;

/** Why there is no whole copy. `changed`: what came is not what the build wrote. */
export type CopyTrouble = 'unreachable' | 'changed' | 'full';

export class CopyFault extends Error {
	readonly trouble: CopyTrouble;
	constructor(trouble: CopyTrouble, file: string) {
		super(`${trouble}: ${file}`);
		this.trouble = trouble;
	}
}

/**
 * Puts all files of a version in a cache of its own. What an earlier attempt got stays and is not asked for again, and
 * what is the same in the copy that answers now is taken from there.
 *
 * @param onProgress Told how many files of the list are there.
 * @throws {CopyFault} as soon as one file cannot be had. The copy is then not whole, and nothing answers from it.
 */
export async function makeCopy(
	scope: string,
	list: CopyList,
	onProgress: (done: number) => void,
): Promise<void> {
	const cache = await caches.open(copyName(scope, list.version));
	const there = new Set((await cache.keys()).map(({ url }) => url));
	const takeOver = await findSame(scope, list);
	const missing = Object.keys(list.files).filter((path) => !there.has(new URL(path, scope).href));
	let done = Object.keys(list.files).length - missing.length;
	onProgress(done);

	const work = async () => {
		for (let path = missing.shift(); path !== undefined; path = missing.shift()) {
			const address = new URL(path, scope).href;
			const file = (await takeOver(path)) ?? (await download(address, list.files[path] ?? ''));
			await keep(cache, address, file);
			onProgress(++done);
		}
	};
	const workers = Array.from({ length: AT_ONCE }, () =>
		work().catch((error: unknown) => {
			missing.length = 0; // so that the others stop too
			throw error;
		}),
	);
	try {
		// To the end of all, so that none of them reports after the fault.
		await Promise.allSettled(workers);
		await Promise.all(workers);
		await keep(cache, listAddress(scope), Response.json(list));
	} catch (error) {
		// A part of a copy that has no room for the rest would only take the room of something else.
		if (error instanceof CopyFault && error.trouble === 'full')
			await caches.delete(copyName(scope, list.version));
		throw error;
	}
}

/** What gives a file of the current copy if it is the same in the new one. */
async function findSame(
	scope: string,
	list: CopyList,
): Promise<(path: string) => Promise<Response | undefined>> {
	const version = await readCurrent(scope);
	const current = version === undefined ? undefined : await readWhole(scope, version);
	if (!current) return () => Promise.resolve(undefined);
	const cacheName = copyName(scope, current.version);
	return async (path) =>
		current.files[path] === list.files[path]
			? caches.match(new URL(path, scope).href, { cacheName })
			: undefined;
}

/**
 * A file exactly as the build wrote it. Its bytes are compared, because an error page, a log-in page of a hotel, or a
 * newer version that was put there a moment ago all come as an ordinary answer.
 */
async function download(address: string, hash: string): Promise<Response> {
	let answer: Response;
	let bytes: ArrayBuffer;
	try {
		// `no-store` also tells the worker to ask the network and not the copy.
		answer = await fetch(address, { cache: 'no-store' });
		bytes = await answer.arrayBuffer();
	} catch {
		throw new CopyFault('unreachable', address);
	}
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	if (btoa(String.fromCharCode(...digest)) !== hash) throw new CopyFault('changed', address);
	const type = answer.headers.get('Content-Type') ?? 'application/octet-stream';
	// Made anew, so that no redirect clings to it: browsers refuse such an answer to a navigation.
	return new Response(bytes, { headers: { 'Content-Type': type } });
}

async function keep(cache: Cache, address: string, file: Response): Promise<void> {
	try {
		await cache.put(address, file);
	} catch {
		throw new CopyFault('full', address);
	}
}
