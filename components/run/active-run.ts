/** Where the id of the run that is on is kept. */
const ACTIVE_RUN_KEY = 'press-two:run';

/** Says which run is on in this browser. A browser that keeps nothing just does not know it. */
export function markActive(id: string): void {
	try {
		localStorage.setItem(ACTIVE_RUN_KEY, id);
	} catch {
		// Only the link from the presenter is lost.
	}
}

/** Says that a run is over; another that is on stays marked. */
export function unmarkActive(id: string): void {
	try {
		if (localStorage.getItem(ACTIVE_RUN_KEY) === id) localStorage.removeItem(ACTIVE_RUN_KEY);
	} catch {
		// It was never marked.
	}
}

/** Id of the run that is on in this browser. Where it refuses storage, no run is kept either. */
export function activeRun(): string | undefined {
	try {
		return localStorage.getItem(ACTIVE_RUN_KEY) ?? undefined;
	} catch {
		return undefined;
	}
}
