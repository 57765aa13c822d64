/** Keeps the screen from going dark while `isWanted`. Browsers without it, or that refuse, behave as always. */
export function keepAwake(isWanted: () => boolean): () => void {
	let lock: WakeLockSentinel | undefined;
	async function update(): Promise<void> {
		if (!isWanted()) {
			const held = lock;
			lock = undefined;
			await held?.release();
		} else if (document.visibilityState === 'visible' && (!lock || lock.released)) {
			// The browser lets go whenever the page is hidden.
			lock = await navigator.wakeLock?.request('screen');
		}
	}
	const tryUpdate = () => void update().catch(() => undefined);
	document.addEventListener('visibilitychange', tryUpdate);
	return tryUpdate;
}
