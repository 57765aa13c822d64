import type { Fault } from '#errors/fault.ts';
import { storageFault } from '#storage/document-store.ts';
import type { RunEntry, RunStore } from '#storage/open-run-store.ts';
import type { AsideRecord } from '#storage/shelf.ts';

/** The runs of this browser while somebody looks at the list. Nothing here throws: what fails is said. */
export class RunLibrary {
	readonly store: RunStore;
	#entries = $state.raw<readonly RunEntry[]>([]);
	#aside = $state.raw<readonly AsideRecord[]>([]);
	#fault = $state.raw<Fault>();

	readonly runs = $derived(this.#entries.filter(({ deletedAt }) => !deletedAt));
	readonly binned = $derived(this.#entries.filter(({ deletedAt }) => deletedAt));

	constructor(store: RunStore) {
		this.store = store;
	}

	/** What could not be understood, and is kept as it was found. */
	get aside(): readonly AsideRecord[] {
		return this.#aside;
	}
	/** Why the last thing asked for was not done. */
	get fault(): Fault | undefined {
		return this.#fault;
	}

	async refresh(): Promise<void> {
		await this.#do(() => Promise.resolve());
	}
	/** Puts a run in the bin. */
	async remove(id: string): Promise<void> {
		await this.#do(() => this.store.remove(id));
	}
	async restore(id: string): Promise<void> {
		await this.#do(() => this.store.restore(id));
	}
	/** Deletes a run for good. */
	async erase(id: string): Promise<void> {
		await this.#do(() => this.store.erase(id));
	}

	async #do(deed: () => Promise<void>): Promise<void> {
		try {
			await deed();
			this.#entries = await this.store.list();
			this.#aside = await this.store.listAside();
			this.#fault = undefined;
		} catch (error) {
			this.#fault = storageFault(error);
		}
	}
}
