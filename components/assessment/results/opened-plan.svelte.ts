import type { PlanDocument } from '#domain/plan/plan-document.ts';
import type { Fault } from '#errors/fault.ts';

import type { Opened } from '../open-session.ts';

/** How the plan behind the address stands. */
export type Opening =
	| { readonly kind: 'loading' }
	| { readonly kind: 'missing' }
	| { readonly kind: 'aside'; readonly faults: readonly Fault[] }
	/** The browser's storage could not be read at all. */
	| { readonly kind: 'failed' }
	| { readonly kind: 'open'; readonly document: PlanDocument };

/** The plan that an address names, read only. A later address wins over an earlier one that is slower. */
export class OpenedPlan {
	readonly #open: (fragment: string) => Promise<Opened>;
	#state = $state.raw<Opening>({ kind: 'loading' });
	#latest = 0;

	constructor(open: (fragment: string) => Promise<Opened>) {
		this.#open = open;
	}

	get state(): Opening {
		return this.#state;
	}

	async show(fragment: string): Promise<void> {
		this.#state = { kind: 'loading' };
		await this.refresh(fragment);
	}

	/** Reads again without taking away what is shown: the plan may have been changed in another window. */
	async refresh(fragment: string): Promise<void> {
		const turn = ++this.#latest;
		const state = await this.#read(fragment);
		if (turn === this.#latest) this.#state = state;
	}

	async #read(fragment: string): Promise<Opening> {
		try {
			const opened = await this.#open(fragment);
			return opened.kind === 'open' ? { kind: 'open', document: opened.session.document } : opened;
		} catch {
			return { kind: 'failed' };
		}
	}
}
