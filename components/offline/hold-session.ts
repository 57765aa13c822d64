/** The lock that every window holds in which people present or run a session. Shared: several may hold it at once. */
export const SESSION_LOCK = 'press-two:presenting';

/**
 * Says that a session goes on in this window, so that no new version of the site takes over while it does. It ends by
 * itself when the window is closed or leaves the page.
 *
 * @returns Ends it. Calling it again does nothing.
 */
export function holdSession(locks: LockManager | undefined = navigator.locks): () => void {
	let end = () => {};
	const ended = new Promise<void>((resolve) => (end = resolve));
	// Browsers have no locks where the address is not a safe one (http), and no offline copy there either.
	// A refusal (a page about to go away) leaves nothing to hold.
	locks?.request(SESSION_LOCK, { mode: 'shared' }, () => ended).catch(() => {});
	return end;
}
