import type { Fault } from '#errors/fault.ts';
import { type DocumentStore, type Entry, type Kept, storageFault } from '#storage/document-store.ts';
import type { AsideRecord } from '#storage/shelf.ts';

import type { DocumentManner } from './document-manner.ts';

/** A document as the list shows it. */
export interface LibraryItem<T> {
	readonly document: T;
	readonly updatedAt: string;
	/** Deleted a moment ago: its place is kept for taking it back. */
	readonly removed: boolean;
}

/** What the list does with a document when its card asks for it. */
export interface ItemDeeds {
	/** A copy is wanted. */
	readonly onduplicate: () => void;
	/** It goes into the bin. */
	readonly onremove: () => void;
}

export interface Surroundings {
	readonly makeId: () => string;
}

/** The documents of one kind in this browser while somebody looks at the list. Nothing here throws: what fails is said. */
export class DocumentLibrary<T extends Kept> {
	readonly store: DocumentStore<T>;
	readonly manner: DocumentManner<T>;
	readonly makeId: () => string;
	#entries = $state.raw<readonly Entry<T>[]>();
	#aside = $state.raw<readonly AsideRecord[]>([]);
	#removed = $state.raw<string>();
	#fault = $state.raw<Fault>();

	readonly items = $derived.by((): readonly LibraryItem<T>[] =>
		(this.#entries ?? [])
			.filter(({ document, deletedAt }) => !deletedAt || document.id === this.#removed)
			.map(({ document, updatedAt, deletedAt }) => ({
				document,
				updatedAt,
				removed: deletedAt !== undefined,
			})),
	);
	readonly binned = $derived(
		(this.#entries ?? []).filter(({ document, deletedAt }) => deletedAt && document.id !== this.#removed),
	);

	constructor(store: DocumentStore<T>, manner: DocumentManner<T>, surroundings: Surroundings) {
		this.store = store;
		this.manner = manner;
		this.makeId = surroundings.makeId;
	}

	/** False until they were read for the first time. */
	get isRead(): boolean {
		return this.#entries !== undefined;
	}
	/** What could not be understood, and is kept as it was found. */
	get aside(): readonly AsideRecord[] {
		return this.#aside;
	}
	/** Why the last thing asked for was not done. */
	get fault(): Fault | undefined {
		return this.#fault;
	}

	/** Reads everything again; another window may have changed it. */
	async refresh(): Promise<void> {
		try {
			this.#entries = await this.store.list();
		} catch {
			this.#fault = readingFault(this.manner.nouns);
		}
		// After the list, because listing is what puts documents aside.
		this.#aside = await this.store.listAside().catch(() => this.#aside);
	}

	find(id: string): Entry<T> | undefined {
		return this.#entries?.find(({ document }) => document.id === id);
	}

	/** Keeps a document that is new here. @returns whether it is kept. */
	async add(document: T): Promise<boolean> {
		return this.#do(async () => {
			const outcome = await this.store.write(document);
			if (outcome.kind === 'kept') return undefined;
			return outcome.kind === 'failed' ? outcome.fault : idTaken(this.manner.named);
		});
	}

	/** @returns the copy's id, if there is one now. */
	async duplicate(id: string): Promise<string | undefined> {
		const entry = this.find(id);
		if (!entry) return undefined;
		const copy = this.manner.copyOf(entry.document, this.makeId());
		return (await this.add(copy)) ? copy.id : undefined;
	}

	/** Puts a document in the bin and keeps its place in the list until something else is done. */
	async remove(id: string): Promise<void> {
		await this.#do(async () => {
			await this.store.remove(id);
			return undefined;
		});
		if (!this.#fault) this.#removed = id;
	}

	/** The notice of what was removed goes; the document stays in the bin. */
	dismissRemoved(): void {
		this.#removed = undefined;
	}

	async restore(id: string): Promise<void> {
		await this.#do(async () => {
			await this.store.restore(id);
			return undefined;
		});
	}

	/** Deletes a document for good. */
	async erase(id: string): Promise<void> {
		await this.#do(async () => {
			await this.store.erase(id);
			return undefined;
		});
	}

	async eraseAside(id: string): Promise<void> {
		await this.#do(async () => {
			await this.store.eraseAside(id);
			return undefined;
		});
	}

	dismissFault(): void {
		this.#fault = undefined;
	}

	/** @param deed Resolves with why it was not done, if it was not. */
	async #do(deed: () => Promise<Fault | undefined>): Promise<boolean> {
		this.#removed = undefined;
		this.#fault = await deed().catch(storageFault);
		const done = this.#fault === undefined;
		await this.refresh();
		return done;
	}
}

const readingFault = (nouns: string): Fault => ({
	place: 'This browser',
	fault: `the ${nouns} that it keeps cannot be read just now`,
	next: 'Nothing is lost by trying again. Close other windows of Press Two, and reload this page.',
});

const idTaken = (named: string): Fault => ({
	place: 'This browser',
	fault: `${named} with the same mark was added in another window`,
	next: 'Reload this page, and try again.',
});
