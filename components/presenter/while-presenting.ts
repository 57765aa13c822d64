import { holdSession } from '../offline/hold-session.ts';

/**
 * Keeps the screen from going dark, and a new version of the site from taking over, while `isOn`. Browsers that cannot
 * do either, or refuse, behave as always.
 *
 * @returns To be called whenever `isOn` may have changed.
 */
export function whilePresenting(isOn: () => boolean): () => void {
	let lock: WakeLockSentinel | undefined;
	let endSession: (() => void) | undefined;

	async function keepAwake(): Promise<void> {
		if (!isOn()) {
			const held = lock;
			lock = undefined;
			await held?.release();
		} else if (document.visibilityState === 'visible' && (!lock || lock.released)) {
			// The browser lets go whenever the page is hidden.
			lock = await navigator.wakeLock?.request('screen');
		}
	}
	function update(): void {
		keepAwake().catch(() => undefined);
		if (isOn()) endSession ??= holdSession();
		else {
			endSession?.();
			endSession = undefined;
		}
	}
	document.addEventListener('visibilitychange', update);
	return update;
}
