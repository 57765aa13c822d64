import type { CopyTrouble } from './make-copy.ts';

/** Why a new version must wait: a window presents or runs a session, or a run has begun and not ended. */
export type Hold = 'window' | 'run';

/** How it stands with the copy that works without a network. */
export type CopyState =
	| { is: 'asking' }
	| { is: 'getting'; done: number; of: number; zipped: number }
	| { is: 'ready'; bytes: number }
	/** The old copy answers, and a new one lies beside it. */
	| { is: 'new'; heldBy: Hold | undefined }
	/** No copy. `unsupported`: this browser or address can't have one; `refused`: it can, and its settings say no. */
	| { is: 'missing'; why: CopyTrouble | 'unsupported' | 'refused' };

/** 943,200 bytes are `0.9 MB`, 2,943,389 `3 MB`, 2,400,000,000 `2.4 GB`; never nothing. */
export function sizeWords(bytes: number): string {
	if (bytes >= 1e9) return `${Math.round(bytes / 1e8) / 10} GB`;
	const size = bytes / 1e6;
	return `${size < 1 ? Math.max(0.1, Math.round(size * 10) / 10) : Math.round(size)} MB`;
}

/** The words of the mark. */
export function stateWords(state: CopyState): string {
	switch (state.is) {
		case 'asking':
			return 'Looking at the offline copy';
		case 'getting':
			return `Getting ready for offline (about ${sizeWords(state.zipped)})`;
		case 'ready':
			return 'Ready offline';
		case 'new':
			return 'A new version is ready';
		case 'missing':
			return `Not ready for offline: ${reasons[state.why]}`;
	}
}

const reasons = {
	unreachable: 'the network is gone, or too slow. What has come is kept.',
	changed: 'something else came than this site. Does the network ask for a log-in first?',
	full: 'there is no room left on this device. Free some, then try again.',
	refused: 'the browser’s settings refuse it. A private window often does.',
	unsupported: 'this browser, or this address, can’t keep a copy. The address must begin with https.',
} as const;

/** Why the new version can't be used now, in words. */
export const holdWords: Record<Hold, string> = {
	window: 'Wait until no window presents or runs a session.',
	run: 'Wait until the session that is being run has ended.',
};
