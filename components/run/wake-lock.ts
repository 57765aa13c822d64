/** Whether the screen stays on by itself. */
export type Awake = 'yes' | 'no' | 'cannot';

/**
 * Keeps the screen on while the page is seen; browsers let go of it whenever the page is hidden, so it is asked for
 * again. @returns Ends it.
 */
export function keepAwake(onchange: (awake: Awake) => void): () => void {
	const { wakeLock } = navigator as { wakeLock?: WakeLock };
	if (!wakeLock) {
		onchange('cannot');
		return () => {};
	}
	let ended = false;
	let lock: WakeLockSentinel | undefined;
	const ask = async () => {
		if (ended || document.visibilityState !== 'visible' || (lock && !lock.released)) return;
		try {
			lock = await wakeLock.request('screen');
			if (ended) return void lock.release();
			lock.addEventListener('release', () => !ended && onchange('no'));
			onchange('yes');
		} catch {
			// A low battery or a setting.
			onchange('no');
		}
	};
	const onvisible = () => void ask();
	document.addEventListener('visibilitychange', onvisible);
	onvisible();
	return () => {
		ended = true;
		document.removeEventListener('visibilitychange', onvisible);
		void lock?.release();
	};
}
