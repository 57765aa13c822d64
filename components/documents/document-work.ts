import type { Fault } from '#errors/fault.ts';
import type { DocumentStore, Kept } from '#storage/document-store.ts';

/** How the newest state stands with what the browser keeps. */
export type SaveState =
	| { readonly kind: 'saved' }
	| { readonly kind: 'saving' }
	/** Another window changed the document; nothing is written until the reader has chosen. */
	| { readonly kind: 'conflict' }
	| { readonly kind: 'failed'; readonly fault: Fault };

const STEPS_AT_MOST = 200;

/**
 * One document while it is being worked on: what it is now, how to go back, and whether it is kept.
 * Every change is saved at once, in the background; changes made meanwhile go into the next save.
 * It needs no framework, as the page of questions loads none; `DocumentSession` is the same for Svelte.
 */
export class DocumentWork<T extends Kept> {
	readonly #store: Pick<DocumentStore<T>, 'write'>;
	readonly #listeners = new Set<() => void>();
	#document: T;
	#past: readonly T[] = [];
	#future: readonly T[] = [];
	#save: SaveState = { kind: 'saved' };
	#revision: number;
	#kept: T;
	#writing: Promise<void> | undefined;
	/** Changes that share a key are one step back: the letters of a title, for instance. */
	#mergeKey: string | undefined;

	constructor(document: T, revision: number, store: Pick<DocumentStore<T>, 'write'>) {
		this.#document = document;
		this.#kept = document;
		this.#revision = revision;
		this.#store = store;
	}

	get document(): T {
		return this.#document;
	}
	get save(): SaveState {
		return this.#save;
	}
	get canUndo(): boolean {
		return this.#past.length > 0;
	}
	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	/** Calls back after each change of the document or of how it is kept. */
	listen(listener: () => void): void {
		this.#listeners.add(listener);
	}

	change(document: T, mergeKey?: string): void {
		if (mergeKey === undefined || mergeKey !== this.#mergeKey) {
			this.#past = [...this.#past, this.#document].slice(-STEPS_AT_MOST);
		}
		this.#mergeKey = mergeKey;
		this.#future = [];
		this.#document = document;
		void this.keep();
	}

	undo(): void {
		this.#step('back');
	}

	redo(): void {
		this.#step('forward');
	}

	#step(direction: 'back' | 'forward'): void {
		const [from, to] = direction === 'back' ? [this.#past, this.#future] : [this.#future, this.#past];
		const document = from.at(-1);
		if (!document) return;
		const rest = [from.slice(0, -1), [...to, this.#document]] as const;
		[this.#past, this.#future] = direction === 'back' ? rest : [rest[1], rest[0]];
		this.#mergeKey = undefined;
		this.#document = document;
		void this.keep();
	}

	/** Resolves once everything up to now is kept, or is known not to be. */
	async keep(): Promise<void> {
		this.#writing ??= this.#write().finally(() => {
			this.#writing = undefined;
		});
		// Also where a save is under way already, or waits for the reader's choice: the document has changed.
		this.#tell();
		await this.#writing;
	}

	/** After a conflict: writes this window's state over the other's, whose revision is given. */
	async overwrite(revision: number): Promise<void> {
		this.#revision = revision;
		this.#save = { kind: 'saved' };
		await this.keep();
	}

	async #write(): Promise<void> {
		while (this.#kept !== this.#document && this.#save.kind !== 'conflict') {
			this.#save = { kind: 'saving' };
			// A task of its own: the score and the screen go first, whatever the database costs.
			await new Promise((resolve) => setTimeout(resolve));
			const document = this.#document;
			const outcome = await this.#store.write(document, this.#revision);
			if (outcome.kind !== 'kept') {
				this.#save = outcome;
				this.#tell();
				return;
			}
			this.#kept = document;
			this.#revision = outcome.revision;
			// What was changed meanwhile goes into the next round, and is told as being saved all along.
			if (this.#kept === this.#document) this.#save = { kind: 'saved' };
			this.#tell();
		}
	}

	#tell(): void {
		for (const listener of this.#listeners) listener();
	}
}
