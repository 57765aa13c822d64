import type { WorkerMessage } from './worker-messages.ts';

/** On every page: when somebody has said that a new version takes over, no window stays with the old one. */
navigator.serviceWorker?.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
	if (data === 'load-anew') location.reload();
});
