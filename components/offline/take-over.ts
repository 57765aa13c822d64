import { activeRun } from '../run/active-run.ts';
import { readWhole, setCurrent } from './copies.ts';
import type { Hold } from './copy-state.ts';
import { SESSION_LOCK } from './hold-session.ts';
import type { WorkerMessage } from './worker-messages.ts';

/** What keeps a new version from taking over, if anything does. */
export async function findHold(): Promise<Hold | undefined> {
	const { held = [] } = (await navigator.locks?.query()) ?? {};
	if (held.some(({ name }) => name === SESSION_LOCK)) return 'window';
	return activeRun() ? 'run' : undefined;
}

/**
 * Lets a version answer from now on, and loads every window anew. It takes the sessions' lock for itself, so that none
 * can begin in between, and keeps it until this window is gone.
 *
 * @returns What held it back; nothing was changed then.
 */
export async function takeOver(scope: string, version: string): Promise<Hold | undefined> {
	return navigator.locks.request(SESSION_LOCK, { mode: 'exclusive', ifAvailable: true }, async (lock) => {
		if (!lock) return 'window';
		if (activeRun()) return 'run';
		if (!(await readWhole(scope, version))) throw new Error(`The copy ${version} is not whole.`);
		await setCurrent(scope, version);
		const { active } = await navigator.serviceWorker.ready;
		active?.postMessage('load-anew' satisfies WorkerMessage);
		return new Promise(() => {});
	});
}
