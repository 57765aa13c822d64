import type { StorageSeen } from './judge.ts';

/** Apart from the plans' database, so that a trial can't touch what somebody has made. */
const TRIAL_DATABASE = 'press-two-check';

/** Writes a document, reads it back, and removes it. */
export async function tryStorage(): Promise<StorageSeen> {
	const { usage, quota } = await orNothing(() => navigator.storage.estimate(), {});
	return {
		trial: await writeAndRead(`written at ${performance.now()}`).catch(() => 'refused' as const),
		persisted: await orNothing(() => navigator.storage.persisted(), undefined),
		free: usage === undefined || quota === undefined ? undefined : quota - usage,
	};
}

async function writeAndRead(text: string): Promise<'same' | 'different'> {
	const opening = indexedDB.open(TRIAL_DATABASE, 1);
	opening.onupgradeneeded = () => opening.result.createObjectStore('trial');
	const database = await finished(opening);
	try {
		await finished(database.transaction('trial', 'readwrite').objectStore('trial').put({ text }, 1));
		const store = database.transaction('trial').objectStore('trial');
		const read = await finished<unknown>(store.get(1));
		return JSON.stringify(read) === JSON.stringify({ text }) ? 'same' : 'different';
	} finally {
		database.close();
		indexedDB.deleteDatabase(TRIAL_DATABASE);
	}
}

function finished<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('The browser refused.'));
	});
}

/** Asks the browser not to clear what is kept. It may ask the person, or answer by itself. */
export function askToPersist(): Promise<boolean> {
	return orNothing(() => navigator.storage.persist(), false);
}

/** To be called from a click: without one, every browser blocks the window. */
export function tryPopup(): boolean {
	const opened = window.open('', '', 'popup,width=240,height=160');
	opened?.close();
	return opened !== null;
}

export async function tryWakeLock(): Promise<'held' | 'refused' | 'missing'> {
	if (!('wakeLock' in navigator)) return 'missing';
	try {
		const lock = await navigator.wakeLock.request('screen');
		await lock.release();
		return 'held';
	} catch {
		return 'refused';
	}
}

/** Chrome and Edge say it, and need no permission for it. */
export function seeScreens(): boolean | undefined {
	const { isExtended } = screen as Screen & { isExtended?: boolean };
	return isExtended;
}

/** To be called from a click. A tone of 0.4 seconds that swells and fades, so that no loudspeaker cracks. */
export async function playTone(): Promise<'played' | 'refused'> {
	try {
		const context = new AudioContext();
		await context.resume();
		const loudness = new GainNode(context, { gain: 0 });
		const tone = new OscillatorNode(context, { frequency: 660 });
		const now = context.currentTime;
		loudness.gain.linearRampToValueAtTime(0.3, now + 0.05);
		loudness.gain.linearRampToValueAtTime(0, now + 0.4);
		tone.connect(loudness).connect(context.destination);
		tone.addEventListener('ended', () => void context.close());
		tone.start(now);
		tone.stop(now + 0.4);
		return 'played';
	} catch {
		return 'refused';
	}
}

/** Parts of the browser that may be missing or refuse: then what stands instead. */
async function orNothing<T>(ask: () => Promise<T>, instead: T): Promise<T> {
	try {
		return await ask();
	} catch {
		return instead;
	}
}
