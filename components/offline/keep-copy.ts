import { listAddress, readCurrent, readWhole, removeOtherCopies, setCurrent } from './copies.ts';
import { type CopyList, parseCopyList } from './copy-list.ts';
import type { CopyState } from './copy-state.ts';
import { CopyFault, type CopyTrouble, makeCopy } from './make-copy.ts';
import { findHold } from './take-over.ts';
import type { WorkerMessage } from './worker-messages.ts';

export interface Kept {
	/** A whole copy that may take over. */
	newVersion: string | undefined;
}

/**
 * Makes sure that there is a copy of the site, and that the newest version lies beside it if there is a newer one.
 * The first copy answers at once; a later one only when somebody says so (`take-over.ts`).
 *
 * @param pageVersion The version that the page asking is of.
 * @param show Told how it stands, over and over.
 */
export async function keepCopy(
	scope: string,
	pageVersion: string,
	show: (state: CopyState) => void,
): Promise<Kept> {
	const none = { newVersion: undefined };
	if (!('serviceWorker' in navigator && 'caches' in globalThis && 'locks' in navigator)) {
		show({ is: 'missing', why: 'unsupported' });
		return none;
	}
	try {
		await navigator.serviceWorker.register(new URL('sw.js', scope), { scope, updateViaCache: 'none' });
		await caches.keys();
	} catch {
		const list = await fetchList(scope);
		show({ is: 'missing', why: typeof list === 'string' ? list : 'refused' });
		return none;
	}
	const current = await readWholeCurrent(scope);
	if (current) show({ is: 'ready', bytes: current.bytes });
	const newest = await fetchList(scope);
	if (typeof newest !== 'string') return keepNewest(scope, newest, pageVersion, show);
	if (!current) show({ is: 'missing', why: newest });
	return none;
}

/** One window makes the copy; the others wait, and find it whole. */
async function keepNewest(
	scope: string,
	newest: CopyList,
	pageVersion: string,
	show: (state: CopyState) => void,
): Promise<Kept> {
	return navigator.locks.request(`press-two:copying ${scope}`, async () => {
		const current = await readWholeCurrent(scope);
		const of = Object.keys(newest.files).length;
		try {
			await removeOtherCopies(scope, [newest.version, ...(current ? [current.version] : [])]);
			if (current?.version !== newest.version) {
				await makeCopy(scope, newest, (done) => {
					if (!current) show({ is: 'getting', done, of, zipped: newest.zipped });
				});
			}
		} catch (error) {
			if (!(error instanceof CopyFault)) throw error;
			// With an old copy all goes on as before; the new version is tried again at the next page.
			show(current ? { is: 'ready', bytes: current.bytes } : { is: 'missing', why: error.trouble });
			return { newVersion: undefined };
		}
		if (!current) await setCurrent(scope, newest.version);
		const { active } = await navigator.serviceWorker.ready;
		const answers = current?.version ?? newest.version;
		// A window that is of this very version may be answered from the copy at once; another would be a mix.
		if (pageVersion === answers) active?.postMessage('claim' satisfies WorkerMessage);
		if (answers === newest.version && pageVersion === answers) {
			show({ is: 'ready', bytes: newest.bytes });
			return { newVersion: undefined };
		}
		show({ is: 'new', heldBy: await findHold() });
		return { newVersion: newest.version };
	});
}

async function readWholeCurrent(scope: string): Promise<CopyList | undefined> {
	const version = await readCurrent(scope);
	return version === undefined ? undefined : readWhole(scope, version);
}

/** The list of the newest version, or why there is none. */
async function fetchList(scope: string): Promise<CopyList | CopyTrouble> {
	const answer = await fetch(listAddress(scope), { cache: 'no-store' }).catch(() => undefined);
	if (!answer) return 'unreachable';
	const list: unknown = answer.ok ? await answer.json().catch(() => undefined) : undefined;
	return parseCopyList(list) ?? 'changed';
}
